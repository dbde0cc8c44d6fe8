// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `AmountDetails.tip`, `AmountDetailsClient.tip`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsClientTip {
    pub amount: Option<i64>,
}

crate::record!(
    AmountDetailsClientTip, "", false,
    ["amount"],
    [amount],
);
