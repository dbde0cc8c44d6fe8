// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdjustableQuantityParams, BillingCycleAnchor, BillingPortalConfiguration, BillingPortalConfigurationId,
    BillingPortalCustomerUpdateAllowedUpdate, BillingPortalScheduleUpdateAtPeriodEndConditionType,
    BillingPortalSubscriptionCancelMode, BillingPortalSubscriptionUpdateDefaultAllowedUpdate,
    BillingPortalSubscriptionUpdateTrialUpdateBehavior, CancellationDetailsFeedback, Clearable, Expand, List,
    Map, PhoneNumberCollectionParams, ProductId, ProrationBehavior,
};

crate::params! {
    /// Held by `CreateBillingPortalConfiguration.business_profile`.
    pub struct BillingPortalConfigurationBusinessProfileParams {
        optional {
            headline: Clearable<String>,
            privacy_policy_url: String,
            terms_of_service_url: String,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesParams.customer_update`.
    pub struct BillingPortalConfigurationFeaturesCustomerUpdateParams {
        required {
            enabled: bool,
        }
        optional {
            allowed_updates: Clearable<Vec<BillingPortalCustomerUpdateAllowedUpdate>>,
        }
    }
}

crate::params! {
    /// Held by `CreateBillingPortalConfiguration.features`.
    pub struct BillingPortalConfigurationFeaturesParams {
        boxed {
            customer_update: BillingPortalConfigurationFeaturesCustomerUpdateParams,
            invoice_history: PhoneNumberCollectionParams,
            payment_method_update: PaymentMethodUpdateParams,
            subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancelParams,
            subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdateParams,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesParams.subscription_cancel`.
    pub struct BillingPortalConfigurationFeaturesSubscriptionCancelParams {
        required {
            enabled: bool,
        }
        optional {
            mode: BillingPortalSubscriptionCancelMode,
            proration_behavior: ProrationBehavior,
        }
        boxed {
            cancellation_reason: FeaturesSubscriptionCancelCancellationReasonParams,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesParams.subscription_update`.
    pub struct BillingPortalConfigurationFeaturesSubscriptionUpdateParams {
        required {
            enabled: bool,
        }
        optional {
            billing_cycle_anchor: BillingCycleAnchor,
            default_allowed_updates: Clearable<Vec<BillingPortalSubscriptionUpdateDefaultAllowedUpdate>>,
            products: Clearable<Vec<ProductParams>>,
            proration_behavior: ProrationBehavior,
            trial_update_behavior: BillingPortalSubscriptionUpdateTrialUpdateBehavior,
        }
        boxed {
            schedule_at_period_end: FeaturesSubscriptionUpdateScheduleAtPeriodEndParams,
        }
    }
}

crate::params! {
    /// Held by `FeaturesSubscriptionUpdateScheduleAtPeriodEndParams.conditions`, `SubscriptionUpdateScheduleAtPeriodEndParams.conditions`.
    pub struct ConditionParams {
        required {
            type_ = "type": BillingPortalScheduleUpdateAtPeriodEndConditionType,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing_portal/configurations`
    pub struct CreateBillingPortalConfiguration: Post "/v1/billing_portal/configurations" Form => BillingPortalConfiguration {
        required {
            features: BillingPortalConfigurationFeaturesParams,
        }
        optional {
            default_return_url: Clearable<String>,
            metadata: Map<Clearable<String>>,
            name: Clearable<String>,
        }
        boxed {
            business_profile: BillingPortalConfigurationBusinessProfileParams,
            login_page: PhoneNumberCollectionParams,
        }
        lists {
            expand: Expand<BillingPortalConfiguration>,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesSubscriptionCancelParams.cancellation_reason`.
    pub struct FeaturesSubscriptionCancelCancellationReasonParams {
        required {
            enabled: bool,
            options: Clearable<Vec<CancellationDetailsFeedback>>,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesSubscriptionUpdateParams.schedule_at_period_end`.
    pub struct FeaturesSubscriptionUpdateScheduleAtPeriodEndParams {
        lists {
            conditions: ConditionParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing_portal/configurations`
    pub struct ListBillingPortalConfigurations: Get "/v1/billing_portal/configurations" Form => List<BillingPortalConfiguration> {
        optional {
            active: bool,
            ending_before: String,
            is_default: bool,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<BillingPortalConfiguration>>,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesParams.payment_method_update`, `UpdateBillingPortalConfigurationFeaturesParams.payment_method_update`.
    pub struct PaymentMethodUpdateParams {
        required {
            enabled: bool,
        }
        optional {
            payment_method_configuration: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `UpdateBillingPortalConfigurationFeaturesParams.subscription_cancel`.
    pub struct PortalConfigurationFeaturesSubscriptionCancelParams {
        optional {
            enabled: bool,
            mode: BillingPortalSubscriptionCancelMode,
            proration_behavior: ProrationBehavior,
        }
        boxed {
            cancellation_reason: SubscriptionCancelCancellationReasonParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateBillingPortalConfigurationFeaturesParams.subscription_update`.
    pub struct PortalConfigurationFeaturesSubscriptionUpdateParams {
        optional {
            billing_cycle_anchor: BillingCycleAnchor,
            default_allowed_updates: Clearable<Vec<BillingPortalSubscriptionUpdateDefaultAllowedUpdate>>,
            enabled: bool,
            products: Clearable<Vec<ProductParams>>,
            proration_behavior: ProrationBehavior,
            trial_update_behavior: BillingPortalSubscriptionUpdateTrialUpdateBehavior,
        }
        boxed {
            schedule_at_period_end: SubscriptionUpdateScheduleAtPeriodEndParams,
        }
    }
}

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesSubscriptionUpdateParams.products`, `PortalConfigurationFeaturesSubscriptionUpdateParams.products`.
    pub struct ProductParams {
        required {
            product: ProductId,
        }
        required_lists {
            prices: String,
        }
        boxed {
            adjustable_quantity: AdjustableQuantityParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing_portal/configurations/{configuration}`
    pub struct RetrieveBillingPortalConfiguration: Get "/v1/billing_portal/configurations/{configuration}" Form => BillingPortalConfiguration {
        path {
            configuration: BillingPortalConfigurationId,
        }
        lists {
            expand: Expand<BillingPortalConfiguration>,
        }
    }
}

crate::params! {
    /// Held by `PortalConfigurationFeaturesSubscriptionCancelParams.cancellation_reason`.
    pub struct SubscriptionCancelCancellationReasonParams {
        required {
            enabled: bool,
        }
        optional {
            options: Clearable<Vec<CancellationDetailsFeedback>>,
        }
    }
}

crate::params! {
    /// Held by `PortalConfigurationFeaturesSubscriptionUpdateParams.schedule_at_period_end`.
    pub struct SubscriptionUpdateScheduleAtPeriodEndParams {
        optional {
            conditions: Clearable<Vec<ConditionParams>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing_portal/configurations/{configuration}`
    pub struct UpdateBillingPortalConfiguration: Post "/v1/billing_portal/configurations/{configuration}" Form => BillingPortalConfiguration {
        path {
            configuration: BillingPortalConfigurationId,
        }
        optional {
            active: bool,
            default_return_url: Clearable<String>,
            metadata: Clearable<Map<Clearable<String>>>,
            name: Clearable<String>,
        }
        boxed {
            business_profile: UpdateBillingPortalConfigurationBusinessProfileParams,
            features: UpdateBillingPortalConfigurationFeaturesParams,
            login_page: PhoneNumberCollectionParams,
        }
        lists {
            expand: Expand<BillingPortalConfiguration>,
        }
    }
}

crate::params! {
    /// Held by `UpdateBillingPortalConfiguration.business_profile`.
    pub struct UpdateBillingPortalConfigurationBusinessProfileParams {
        optional {
            headline: Clearable<String>,
            privacy_policy_url: Clearable<String>,
            terms_of_service_url: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `UpdateBillingPortalConfigurationFeaturesParams.customer_update`.
    pub struct UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams {
        optional {
            allowed_updates: Clearable<Vec<BillingPortalCustomerUpdateAllowedUpdate>>,
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by `UpdateBillingPortalConfiguration.features`.
    pub struct UpdateBillingPortalConfigurationFeaturesParams {
        boxed {
            customer_update: UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams,
            invoice_history: PhoneNumberCollectionParams,
            payment_method_update: PaymentMethodUpdateParams,
            subscription_cancel: PortalConfigurationFeaturesSubscriptionCancelParams,
            subscription_update: PortalConfigurationFeaturesSubscriptionUpdateParams,
        }
    }
}
