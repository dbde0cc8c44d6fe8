// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.billie`, `PaymentMethodDetails.bizum`, `PaymentMethodDetails.grabpay` and 9 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBizum {
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsBizum, "", false,
    ["transaction_id"],
    [transaction_id],
);
