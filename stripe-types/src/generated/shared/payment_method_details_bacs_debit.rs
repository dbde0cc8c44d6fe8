// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.bacs_debit`, `PaymentRecordDetails.bacs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBacsDebit {
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<MandateId>,
    pub sort_code: Option<String>,
}

crate::record!(
    PaymentMethodDetailsBacsDebit, "", false,
    ["expected_debit_date", "fingerprint", "last4", "mandate", "sort_code"],
    [expected_debit_date, fingerprint, last4, mandate, sort_code],
);
