// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, CustomerId, Expand, Expandable, Expansion, Object, ObjectInfo, Timestamp};

/// The object `customer_session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSession {
    /// Client secret.
    pub client_secret: String,
    /// Components: may be absent.
    pub components: Option<Boxed<CustomerSessionComponents>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    pub customer: Expandable<CustomerId>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
}

crate::record!(
    CustomerSession, "customer_session", false,
    ["client_secret", "components", "created", "customer", "customer_account", "expires_at", "livemode"],
    [client_secret, components, created, customer, customer_account, expires_at, livemode],
);

impl Object for CustomerSession {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "customer_session",
        type_name: "CustomerSession",
        has_id: false,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl CustomerSession {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
}

/// Held by [`CustomerSessionComponents::buy_button`](crate::CustomerSessionComponents::buy_button).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionBuyButton {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    CustomerSessionBuyButton, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`CustomerSession::components`](crate::CustomerSession::components).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionComponents {
    /// Buy button.
    pub buy_button: CustomerSessionBuyButton,
    /// Customer sheet.
    pub customer_sheet: CustomerSessionCustomerSheet,
    /// Mobile payment element.
    pub mobile_payment_element: CustomerSessionMobilePaymentElement,
    /// Payment element.
    pub payment_element: CustomerSessionPaymentElement,
    /// Pricing table.
    pub pricing_table: CustomerSessionPricingTable,
}

crate::record!(
    CustomerSessionComponents, "", false,
    ["buy_button", "customer_sheet", "mobile_payment_element", "payment_element", "pricing_table"],
    [buy_button, customer_sheet, mobile_payment_element, payment_element, pricing_table],
);

/// Held by [`CustomerSessionComponents::customer_sheet`](crate::CustomerSessionComponents::customer_sheet).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionCustomerSheet {
    /// Enabled.
    pub enabled: bool,
    /// Features: may be null or absent.
    pub features: Option<Boxed<CustomerSessionCustomerSheetFeatures>>,
}

crate::record!(
    CustomerSessionCustomerSheet, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`CustomerSessionCustomerSheet::features`](crate::CustomerSessionCustomerSheet::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionCustomerSheetFeatures {
    /// Payment method allow redisplay filters: one of `always`, `limited`, `unspecified`; may be null or
    /// absent.
    pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionPaymentMethodAllowRedisplayFilter>>,
    /// Payment method remove: one of `disabled`, `enabled`; may be null or absent.
    pub payment_method_remove: Option<CustomerSessionPaymentMethodRemove>,
}

crate::record!(
    CustomerSessionCustomerSheetFeatures, "", false,
    ["payment_method_allow_redisplay_filters", "payment_method_remove"],
    [payment_method_allow_redisplay_filters, payment_method_remove],
);

/// Held by
/// [`CustomerSessionComponents::mobile_payment_element`](crate::CustomerSessionComponents::mobile_payment_element).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionMobilePaymentElement {
    /// Enabled.
    pub enabled: bool,
    /// Features: may be null or absent.
    pub features: Option<Boxed<CustomerSessionMobilePaymentElementFeatures>>,
}

crate::record!(
    CustomerSessionMobilePaymentElement, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`CustomerSessionMobilePaymentElement::features`](crate::CustomerSessionMobilePaymentElement::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionMobilePaymentElementFeatures {
    /// Payment method allow redisplay filters: one of `always`, `limited`, `unspecified`; may be null or
    /// absent.
    pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionPaymentMethodAllowRedisplayFilter>>,
    /// Payment method redisplay: one of `disabled`, `enabled`; may be null or absent.
    pub payment_method_redisplay: Option<CustomerSessionPaymentMethodRedisplay>,
    /// Payment method remove: one of `disabled`, `enabled`; may be null or absent.
    pub payment_method_remove: Option<CustomerSessionPaymentMethodRemove>,
    /// Payment method save: one of `disabled`, `enabled`; may be null or absent.
    pub payment_method_save: Option<CustomerSessionPaymentMethodSave>,
    /// Payment method save allow redisplay override: one of `always`, `limited`, `unspecified`; may be null
    /// or absent.
    pub payment_method_save_allow_redisplay_override: Option<CustomerSessionPaymentMethodSaveAllowRedisplayOverride>,
}

crate::record!(
    CustomerSessionMobilePaymentElementFeatures, "", false,
    [
        "payment_method_allow_redisplay_filters", "payment_method_redisplay", "payment_method_remove",
        "payment_method_save", "payment_method_save_allow_redisplay_override",
    ],
    [
        payment_method_allow_redisplay_filters, payment_method_redisplay, payment_method_remove,
        payment_method_save, payment_method_save_allow_redisplay_override,
    ],
);

/// Held by [`CustomerSessionComponents::payment_element`](crate::CustomerSessionComponents::payment_element).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionPaymentElement {
    /// Enabled.
    pub enabled: bool,
    /// Features: may be null or absent.
    pub features: Option<Boxed<CustomerSessionPaymentElementFeatures>>,
}

