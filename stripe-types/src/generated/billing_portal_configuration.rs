// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApplicationId, BillingCycleAnchor, BillingPortalConfigurationId, CancellationDetailsFeedback, ExpandTo,
    Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, ProductId, ProrationBehavior,
    Timestamp,
};

/// The object `billing_portal.configuration`.
///
/// See <https://docs.stripe.com/api/billing_portal/configurations/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalConfiguration {
    pub id: BillingPortalConfigurationId,
    pub active: bool,
    pub application: Option<Expandable<ApplicationId>>,
    pub business_profile: BillingPortalBusinessProfile,
    pub created: Timestamp,
    pub default_return_url: Option<String>,
    pub features: BillingPortalFeatures,
    pub is_default: bool,
    pub livemode: bool,
    pub login_page: BillingPortalLoginPage,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub updated: Timestamp,
}

crate::record!(
    BillingPortalConfiguration, "billing_portal.configuration", true,
    [
        "id", "active", "application", "business_profile", "created", "default_return_url", "features",
        "is_default", "livemode", "login_page", "metadata", "name", "updated",
    ],
    [
        id, active, application, business_profile, created, default_return_url, features, is_default,
        livemode, login_page, metadata, name, updated,
    ],
);

impl Object for BillingPortalConfiguration {
    type Id = BillingPortalConfigurationId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing_portal.configuration",
        type_name: "BillingPortalConfiguration",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/billing_portal/configurations/{configuration}"),
        list: Some(&ListInfo { path: "/v1/billing_portal/configurations", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "is_default"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
        ],
        nested_lists: &[],
        events: &["billing_portal.configuration.created", "billing_portal.configuration.updated"],
    };
}

impl BillingPortalConfiguration {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
}

/// Held by `BillingPortalConfiguration.business_profile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalBusinessProfile {
    pub headline: Option<String>,
    pub privacy_policy_url: Option<String>,
    pub terms_of_service_url: Option<String>,
}

crate::record!(
    BillingPortalBusinessProfile, "", false,
    ["headline", "privacy_policy_url", "terms_of_service_url"],
    [headline, privacy_policy_url, terms_of_service_url],
);

/// Held by `BillingPortalFeatures.customer_update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalCustomerUpdate {
    pub allowed_updates: Vec<BillingPortalCustomerUpdateAllowedUpdate>,
    pub enabled: bool,
}

crate::record!(
    BillingPortalCustomerUpdate, "", false,
    ["allowed_updates", "enabled"],
    [allowed_updates, enabled],
);

crate::open_enum! {
    /// Values of `BillingPortalCustomerUpdate.allowed_updates`, `BillingPortalConfigurationFeaturesCustomerUpdateParams.allowed_updates`, `UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams.allowed_updates`.
    pub enum BillingPortalCustomerUpdateAllowedUpdate {
        Address = "address",
        Email = "email",
        Name = "name",
        Phone = "phone",
        Shipping = "shipping",
        TaxId = "tax_id",
    }
}

/// Held by `BillingPortalConfiguration.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFeatures {
    pub customer_update: BillingPortalCustomerUpdate,
    pub invoice_history: BillingPortalInvoiceList,
    pub payment_method_update: BillingPortalPaymentMethodUpdate,
    pub subscription_cancel: BillingPortalSubscriptionCancel,
    pub subscription_update: BillingPortalSubscriptionUpdate,
}

crate::record!(
    BillingPortalFeatures, "", false,
    [
        "customer_update", "invoice_history", "payment_method_update", "subscription_cancel",
        "subscription_update",
    ],
    [customer_update, invoice_history, payment_method_update, subscription_cancel, subscription_update],
);

/// Held by `BillingPortalFeatures.invoice_history`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalInvoiceList {
    pub enabled: bool,
}

crate::record!(
    BillingPortalInvoiceList, "", false,
    ["enabled"],
    [enabled],
);

/// Held by `BillingPortalConfiguration.login_page`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalLoginPage {
    pub enabled: bool,
    pub url: Option<String>,
}

crate::record!(
    BillingPortalLoginPage, "", false,
    ["enabled", "url"],
    [enabled, url],
);

/// Held by `BillingPortalFeatures.payment_method_update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalPaymentMethodUpdate {
    pub enabled: bool,
    pub payment_method_configuration: Option<String>,
}

crate::record!(
    BillingPortalPaymentMethodUpdate, "", false,
    ["enabled", "payment_method_configuration"],
    [enabled, payment_method_configuration],
);

/// Held by `BillingPortalSubscriptionUpdate.schedule_at_period_end`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalScheduleUpdateAtPeriodEnd {
    pub conditions: Vec<BillingPortalScheduleUpdateAtPeriodEndCondition>,
}

crate::record!(
    BillingPortalScheduleUpdateAtPeriodEnd, "", false,
    ["conditions"],
    [conditions],
);

