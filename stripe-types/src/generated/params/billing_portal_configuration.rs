// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalConfigurationAllowedUpdate, BillingPortalConfigurationBillingCycleAnchor,
    BillingPortalConfigurationDefaultAllowedUpdate, BillingPortalConfigurationProrationBehavior,
    BillingPortalConfigurationTrialUpdateBehavior, BillingPortalScheduleUpdateAtPeriodEndConditionType,
    BillingPortalSubscriptionCancelMode, BillingPortalSubscriptionCancellationReasonOption, Clearable,
    ProductId,
};

crate::params! {
    /// Held by
    /// [`CreateBillingPortalConfiguration::business_profile`](crate::CreateBillingPortalConfiguration::business_profile).
    pub struct BillingPortalConfigurationBusinessProfileParams {
        optional {
            /// Headline: can be cleared.
            headline: Clearable<String>,
            /// Privacy policy url.
            privacy_policy_url: String,
            /// Terms of service url.
            terms_of_service_url: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateBillingPortalConfigurationFeaturesParams::subscription_cancel`](crate::UpdateBillingPortalConfigurationFeaturesParams::subscription_cancel).
    pub struct BillingPortalConfigurationFeatureSubscriptionCancelParams {
        optional {
            /// Enabled.
            enabled: bool,
            /// Mode: one of `at_period_end`, `immediately`.
            mode: BillingPortalSubscriptionCancelMode,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: BillingPortalConfigurationProrationBehavior,
        }
        boxed {
            /// Cancellation reason.
            cancellation_reason: FeatureSubscriptionCancelCancellationReasonParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateBillingPortalConfigurationFeaturesParams::subscription_update`](crate::UpdateBillingPortalConfigurationFeaturesParams::subscription_update).
    pub struct BillingPortalConfigurationFeatureSubscriptionUpdateParams {
        optional {
            /// Billing cycle anchor: one of `now`, `unchanged`.
            billing_cycle_anchor: BillingPortalConfigurationBillingCycleAnchor,
            /// Default allowed updates: one of `price`, `promotion_code`, `quantity`; can be cleared.
            default_allowed_updates: Clearable<Vec<BillingPortalConfigurationDefaultAllowedUpdate>>,
            /// Enabled.
            enabled: bool,
            /// Products: can be cleared.
            products: Clearable<Vec<BillingPortalConfigurationSubscriptionUpdateProductParams>>,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: BillingPortalConfigurationProrationBehavior,
            /// Trial update behavior: one of `continue_trial`, `end_trial`.
            trial_update_behavior: BillingPortalConfigurationTrialUpdateBehavior,
        }
        boxed {
            /// Schedule at period end.
            schedule_at_period_end: FeatureSubscriptionUpdateScheduleAtPeriodEndParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesParams::customer_update`](crate::BillingPortalConfigurationFeaturesParams::customer_update).
    pub struct BillingPortalConfigurationFeaturesCustomerUpdateParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Allowed updates: one of `address`, `email`, `name`, `phone`, `shipping`, `tax_id`; can be
            /// cleared.
            allowed_updates: Clearable<Vec<BillingPortalConfigurationAllowedUpdate>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesParams::invoice_history`](crate::BillingPortalConfigurationFeaturesParams::invoice_history),
    /// [`UpdateBillingPortalConfigurationFeaturesParams::invoice_history`](crate::UpdateBillingPortalConfigurationFeaturesParams::invoice_history).
    pub struct BillingPortalConfigurationFeaturesInvoiceHistoryParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateBillingPortalConfiguration::features`](crate::CreateBillingPortalConfiguration::features).
    pub struct BillingPortalConfigurationFeaturesParams {
        boxed {
            /// Customer update.
            customer_update: BillingPortalConfigurationFeaturesCustomerUpdateParams,
            /// Invoice history.
            invoice_history: BillingPortalConfigurationFeaturesInvoiceHistoryParams,
            /// Payment method update.
            payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdateParams,
            /// Subscription cancel.
            subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancelParams,
            /// Subscription update.
            subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdateParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesParams::payment_method_update`](crate::BillingPortalConfigurationFeaturesParams::payment_method_update),
    /// [`UpdateBillingPortalConfigurationFeaturesParams::payment_method_update`](crate::UpdateBillingPortalConfigurationFeaturesParams::payment_method_update).
    pub struct BillingPortalConfigurationFeaturesPaymentMethodUpdateParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Payment method configuration: can be cleared.
            payment_method_configuration: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesParams::subscription_cancel`](crate::BillingPortalConfigurationFeaturesParams::subscription_cancel).
    pub struct BillingPortalConfigurationFeaturesSubscriptionCancelParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Mode: one of `at_period_end`, `immediately`.
            mode: BillingPortalSubscriptionCancelMode,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: BillingPortalConfigurationProrationBehavior,
        }
        boxed {
            /// Cancellation reason.
            cancellation_reason: FeaturesSubscriptionCancelCancellationReasonParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesParams::subscription_update`](crate::BillingPortalConfigurationFeaturesParams::subscription_update).
    pub struct BillingPortalConfigurationFeaturesSubscriptionUpdateParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Billing cycle anchor: one of `now`, `unchanged`.
            billing_cycle_anchor: BillingPortalConfigurationBillingCycleAnchor,
            /// Default allowed updates: one of `price`, `promotion_code`, `quantity`; can be cleared.
            default_allowed_updates: Clearable<Vec<BillingPortalConfigurationDefaultAllowedUpdate>>,
            /// Products: can be cleared.
            products: Clearable<Vec<BillingPortalConfigurationSubscriptionUpdateProductParams>>,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: BillingPortalConfigurationProrationBehavior,
            /// Trial update behavior: one of `continue_trial`, `end_trial`.
            trial_update_behavior: BillingPortalConfigurationTrialUpdateBehavior,
        }
        boxed {
            /// Schedule at period end.
            schedule_at_period_end: FeaturesSubscriptionUpdateScheduleAtPeriodEndParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateBillingPortalConfiguration::login_page`](crate::CreateBillingPortalConfiguration::login_page),
    /// [`UpdateBillingPortalConfiguration::login_page`](crate::UpdateBillingPortalConfiguration::login_page).
    pub struct BillingPortalConfigurationLoginPageParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationSubscriptionUpdateProductParams::adjustable_quantity`](crate::BillingPortalConfigurationSubscriptionUpdateProductParams::adjustable_quantity).
    pub struct BillingPortalConfigurationProductAdjustableQuantityParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Maximum.
            maximum: i64,
            /// Minimum.
            minimum: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeatureSubscriptionUpdateParams::products`](crate::BillingPortalConfigurationFeatureSubscriptionUpdateParams::products),
    /// [`BillingPortalConfigurationFeaturesSubscriptionUpdateParams::products`](crate::BillingPortalConfigurationFeaturesSubscriptionUpdateParams::products).
    pub struct BillingPortalConfigurationSubscriptionUpdateProductParams {
        required {
            /// Product: the id of a `product`.
            product: ProductId,
        }
        required_lists {
            /// Prices.
            prices: String,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: BillingPortalConfigurationProductAdjustableQuantityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeatureSubscriptionCancelParams::cancellation_reason`](crate::BillingPortalConfigurationFeatureSubscriptionCancelParams::cancellation_reason).
    pub struct FeatureSubscriptionCancelCancellationReasonParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Options: one of 8 values; can be cleared.
            options: Clearable<Vec<BillingPortalSubscriptionCancellationReasonOption>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`FeatureSubscriptionUpdateScheduleAtPeriodEndParams::conditions`](crate::FeatureSubscriptionUpdateScheduleAtPeriodEndParams::conditions),
    /// [`FeaturesSubscriptionUpdateScheduleAtPeriodEndParams::conditions`](crate::FeaturesSubscriptionUpdateScheduleAtPeriodEndParams::conditions).
    pub struct FeatureSubscriptionUpdateScheduleAtPeriodEndConditionParams {
        required {
            /// Type: one of `decreasing_item_amount`, `shortening_interval`.
            type_ = "type": BillingPortalScheduleUpdateAtPeriodEndConditionType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeatureSubscriptionUpdateParams::schedule_at_period_end`](crate::BillingPortalConfigurationFeatureSubscriptionUpdateParams::schedule_at_period_end).
    pub struct FeatureSubscriptionUpdateScheduleAtPeriodEndParams {
        optional {
            /// Conditions: can be cleared.
            conditions: Clearable<Vec<FeatureSubscriptionUpdateScheduleAtPeriodEndConditionParams>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesSubscriptionCancelParams::cancellation_reason`](crate::BillingPortalConfigurationFeaturesSubscriptionCancelParams::cancellation_reason).
    pub struct FeaturesSubscriptionCancelCancellationReasonParams {
        required {
            /// Enabled.
            enabled: bool,
            /// Options: one of 8 values; can be cleared.
            options: Clearable<Vec<BillingPortalSubscriptionCancellationReasonOption>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingPortalConfigurationFeaturesSubscriptionUpdateParams::schedule_at_period_end`](crate::BillingPortalConfigurationFeaturesSubscriptionUpdateParams::schedule_at_period_end).
    pub struct FeaturesSubscriptionUpdateScheduleAtPeriodEndParams {
        lists {
            /// Conditions.
            conditions: FeatureSubscriptionUpdateScheduleAtPeriodEndConditionParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateBillingPortalConfiguration::business_profile`](crate::UpdateBillingPortalConfiguration::business_profile).
    pub struct UpdateBillingPortalConfigurationBusinessProfileParams {
        optional {
            /// Headline: can be cleared.
            headline: Clearable<String>,
            /// Privacy policy url: can be cleared.
            privacy_policy_url: Clearable<String>,
            /// Terms of service url: can be cleared.
            terms_of_service_url: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateBillingPortalConfigurationFeaturesParams::customer_update`](crate::UpdateBillingPortalConfigurationFeaturesParams::customer_update).
    pub struct UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams {
        optional {
            /// Allowed updates: one of `address`, `email`, `name`, `phone`, `shipping`, `tax_id`; can be
            /// cleared.
            allowed_updates: Clearable<Vec<BillingPortalConfigurationAllowedUpdate>>,
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateBillingPortalConfiguration::features`](crate::UpdateBillingPortalConfiguration::features).
    pub struct UpdateBillingPortalConfigurationFeaturesParams {
        boxed {
            /// Customer update.
            customer_update: UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams,
            /// Invoice history.
            invoice_history: BillingPortalConfigurationFeaturesInvoiceHistoryParams,
            /// Payment method update.
            payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdateParams,
            /// Subscription cancel.
            subscription_cancel: BillingPortalConfigurationFeatureSubscriptionCancelParams,
            /// Subscription update.
            subscription_update: BillingPortalConfigurationFeatureSubscriptionUpdateParams,
        }
    }
}
