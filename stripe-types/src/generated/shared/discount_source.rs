// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, Expandable};

/// Held by `DeletedDiscount.source`, `Discount.source`, `PromotionCode.promotion`.
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

crate::open_enum! {
    /// Values of `DiscountSource.type`.
    pub enum DiscountSourceType {
        Coupon = "coupon",
    }
}
