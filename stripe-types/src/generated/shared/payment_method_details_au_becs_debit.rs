// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.au_becs_debit`, `PaymentRecordDetails.au_becs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAuBecsDebit {
    pub bsb_number: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentMethodDetailsAuBecsDebit, "", false,
    ["bsb_number", "expected_debit_date", "fingerprint", "last4", "mandate"],
    [bsb_number, expected_debit_date, fingerprint, last4, mandate],
);
