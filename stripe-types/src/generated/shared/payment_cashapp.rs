// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.cashapp`, `PaymentRecordDetails.cashapp`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentCashapp {
    pub buyer_id: Option<String>,
    pub cashtag: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentCashapp, "", false,
    ["buyer_id", "cashtag", "transaction_id"],
    [buyer_id, cashtag, transaction_id],
);
