// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.alipay`, `PaymentRecordDetails.alipay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlipayDetails {
    pub buyer_id: Option<String>,
    pub fingerprint: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    AlipayDetails, "", false,
    ["buyer_id", "fingerprint", "transaction_id"],
    [buyer_id, fingerprint, transaction_id],
);
