// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.pix`, `PaymentRecordDetails.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentPix {
    pub bank_transaction_id: Option<String>,
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentPix, "", false,
    ["bank_transaction_id", "mandate"],
    [bank_transaction_id, mandate],
);
