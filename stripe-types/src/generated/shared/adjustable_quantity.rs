// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `Item.adjustable_quantity`, `OptionalItem.adjustable_quantity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustableQuantity {
    pub enabled: bool,
    pub maximum: Option<i64>,
    pub minimum: Option<i64>,
}

crate::record!(
    AdjustableQuantity, "", false,
    ["enabled", "maximum", "minimum"],
    [enabled, maximum, minimum],
);
