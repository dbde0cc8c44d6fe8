// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApplicationId, BillingPortalConfigurationId, Expand, Expandable, Expansion, ListInfo, ListStyle,
    Metadata, Object, ObjectInfo, ProductId, Timestamp,
};

/// The object `billing_portal.configuration`.
///
/// See <https://docs.stripe.com/api/billing_portal/configurations/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalConfiguration {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-id)
    pub id: BillingPortalConfigurationId,
    /// Active.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-active)
    pub active: bool,
    /// Application: the id of an `application`; expandable; expand it by
    /// [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// Business profile.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-business_profile)
    pub business_profile: BillingPortalBusinessProfile,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-created)
    pub created: Timestamp,
    /// Default return url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-default_return_url)
    pub default_return_url: Option<String>,
    /// Features.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-features)
    pub features: BillingPortalFeatures,
    /// Is default.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-is_default)
    pub is_default: bool,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-livemode)
    pub livemode: bool,
    /// Login page.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-login_page)
    pub login_page: BillingPortalLoginPage,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-metadata)
    pub metadata: Option<Metadata>,
    /// Name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-name)
    pub name: Option<String>,
    /// Updated: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/object#billing_portal_configuration_object-updated)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["billing_portal.configuration.created", "billing_portal.configuration.updated"],
    };
}

impl BillingPortalConfiguration {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
}

/// Held by
/// [`BillingPortalConfiguration::business_profile`](crate::BillingPortalConfiguration::business_profile).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalBusinessProfile {
    /// Headline: may be null or absent.
    pub headline: Option<String>,
    /// Privacy policy url: may be null or absent.
    pub privacy_policy_url: Option<String>,
    /// Terms of service url: may be null or absent.
    pub terms_of_service_url: Option<String>,
}

crate::record!(
    BillingPortalBusinessProfile, "", false,
    ["headline", "privacy_policy_url", "terms_of_service_url"],
    [headline, privacy_policy_url, terms_of_service_url],
);

crate::open_enum! {
    /// Values of
    /// [`BillingPortalCustomerUpdate::allowed_updates`](crate::BillingPortalCustomerUpdate::allowed_updates),
    /// [`BillingPortalConfigurationFeaturesCustomerUpdateParams::allowed_updates`](crate::BillingPortalConfigurationFeaturesCustomerUpdateParams::allowed_updates),
    /// [`UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams::allowed_updates`](crate::UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams::allowed_updates).
    pub enum BillingPortalConfigurationAllowedUpdate {
        Address = "address",
        Email = "email",
        Name = "name",
        Phone = "phone",
        Shipping = "shipping",
        TaxId = "tax_id",
    }
}

crate::open_enum! {
    /// Values of
    /// [`BillingPortalSubscriptionUpdate::billing_cycle_anchor`](crate::BillingPortalSubscriptionUpdate::billing_cycle_anchor),
    /// [`BillingPortalConfigurationFeatureSubscriptionUpdateParams::billing_cycle_anchor`](crate::BillingPortalConfigurationFeatureSubscriptionUpdateParams::billing_cycle_anchor),
    /// [`BillingPortalConfigurationFeaturesSubscriptionUpdateParams::billing_cycle_anchor`](crate::BillingPortalConfigurationFeaturesSubscriptionUpdateParams::billing_cycle_anchor).
    pub enum BillingPortalConfigurationBillingCycleAnchor {
        Now = "now",
        Unchanged = "unchanged",
    }
}

crate::open_enum! {
    /// Values of
    /// [`BillingPortalSubscriptionUpdate::default_allowed_updates`](crate::BillingPortalSubscriptionUpdate::default_allowed_updates),
    /// [`BillingPortalConfigurationFeatureSubscriptionUpdateParams::default_allowed_updates`](crate::BillingPortalConfigurationFeatureSubscriptionUpdateParams::default_allowed_updates),
    /// [`BillingPortalConfigurationFeaturesSubscriptionUpdateParams::default_allowed_updates`](crate::BillingPortalConfigurationFeaturesSubscriptionUpdateParams::default_allowed_updates).
    pub enum BillingPortalConfigurationDefaultAllowedUpdate {
        Price = "price",
        PromotionCode = "promotion_code",
        Quantity = "quantity",
    }
}

