// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerSessionPaymentMethodAllowRedisplayFilter, CustomerSessionPaymentMethodRedisplay,
    CustomerSessionPaymentMethodRemove, CustomerSessionPaymentMethodSave,
    CustomerSessionPaymentMethodSaveAllowRedisplayOverride, CustomerSessionPaymentMethodSaveUsage,
};

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsParams::buy_button`](crate::CustomerSessionComponentsParams::buy_button).
    pub struct CustomerSessionComponentsBuyButtonParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsCustomerSheetParams::features`](crate::CustomerSessionComponentsCustomerSheetParams::features).
    pub struct CustomerSessionComponentsCustomerSheetFeaturesParams {
        optional {
            /// Payment method remove: one of `disabled`, `enabled`.
            payment_method_remove: CustomerSessionPaymentMethodRemove,
        }
        lists {
            /// Payment method allow redisplay filters: one of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: CustomerSessionPaymentMethodAllowRedisplayFilter,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsParams::customer_sheet`](crate::CustomerSessionComponentsParams::customer_sheet).
    pub struct CustomerSessionComponentsCustomerSheetParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: CustomerSessionComponentsCustomerSheetFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsMobilePaymentElementParams::features`](crate::CustomerSessionComponentsMobilePaymentElementParams::features).
    pub struct CustomerSessionComponentsMobilePaymentElementFeaturesParams {
        optional {
            /// Payment method redisplay: one of `disabled`, `enabled`.
            payment_method_redisplay: CustomerSessionPaymentMethodRedisplay,
            /// Payment method remove: one of `disabled`, `enabled`.
            payment_method_remove: CustomerSessionPaymentMethodRemove,
            /// Payment method save: one of `disabled`, `enabled`.
            payment_method_save: CustomerSessionPaymentMethodSave,
            /// Payment method save allow redisplay override: one of `always`, `limited`, `unspecified`.
            payment_method_save_allow_redisplay_override: CustomerSessionPaymentMethodSaveAllowRedisplayOverride,
        }
        lists {
            /// Payment method allow redisplay filters: one of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: CustomerSessionPaymentMethodAllowRedisplayFilter,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsParams::mobile_payment_element`](crate::CustomerSessionComponentsParams::mobile_payment_element).
    pub struct CustomerSessionComponentsMobilePaymentElementParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: CustomerSessionComponentsMobilePaymentElementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateCustomerSession::components`](crate::CreateCustomerSession::components).
    pub struct CustomerSessionComponentsParams {
        boxed {
            /// Buy button.
            buy_button: CustomerSessionComponentsBuyButtonParams,
            /// Customer sheet.
            customer_sheet: CustomerSessionComponentsCustomerSheetParams,
            /// Mobile payment element.
            mobile_payment_element: CustomerSessionComponentsMobilePaymentElementParams,
            /// Payment element.
            payment_element: CustomerSessionComponentsPaymentElementParams,
            /// Pricing table.
            pricing_table: CustomerSessionComponentsPricingTableParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsPaymentElementParams::features`](crate::CustomerSessionComponentsPaymentElementParams::features).
    pub struct CustomerSessionComponentsPaymentElementFeaturesParams {
        optional {
            /// Payment method redisplay: one of `disabled`, `enabled`.
            payment_method_redisplay: CustomerSessionPaymentMethodRedisplay,
            /// Payment method redisplay limit.
            payment_method_redisplay_limit: i64,
            /// Payment method remove: one of `disabled`, `enabled`.
            payment_method_remove: CustomerSessionPaymentMethodRemove,
            /// Payment method save: one of `disabled`, `enabled`.
            payment_method_save: CustomerSessionPaymentMethodSave,
            /// Payment method save usage: one of `off_session`, `on_session`.
            payment_method_save_usage: CustomerSessionPaymentMethodSaveUsage,
        }
        lists {
            /// Payment method allow redisplay filters: one of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: CustomerSessionPaymentMethodAllowRedisplayFilter,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsParams::payment_element`](crate::CustomerSessionComponentsParams::payment_element).
    pub struct CustomerSessionComponentsPaymentElementParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: CustomerSessionComponentsPaymentElementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerSessionComponentsParams::pricing_table`](crate::CustomerSessionComponentsParams::pricing_table).
    pub struct CustomerSessionComponentsPricingTableParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}
