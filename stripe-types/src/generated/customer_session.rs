// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AllowRedisplay, CustomerId, ExpandTo, Expandable, Expansion, Object, ObjectInfo,
    PaymentIntentSetupFutureUsage, PaymentMethodRemove, SessionPricing, Timestamp,
};

/// The object `customer_session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSession {
    pub client_secret: String,
    pub components: Option<Box<CustomerSessionComponents>>,
    pub created: Timestamp,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub expires_at: Timestamp,
    pub livemode: bool,
}

crate::record!(
    CustomerSession, "customer_session", false,
    ["client_secret", "components", "created", "customer", "customer_account", "expires_at", "livemode"],
    [client_secret, components, created, customer, customer_account, expires_at, livemode],
);

impl Object for CustomerSession {
    type Id = ();
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
        nested_lists: &[],
        events: &[],
    };
}

impl CustomerSession {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
}

/// Held by `CustomerSessionComponents.buy_button`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionBuyButton {
    pub enabled: bool,
}

crate::record!(
    CustomerSessionBuyButton, "", false,
    ["enabled"],
    [enabled],
);

/// Held by `CustomerSession.components`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionComponents {
    pub buy_button: CustomerSessionBuyButton,
    pub customer_sheet: CustomerSessionCustomerSheet,
    pub mobile_payment_element: CustomerSessionMobilePaymentElement,
    pub payment_element: CustomerSessionPaymentElement,
    pub pricing_table: SessionPricing,
}

crate::record!(
    CustomerSessionComponents, "", false,
    ["buy_button", "customer_sheet", "mobile_payment_element", "payment_element", "pricing_table"],
    [buy_button, customer_sheet, mobile_payment_element, payment_element, pricing_table],
);

/// Held by `CustomerSessionComponents.customer_sheet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionCustomerSheet {
    pub enabled: bool,
    pub features: Option<Box<CustomerSessionCustomerSheetFeatures>>,
}

crate::record!(
    CustomerSessionCustomerSheet, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `CustomerSessionCustomerSheet.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionCustomerSheetFeatures {
    pub payment_method_allow_redisplay_filters: Option<Vec<AllowRedisplay>>,
    pub payment_method_remove: Option<PaymentMethodRemove>,
}

crate::record!(
    CustomerSessionCustomerSheetFeatures, "", false,
    ["payment_method_allow_redisplay_filters", "payment_method_remove"],
    [payment_method_allow_redisplay_filters, payment_method_remove],
);

/// Held by `CustomerSessionComponents.mobile_payment_element`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionMobilePaymentElement {
    pub enabled: bool,
    pub features: Option<Box<CustomerSessionMobilePaymentElementFeatures>>,
}

crate::record!(
    CustomerSessionMobilePaymentElement, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `CustomerSessionMobilePaymentElement.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionMobilePaymentElementFeatures {
    pub payment_method_allow_redisplay_filters: Option<Vec<AllowRedisplay>>,
    pub payment_method_redisplay: Option<PaymentMethodRemove>,
    pub payment_method_remove: Option<PaymentMethodRemove>,
    pub payment_method_save: Option<PaymentMethodRemove>,
    pub payment_method_save_allow_redisplay_override: Option<AllowRedisplay>,
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

/// Held by `CustomerSessionComponents.payment_element`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionPaymentElement {
    pub enabled: bool,
    pub features: Option<Box<CustomerSessionPaymentElementFeatures>>,
}

crate::record!(
    CustomerSessionPaymentElement, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `CustomerSessionPaymentElement.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerSessionPaymentElementFeatures {
    pub payment_method_allow_redisplay_filters: Vec<AllowRedisplay>,
    pub payment_method_redisplay: PaymentMethodRemove,
    pub payment_method_redisplay_limit: Option<i64>,
    pub payment_method_remove: PaymentMethodRemove,
    pub payment_method_save: PaymentMethodRemove,
    pub payment_method_save_usage: Option<PaymentIntentSetupFutureUsage>,
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