crate::open_enum! {
    /// Values of
    /// [`BillingPortalSubscriptionCancel::proration_behavior`](crate::BillingPortalSubscriptionCancel::proration_behavior),
    /// [`BillingPortalSubscriptionUpdate::proration_behavior`](crate::BillingPortalSubscriptionUpdate::proration_behavior),
    /// [`BillingPortalConfigurationFeatureSubscriptionCancelParams::proration_behavior`](crate::BillingPortalConfigurationFeatureSubscriptionCancelParams::proration_behavior)
    /// and 3 more.
    pub enum BillingPortalConfigurationProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`BillingPortalSubscriptionUpdate::trial_update_behavior`](crate::BillingPortalSubscriptionUpdate::trial_update_behavior),
    /// [`BillingPortalConfigurationFeatureSubscriptionUpdateParams::trial_update_behavior`](crate::BillingPortalConfigurationFeatureSubscriptionUpdateParams::trial_update_behavior),
    /// [`BillingPortalConfigurationFeaturesSubscriptionUpdateParams::trial_update_behavior`](crate::BillingPortalConfigurationFeaturesSubscriptionUpdateParams::trial_update_behavior).
    pub enum BillingPortalConfigurationTrialUpdateBehavior {
        ContinueTrial = "continue_trial",
        EndTrial = "end_trial",
    }
}

/// Held by [`BillingPortalFeatures::customer_update`](crate::BillingPortalFeatures::customer_update).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalCustomerUpdate {
    /// Allowed updates: one of `address`, `email`, `name`, `phone`, `shipping`, `tax_id`.
    pub allowed_updates: Vec<BillingPortalConfigurationAllowedUpdate>,
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    BillingPortalCustomerUpdate, "", false,
    ["allowed_updates", "enabled"],
    [allowed_updates, enabled],
);

/// Held by [`BillingPortalConfiguration::features`](crate::BillingPortalConfiguration::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFeatures {
    /// Customer update.
    pub customer_update: BillingPortalCustomerUpdate,
    /// Invoice history.
    pub invoice_history: BillingPortalInvoiceList,
    /// Payment method update.
    pub payment_method_update: BillingPortalPaymentMethodUpdate,
    /// Subscription cancel.
    pub subscription_cancel: BillingPortalSubscriptionCancel,
    /// Subscription update.
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

/// Held by [`BillingPortalFeatures::invoice_history`](crate::BillingPortalFeatures::invoice_history).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalInvoiceList {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    BillingPortalInvoiceList, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`BillingPortalConfiguration::login_page`](crate::BillingPortalConfiguration::login_page).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalLoginPage {
    /// Enabled.
    pub enabled: bool,
    /// Url: may be null or absent.
    pub url: Option<String>,
}

crate::record!(
    BillingPortalLoginPage, "", false,
    ["enabled", "url"],
    [enabled, url],
);

/// Held by
/// [`BillingPortalFeatures::payment_method_update`](crate::BillingPortalFeatures::payment_method_update).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalPaymentMethodUpdate {
    /// Enabled.
    pub enabled: bool,
    /// Payment method configuration: may be null or absent.
    pub payment_method_configuration: Option<String>,
}

crate::record!(
    BillingPortalPaymentMethodUpdate, "", false,
    ["enabled", "payment_method_configuration"],
    [enabled, payment_method_configuration],
);

/// Held by
/// [`BillingPortalSubscriptionUpdate::schedule_at_period_end`](crate::BillingPortalSubscriptionUpdate::schedule_at_period_end).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalScheduleUpdateAtPeriodEnd {
    /// Conditions.
    pub conditions: Vec<BillingPortalScheduleUpdateAtPeriodEndCondition>,
}

crate::record!(
    BillingPortalScheduleUpdateAtPeriodEnd, "", false,
    ["conditions"],
    [conditions],
);

/// Held by
/// [`BillingPortalScheduleUpdateAtPeriodEnd::conditions`](crate::BillingPortalScheduleUpdateAtPeriodEnd::conditions).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalScheduleUpdateAtPeriodEndCondition {
    /// Type: one of `decreasing_item_amount`, `shortening_interval`.
    pub type_: BillingPortalScheduleUpdateAtPeriodEndConditionType,
}

crate::record!(
    BillingPortalScheduleUpdateAtPeriodEndCondition, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of
    /// [`BillingPortalScheduleUpdateAtPeriodEndCondition::type_`](crate::BillingPortalScheduleUpdateAtPeriodEndCondition::type_),
    /// [`FeatureSubscriptionUpdateScheduleAtPeriodEndConditionParams::type_`](crate::FeatureSubscriptionUpdateScheduleAtPeriodEndConditionParams::type_).
    pub enum BillingPortalScheduleUpdateAtPeriodEndConditionType {
        DecreasingItemAmount = "decreasing_item_amount",
        ShorteningInterval = "shortening_interval",
    }
}

