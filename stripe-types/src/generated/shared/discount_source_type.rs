// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `DiscountSource.type`, `PromotionCodePromotion.type`, `PromotionCodePromotionParams.type`.
    pub enum DiscountSourceType {
        Coupon = "coupon",
    }
}
