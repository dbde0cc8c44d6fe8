// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, PromotionCodeId};

crate::params! {
    /// Held by `BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams.discounts`, `CreateCheckoutSession.discounts`.
    pub struct CheckoutSessionDiscountParams {
        optional {
            coupon: CouponId,
            promotion_code: PromotionCodeId,
        }
    }
}