/// Held by `BillingPortalScheduleUpdateAtPeriodEnd.conditions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalScheduleUpdateAtPeriodEndCondition {
    pub type_: BillingPortalScheduleUpdateAtPeriodEndConditionType,
}

crate::record!(
    BillingPortalScheduleUpdateAtPeriodEndCondition, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of `BillingPortalScheduleUpdateAtPeriodEndCondition.type`, `ConditionParams.type`.
    pub enum BillingPortalScheduleUpdateAtPeriodEndConditionType {
        DecreasingItemAmount = "decreasing_item_amount",
        ShorteningInterval = "shortening_interval",
    }
}

/// Held by `BillingPortalFeatures.subscription_cancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionCancel {
    pub cancellation_reason: BillingPortalSubscriptionCancellationReason,
    pub enabled: bool,
    pub mode: BillingPortalSubscriptionCancelMode,
    pub proration_behavior: ProrationBehavior,
}

crate::record!(
    BillingPortalSubscriptionCancel, "", false,
    ["cancellation_reason", "enabled", "mode", "proration_behavior"],
    [cancellation_reason, enabled, mode, proration_behavior],
);

crate::open_enum! {
    /// Values of `BillingPortalSubscriptionCancel.mode`, `BillingPortalConfigurationFeaturesSubscriptionCancelParams.mode`, `PortalConfigurationFeaturesSubscriptionCancelParams.mode`.
    pub enum BillingPortalSubscriptionCancelMode {
        AtPeriodEnd = "at_period_end",
        Immediately = "immediately",
    }
}

/// Held by `BillingPortalSubscriptionCancel.cancellation_reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionCancellationReason {
    pub enabled: bool,
    pub options: Vec<CancellationDetailsFeedback>,
}

crate::record!(
    BillingPortalSubscriptionCancellationReason, "", false,
    ["enabled", "options"],
    [enabled, options],
);

/// Held by `BillingPortalFeatures.subscription_update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionUpdate {
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    pub default_allowed_updates: Vec<BillingPortalSubscriptionUpdateDefaultAllowedUpdate>,
    pub enabled: bool,
    pub products: Option<Vec<BillingPortalSubscriptionUpdateProduct>>,
    pub proration_behavior: ProrationBehavior,
    pub schedule_at_period_end: BillingPortalScheduleUpdateAtPeriodEnd,
    pub trial_update_behavior: BillingPortalSubscriptionUpdateTrialUpdateBehavior,
}

crate::record!(
    BillingPortalSubscriptionUpdate, "", false,
    [
        "billing_cycle_anchor", "default_allowed_updates", "enabled", "products", "proration_behavior",
        "schedule_at_period_end", "trial_update_behavior",
    ],
    [
        billing_cycle_anchor, default_allowed_updates, enabled, products, proration_behavior,
        schedule_at_period_end, trial_update_behavior,
    ],
);

crate::open_enum! {
    /// Values of `BillingPortalSubscriptionUpdate.default_allowed_updates`, `BillingPortalConfigurationFeaturesSubscriptionUpdateParams.default_allowed_updates`, `PortalConfigurationFeaturesSubscriptionUpdateParams.default_allowed_updates`.
    pub enum BillingPortalSubscriptionUpdateDefaultAllowedUpdate {
        Price = "price",
        PromotionCode = "promotion_code",
        Quantity = "quantity",
    }
}

/// Held by `BillingPortalSubscriptionUpdate.products`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionUpdateProduct {
    pub adjustable_quantity: BillingPortalSubscriptionUpdateProductAdjustableQuantity,
    pub prices: Vec<String>,
    pub product: ProductId,
}

crate::record!(
    BillingPortalSubscriptionUpdateProduct, "", false,
    ["adjustable_quantity", "prices", "product"],
    [adjustable_quantity, prices, product],
);

/// Held by `BillingPortalSubscriptionUpdateProduct.adjustable_quantity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionUpdateProductAdjustableQuantity {
    pub enabled: bool,
    pub maximum: Option<i64>,
    pub minimum: i64,
}

crate::record!(
    BillingPortalSubscriptionUpdateProductAdjustableQuantity, "", false,
    ["enabled", "maximum", "minimum"],
    [enabled, maximum, minimum],
);

crate::open_enum! {
    /// Values of `BillingPortalSubscriptionUpdate.trial_update_behavior`, `BillingPortalConfigurationFeaturesSubscriptionUpdateParams.trial_update_behavior`, `PortalConfigurationFeaturesSubscriptionUpdateParams.trial_update_behavior`.
    pub enum BillingPortalSubscriptionUpdateTrialUpdateBehavior {
        ContinueTrial = "continue_trial",
        EndTrial = "end_trial",
    }
}
