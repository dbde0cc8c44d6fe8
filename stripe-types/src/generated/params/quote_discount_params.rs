// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, PromotionCodeId};

crate::params! {
    /// Held by `SubscriptionAddInvoiceItemParams.discounts`, `CreateCustomerSubscription.discounts`, `SubscriptionItemParams.discounts` and 22 more.
    pub struct QuoteDiscountParams {
        optional {
            coupon: CouponId,
            discount: String,
            promotion_code: PromotionCodeId,
        }
    }
}
