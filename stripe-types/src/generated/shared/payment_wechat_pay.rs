// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.wechat_pay`, `PaymentRecordDetails.wechat_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentWechatPay {
    pub fingerprint: Option<String>,
    pub location: Option<String>,
    pub reader: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentWechatPay, "", false,
    ["fingerprint", "location", "reader", "transaction_id"],
    [fingerprint, location, reader, transaction_id],
);