/// Held by [`BillingPortalFeatures::subscription_cancel`](crate::BillingPortalFeatures::subscription_cancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionCancel {
    /// Cancellation reason.
    pub cancellation_reason: BillingPortalSubscriptionCancellationReason,
    /// Enabled.
    pub enabled: bool,
    /// Mode: one of `at_period_end`, `immediately`.
    pub mode: BillingPortalSubscriptionCancelMode,
    /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
    pub proration_behavior: BillingPortalConfigurationProrationBehavior,
}

crate::record!(
    BillingPortalSubscriptionCancel, "", false,
    ["cancellation_reason", "enabled", "mode", "proration_behavior"],
    [cancellation_reason, enabled, mode, proration_behavior],
);

crate::open_enum! {
    /// Values of [`BillingPortalSubscriptionCancel::mode`](crate::BillingPortalSubscriptionCancel::mode),
    /// [`BillingPortalConfigurationFeatureSubscriptionCancelParams::mode`](crate::BillingPortalConfigurationFeatureSubscriptionCancelParams::mode),
    /// [`BillingPortalConfigurationFeaturesSubscriptionCancelParams::mode`](crate::BillingPortalConfigurationFeaturesSubscriptionCancelParams::mode).
    pub enum BillingPortalSubscriptionCancelMode {
        AtPeriodEnd = "at_period_end",
        Immediately = "immediately",
    }
}

/// Held by
/// [`BillingPortalSubscriptionCancel::cancellation_reason`](crate::BillingPortalSubscriptionCancel::cancellation_reason).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionCancellationReason {
    /// Enabled.
    pub enabled: bool,
    /// Options: one of 8 values.
    pub options: Vec<BillingPortalSubscriptionCancellationReasonOption>,
}

crate::record!(
    BillingPortalSubscriptionCancellationReason, "", false,
    ["enabled", "options"],
    [enabled, options],
);

crate::open_enum! {
    /// Values of
    /// [`BillingPortalSubscriptionCancellationReason::options`](crate::BillingPortalSubscriptionCancellationReason::options),
    /// [`FeatureSubscriptionCancelCancellationReasonParams::options`](crate::FeatureSubscriptionCancelCancellationReasonParams::options),
    /// [`FeaturesSubscriptionCancelCancellationReasonParams::options`](crate::FeaturesSubscriptionCancelCancellationReasonParams::options).
    pub enum BillingPortalSubscriptionCancellationReasonOption {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        Other = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
}

/// Held by [`BillingPortalFeatures::subscription_update`](crate::BillingPortalFeatures::subscription_update).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionUpdate {
    /// Billing cycle anchor: one of `now`, `unchanged`; may be null or absent.
    pub billing_cycle_anchor: Option<BillingPortalConfigurationBillingCycleAnchor>,
    /// Default allowed updates: one of `price`, `promotion_code`, `quantity`.
    pub default_allowed_updates: Vec<BillingPortalConfigurationDefaultAllowedUpdate>,
    /// Enabled.
    pub enabled: bool,
    /// Products: may be null or absent.
    pub products: Option<Vec<BillingPortalSubscriptionUpdateProduct>>,
    /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
    pub proration_behavior: BillingPortalConfigurationProrationBehavior,
    /// Schedule at period end.
    pub schedule_at_period_end: BillingPortalScheduleUpdateAtPeriodEnd,
    /// Trial update behavior: one of `continue_trial`, `end_trial`.
    pub trial_update_behavior: BillingPortalConfigurationTrialUpdateBehavior,
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

/// Held by [`BillingPortalSubscriptionUpdate::products`](crate::BillingPortalSubscriptionUpdate::products).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionUpdateProduct {
    /// Adjustable quantity.
    pub adjustable_quantity: BillingPortalSubscriptionUpdateProductAdjustableQuantity,
    /// Prices.
    pub prices: Vec<String>,
    /// Product: the id of a `product`.
    pub product: ProductId,
}

crate::record!(
    BillingPortalSubscriptionUpdateProduct, "", false,
    ["adjustable_quantity", "prices", "product"],
    [adjustable_quantity, prices, product],
);

/// Held by
/// [`BillingPortalSubscriptionUpdateProduct::adjustable_quantity`](crate::BillingPortalSubscriptionUpdateProduct::adjustable_quantity).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSubscriptionUpdateProductAdjustableQuantity {
    /// Enabled.
    pub enabled: bool,
    /// Maximum: may be null or absent.
    pub maximum: Option<i64>,
    /// Minimum.
    pub minimum: i64,
}

crate::record!(
    BillingPortalSubscriptionUpdateProductAdjustableQuantity, "", false,
    ["enabled", "maximum", "minimum"],
    [enabled, maximum, minimum],
);
