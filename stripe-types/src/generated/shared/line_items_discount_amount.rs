// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Discount;

/// Held by `Item.discounts`, `TotalDetailsBreakdown.discounts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemsDiscountAmount {
    pub amount: i64,
    pub discount: Discount,
}

crate::record!(
    LineItemsDiscountAmount, "", false,
    ["amount", "discount"],
    [amount, discount],
);
