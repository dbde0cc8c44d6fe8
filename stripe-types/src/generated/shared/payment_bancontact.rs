// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, MandateId, PaymentMethodId};

/// Held by [`PaymentMethodDetails::bancontact`](crate::PaymentMethodDetails::bancontact),
/// [`PaymentRecordDetails::bancontact`](crate::PaymentRecordDetails::bancontact),
/// [`SetupAttemptPaymentMethodDetails::bancontact`](crate::SetupAttemptPaymentMethodDetails::bancontact).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentBancontact {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Generated sepa debit: the id of a `payment_method`; expandable; may be null or absent.
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    /// Generated sepa debit mandate: the id of a `mandate`; expandable; may be null or absent.
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Preferred language: one of `de`, `en`, `fr`, `nl`; may be null or absent.
    pub preferred_language: Option<PaymentBancontactPreferredLanguage>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentBancontact, "", false,
    [
        "bank_code", "bank_name", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate",
        "iban_last4", "preferred_language", "verified_name",
    ],
    [
        bank_code, bank_name, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4,
        preferred_language, verified_name,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentBancontact::preferred_language`](crate::PaymentBancontact::preferred_language).
    pub enum PaymentBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}
