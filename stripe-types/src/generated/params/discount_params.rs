// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, PromotionCodeId};

crate::params! {
    /// Held by `AddInvoiceItemParams.discounts`, `CreateCustomerSubscription.discounts`, `SubscriptionItemParams.discounts` and 22 more.
    pub struct DiscountParams {
        optional {
            coupon: CouponId,
            discount: String,
            promotion_code: PromotionCodeId,
        }
    }
}
