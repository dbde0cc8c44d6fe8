// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, MandateId, PaymentMethodId, PaymentSofortPreferredLanguage};

/// Held by `PaymentMethodDetails.sofort`, `PaymentRecordDetails.sofort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<PaymentSofortPreferredLanguage>,
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentSofort, "", false,
    [
        "bank_code", "bank_name", "bic", "country", "generated_sepa_debit", "generated_sepa_debit_mandate",
        "iban_last4", "preferred_language", "verified_name",
    ],
    [
        bank_code, bank_name, bic, country, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4,
        preferred_language, verified_name,
    ],
);
