// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalFlowsFlowAfterCompletionType, BillingPortalFlowsFlowType, BillingPortalFlowsRetentionType,
    BillingPortalSession, BillingPortalSessionLocale, CheckoutSessionDiscountParams, CouponId, CustomerId,
    Expand, HostedConfirmationParams, PriceId, RedirectParams, SubscriptionId,
};

crate::params! {
    /// Held by `BillingPortalSessionFlowDataParams.after_completion`.
    pub struct BillingPortalSessionFlowDataAfterCompletionParams {
        required {
            type_ = "type": BillingPortalFlowsFlowAfterCompletionType,
        }
        boxed {
            hosted_confirmation: HostedConfirmationParams,
            redirect: RedirectParams,
        }
    }
}

crate::params! {
    /// Held by `CreateBillingPortalSession.flow_data`.
    pub struct BillingPortalSessionFlowDataParams {
        required {
            type_ = "type": BillingPortalFlowsFlowType,
        }
        boxed {
            after_completion: BillingPortalSessionFlowDataAfterCompletionParams,
            subscription_cancel: BillingPortalSessionFlowDataSubscriptionCancelParams,
            subscription_update: BillingPortalSessionFlowDataSubscriptionUpdateParams,
            subscription_update_confirm: BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalSessionFlowDataParams.subscription_cancel`.
    pub struct BillingPortalSessionFlowDataSubscriptionCancelParams {
        required {
            subscription: SubscriptionId,
        }
        boxed {
            retention: PortalSessionFlowDataSubscriptionCancelRetentionParams,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalSessionFlowDataParams.subscription_update_confirm`.
    pub struct BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams {
        required {
            subscription: SubscriptionId,
        }
        required_lists {
            items: PortalSessionFlowDataSubscriptionUpdateConfirmItemParams,
        }
        lists {
            discounts: CheckoutSessionDiscountParams,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalSessionFlowDataParams.subscription_update`.
    pub struct BillingPortalSessionFlowDataSubscriptionUpdateParams {
        required {
            subscription: SubscriptionId,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing_portal/sessions`
    pub struct CreateBillingPortalSession: Post "/v1/billing_portal/sessions" Form => BillingPortalSession {
        optional {
            configuration: String,
            customer: CustomerId,
            customer_account: String,
            locale: BillingPortalSessionLocale,
            on_behalf_of: String,
            return_url: String,
        }
        boxed {
            flow_data: BillingPortalSessionFlowDataParams,
        }
        lists {
            expand: Expand<BillingPortalSession>,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalSessionFlowDataSubscriptionCancelParams.retention`.
    pub struct PortalSessionFlowDataSubscriptionCancelRetentionParams {
        required {
            coupon_offer: SessionFlowDataSubscriptionCancelRetentionCouponOfferParams,
            type_ = "type": BillingPortalFlowsRetentionType,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams.items`.
    pub struct PortalSessionFlowDataSubscriptionUpdateConfirmItemParams {
        required {
            id: String,
        }
        optional {
            price: PriceId,
            quantity: i64,
        }
    }
}

crate::params! {
    /// Held by `PortalSessionFlowDataSubscriptionCancelRetentionParams.coupon_offer`.
    pub struct SessionFlowDataSubscriptionCancelRetentionCouponOfferParams {
        required {
            coupon: CouponId,
        }
    }
}
