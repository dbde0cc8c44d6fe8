// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, DiscountSourceType, Expandable};

/// Held by `DeletedDiscount.source`, `Discount.source`.
#[derive(Clone, Default)]
pub struct DiscountSource {
    pub coupon: Option<Expandable<CouponId>>,
    pub type_: DiscountSourceType,
}

crate::record!(
    DiscountSource, "", false,
    ["coupon", "type"],
    [coupon, type_],
);
