// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.kakao_pay`, `PaymentMethodDetails.naver_pay`, `PaymentMethodDetails.payco` and 5 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPayco {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsPayco, "", false,
    ["buyer_id", "transaction_id"],
    [buyer_id, transaction_id],
);
