// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AllowRedisplay, CustomerId, CustomerSession, Expand, PaymentIntentSetupFutureUsage, PaymentMethodRemove,
    PhoneNumberCollectionParams,
};

crate::operation! {
    /// `POST /v1/customer_sessions`
    pub struct CreateCustomerSession: Post "/v1/customer_sessions" Form => CustomerSession {
        required {
            components: CustomerSessionComponentsParams,
        }
        optional {
            customer: CustomerId,
            customer_account: String,
        }
        lists {
            expand: Expand<CustomerSession>,
        }
    }
}

crate::params! {
    /// Held by `CustomerSessionComponentsCustomerSheetParams.features`.
    pub struct CustomerSessionComponentsCustomerSheetFeaturesParams {
        optional {
            payment_method_remove: PaymentMethodRemove,
        }
        lists {
            payment_method_allow_redisplay_filters: AllowRedisplay,
        }
    }
}

crate::params! {
    /// Held by `CustomerSessionComponentsParams.customer_sheet`.
    pub struct CustomerSessionComponentsCustomerSheetParams {
        required {
            enabled: bool,
        }
        boxed {
            features: CustomerSessionComponentsCustomerSheetFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `CustomerSessionComponentsMobilePaymentElementParams.features`.
    pub struct CustomerSessionComponentsMobilePaymentElementFeaturesParams {
        optional {
            payment_method_redisplay: PaymentMethodRemove,
            payment_method_remove: PaymentMethodRemove,
            payment_method_save: PaymentMethodRemove,
            payment_method_save_allow_redisplay_override: AllowRedisplay,
        }
        lists {
            payment_method_allow_redisplay_filters: AllowRedisplay,
        }
    }
}

crate::params! {
    /// Held by `CustomerSessionComponentsParams.mobile_payment_element`.
    pub struct CustomerSessionComponentsMobilePaymentElementParams {
        required {
            enabled: bool,
        }
        boxed {
            features: CustomerSessionComponentsMobilePaymentElementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `CreateCustomerSession.components`.
    pub struct CustomerSessionComponentsParams {
        boxed {
            buy_button: PhoneNumberCollectionParams,
            customer_sheet: CustomerSessionComponentsCustomerSheetParams,
            mobile_payment_element: CustomerSessionComponentsMobilePaymentElementParams,
            payment_element: CustomerSessionComponentsPaymentElementParams,
            pricing_table: PhoneNumberCollectionParams,
        }
    }
}

crate::params! {
    /// Held by `CustomerSessionComponentsPaymentElementParams.features`.
    pub struct CustomerSessionComponentsPaymentElementFeaturesParams {
        optional {
            payment_method_redisplay: PaymentMethodRemove,
            payment_method_redisplay_limit: i64,
            payment_method_remove: PaymentMethodRemove,
            payment_method_save: PaymentMethodRemove,
            payment_method_save_usage: PaymentIntentSetupFutureUsage,
        }
        lists {
            payment_method_allow_redisplay_filters: AllowRedisplay,
        }
    }
}

crate::params! {
    /// Held by `CustomerSessionComponentsParams.payment_element`.
    pub struct CustomerSessionComponentsPaymentElementParams {
        required {
            enabled: bool,
        }
        boxed {
            features: CustomerSessionComponentsPaymentElementFeaturesParams,
        }
    }
}
