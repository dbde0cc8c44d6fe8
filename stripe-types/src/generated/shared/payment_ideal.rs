// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, MandateId, PaymentIdealBank, PaymentIdealBic, PaymentMethodId};

/// Held by `PaymentMethodDetails.ideal`, `PaymentRecordDetails.ideal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIdeal {
    pub bank: Option<PaymentIdealBank>,
    pub bic: Option<PaymentIdealBic>,
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    pub iban_last4: Option<String>,
    pub transaction_id: Option<String>,
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentIdeal, "", false,
    [
        "bank", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4",
        "transaction_id", "verified_name",
    ],
    [
        bank, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4, transaction_id,
        verified_name,
    ],
);
