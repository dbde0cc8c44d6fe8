// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.sepa_debit`, `PaymentRecordDetails.sepa_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentSepaDebit, "", false,
    ["bank_code", "branch_code", "country", "expected_debit_date", "fingerprint", "last4", "mandate"],
    [bank_code, branch_code, country, expected_debit_date, fingerprint, last4, mandate],
);