crate::record!(
    CustomerSessionPaymentElement, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`CustomerSessionPaymentElement::features`](crate::CustomerSessionPaymentElement::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionPaymentElementFeatures {
    /// Payment method allow redisplay filters: one of `always`, `limited`, `unspecified`.
    pub payment_method_allow_redisplay_filters: Vec<CustomerSessionPaymentMethodAllowRedisplayFilter>,
    /// Payment method redisplay: one of `disabled`, `enabled`.
    pub payment_method_redisplay: CustomerSessionPaymentMethodRedisplay,
    /// Payment method redisplay limit: may be null or absent.
    pub payment_method_redisplay_limit: Option<i64>,
    /// Payment method remove: one of `disabled`, `enabled`.
    pub payment_method_remove: CustomerSessionPaymentMethodRemove,
    /// Payment method save: one of `disabled`, `enabled`.
    pub payment_method_save: CustomerSessionPaymentMethodSave,
    /// Payment method save usage: one of `off_session`, `on_session`; may be null or absent.
    pub payment_method_save_usage: Option<CustomerSessionPaymentMethodSaveUsage>,
}

crate::record!(
    CustomerSessionPaymentElementFeatures, "", false,
    [
        "payment_method_allow_redisplay_filters", "payment_method_redisplay",
        "payment_method_redisplay_limit", "payment_method_remove", "payment_method_save",
        "payment_method_save_usage",
    ],
    [
        payment_method_allow_redisplay_filters, payment_method_redisplay, payment_method_redisplay_limit,
        payment_method_remove, payment_method_save, payment_method_save_usage,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`CustomerSessionCustomerSheetFeatures::payment_method_allow_redisplay_filters`](crate::CustomerSessionCustomerSheetFeatures::payment_method_allow_redisplay_filters),
    /// [`CustomerSessionPaymentElementFeatures::payment_method_allow_redisplay_filters`](crate::CustomerSessionPaymentElementFeatures::payment_method_allow_redisplay_filters),
    /// [`CustomerSessionMobilePaymentElementFeatures::payment_method_allow_redisplay_filters`](crate::CustomerSessionMobilePaymentElementFeatures::payment_method_allow_redisplay_filters)
    /// and 3 more.
    pub enum CustomerSessionPaymentMethodAllowRedisplayFilter {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CustomerSessionPaymentElementFeatures::payment_method_redisplay`](crate::CustomerSessionPaymentElementFeatures::payment_method_redisplay),
    /// [`CustomerSessionMobilePaymentElementFeatures::payment_method_redisplay`](crate::CustomerSessionMobilePaymentElementFeatures::payment_method_redisplay),
    /// [`CustomerSessionComponentsPaymentElementFeaturesParams::payment_method_redisplay`](crate::CustomerSessionComponentsPaymentElementFeaturesParams::payment_method_redisplay)
    /// and 1 more.
    pub enum CustomerSessionPaymentMethodRedisplay {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CustomerSessionCustomerSheetFeatures::payment_method_remove`](crate::CustomerSessionCustomerSheetFeatures::payment_method_remove),
    /// [`CustomerSessionPaymentElementFeatures::payment_method_remove`](crate::CustomerSessionPaymentElementFeatures::payment_method_remove),
    /// [`CustomerSessionMobilePaymentElementFeatures::payment_method_remove`](crate::CustomerSessionMobilePaymentElementFeatures::payment_method_remove)
    /// and 3 more.
    pub enum CustomerSessionPaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CustomerSessionPaymentElementFeatures::payment_method_save`](crate::CustomerSessionPaymentElementFeatures::payment_method_save),
    /// [`CustomerSessionMobilePaymentElementFeatures::payment_method_save`](crate::CustomerSessionMobilePaymentElementFeatures::payment_method_save),
    /// [`CustomerSessionComponentsPaymentElementFeaturesParams::payment_method_save`](crate::CustomerSessionComponentsPaymentElementFeaturesParams::payment_method_save)
    /// and 1 more.
    pub enum CustomerSessionPaymentMethodSave {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CustomerSessionMobilePaymentElementFeatures::payment_method_save_allow_redisplay_override`](crate::CustomerSessionMobilePaymentElementFeatures::payment_method_save_allow_redisplay_override),
    /// [`CustomerSessionComponentsMobilePaymentElementFeaturesParams::payment_method_save_allow_redisplay_override`](crate::CustomerSessionComponentsMobilePaymentElementFeaturesParams::payment_method_save_allow_redisplay_override).
    pub enum CustomerSessionPaymentMethodSaveAllowRedisplayOverride {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CustomerSessionPaymentElementFeatures::payment_method_save_usage`](crate::CustomerSessionPaymentElementFeatures::payment_method_save_usage),
    /// [`CustomerSessionComponentsPaymentElementFeaturesParams::payment_method_save_usage`](crate::CustomerSessionComponentsPaymentElementFeaturesParams::payment_method_save_usage).
    pub enum CustomerSessionPaymentMethodSaveUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

/// Held by [`CustomerSessionComponents::pricing_table`](crate::CustomerSessionComponents::pricing_table).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionPricingTable {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    CustomerSessionPricingTable, "", false,
    ["enabled"],
    [enabled],
);
