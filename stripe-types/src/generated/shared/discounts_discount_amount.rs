// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DiscountId, Expandable};

/// Held by [`LineItem::discount_amounts`](crate::LineItem::discount_amounts),
/// [`CreditNote::discount_amounts`](crate::CreditNote::discount_amounts),
/// [`Invoice::total_discount_amounts`](crate::Invoice::total_discount_amounts) and 2 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountsDiscountAmount {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Discount: the id of a `discount`; expandable.
    pub discount: Expandable<DiscountId>,
}

crate::record!(
    DiscountsDiscountAmount, "", false,
    ["amount", "discount"],
    [amount, discount],
);
