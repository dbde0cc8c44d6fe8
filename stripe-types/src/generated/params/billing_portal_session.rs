// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalFlowsFlowAfterCompletionType, BillingPortalFlowsFlowType, BillingPortalFlowsRetentionType,
    CouponId, PriceId, PromotionCodeId, SubscriptionId,
};

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataAfterCompletionParams::hosted_confirmation`](crate::BillingPortalSessionFlowDataAfterCompletionParams::hosted_confirmation).
    pub struct BillingPortalSessionAfterCompletionHostedConfirmationParams {
        optional {
            /// Custom message: at most 500 characters.
            custom_message: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataParams::after_completion`](crate::BillingPortalSessionFlowDataParams::after_completion).
    pub struct BillingPortalSessionFlowDataAfterCompletionParams {
        required {
            /// Type: one of `hosted_confirmation`, `portal_homepage`, `redirect`.
            type_ = "type": BillingPortalFlowsFlowAfterCompletionType,
        }
        boxed {
            /// Hosted confirmation.
            hosted_confirmation: BillingPortalSessionAfterCompletionHostedConfirmationParams,
            /// Redirect.
            redirect: BillingPortalSessionFlowDataAfterCompletionRedirectParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataAfterCompletionParams::redirect`](crate::BillingPortalSessionFlowDataAfterCompletionParams::redirect).
    pub struct BillingPortalSessionFlowDataAfterCompletionRedirectParams {
        required {
            /// Return url.
            return_url: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateBillingPortalSession::flow_data`](crate::CreateBillingPortalSession::flow_data).
    pub struct BillingPortalSessionFlowDataParams {
        required {
            /// Type: one of `payment_method_update`, `subscription_cancel`, `subscription_update`,
            /// `subscription_update_confirm`.
            type_ = "type": BillingPortalFlowsFlowType,
        }
        boxed {
            /// After completion.
            after_completion: BillingPortalSessionFlowDataAfterCompletionParams,
            /// Subscription cancel.
            subscription_cancel: BillingPortalSessionFlowDataSubscriptionCancelParams,
            /// Subscription update.
            subscription_update: BillingPortalSessionFlowDataSubscriptionUpdateParams,
            /// Subscription update confirm.
            subscription_update_confirm: BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataParams::subscription_cancel`](crate::BillingPortalSessionFlowDataParams::subscription_cancel).
    pub struct BillingPortalSessionFlowDataSubscriptionCancelParams {
        required {
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        boxed {
            /// Retention.
            retention: BillingPortalSessionSubscriptionCancelRetentionParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataParams::subscription_update_confirm`](crate::BillingPortalSessionFlowDataParams::subscription_update_confirm).
    pub struct BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams {
        required {
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        required_lists {
            /// Items.
            items: BillingPortalSessionSubscriptionUpdateConfirmItemParams,
        }
        lists {
            /// Discounts.
            discounts: BillingPortalSessionSubscriptionUpdateConfirmDiscountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataParams::subscription_update`](crate::BillingPortalSessionFlowDataParams::subscription_update).
    pub struct BillingPortalSessionFlowDataSubscriptionUpdateParams {
        required {
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionSubscriptionCancelRetentionParams::coupon_offer`](crate::BillingPortalSessionSubscriptionCancelRetentionParams::coupon_offer).
    pub struct BillingPortalSessionRetentionCouponOfferParams {
        required {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataSubscriptionCancelParams::retention`](crate::BillingPortalSessionFlowDataSubscriptionCancelParams::retention).
    pub struct BillingPortalSessionSubscriptionCancelRetentionParams {
        required {
            /// Coupon offer.
            coupon_offer: BillingPortalSessionRetentionCouponOfferParams,
            /// Type: one of `coupon_offer`.
            type_ = "type": BillingPortalFlowsRetentionType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams::discounts`](crate::BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams::discounts).
    pub struct BillingPortalSessionSubscriptionUpdateConfirmDiscountParams {
        optional {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams::items`](crate::BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams::items).
    pub struct BillingPortalSessionSubscriptionUpdateConfirmItemParams {
        required {
            /// Id.
            id: String,
        }
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
        }
    }
}
