// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Discount;

/// Held by [`Item::adjustable_quantity`](crate::Item::adjustable_quantity),
/// [`OptionalItem::adjustable_quantity`](crate::OptionalItem::adjustable_quantity).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdjustableQuantity {
    /// Enabled.
    pub enabled: bool,
    /// Maximum: may be null or absent.
    pub maximum: Option<i64>,
    /// Minimum: may be null or absent.
    pub minimum: Option<i64>,
}

crate::record!(
    AdjustableQuantity, "", false,
    ["enabled", "maximum", "minimum"],
    [enabled, maximum, minimum],
);

/// Held by [`Item::discounts`](crate::Item::discounts),
/// [`TotalDetailsBreakdown::discounts`](crate::TotalDetailsBreakdown::discounts).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemsDiscountAmount {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Discount.
    pub discount: Discount,
}

crate::record!(
    LineItemsDiscountAmount, "", false,
    ["amount", "discount"],
    [amount, discount],
);
