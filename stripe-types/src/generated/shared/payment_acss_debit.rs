// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.acss_debit`, `PaymentRecordDetails.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAcssDebit {
    pub bank_name: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub institution_number: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<MandateId>,
    pub transit_number: Option<String>,
}

crate::record!(
    PaymentAcssDebit, "", false,
    [
        "bank_name", "expected_debit_date", "fingerprint", "institution_number", "last4", "mandate",
        "transit_number",
    ],
    [bank_name, expected_debit_date, fingerprint, institution_number, last4, mandate, transit_number],
);
