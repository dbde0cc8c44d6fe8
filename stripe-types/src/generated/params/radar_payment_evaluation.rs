// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, PaymentMethodId, RadarPaymentEvaluationCustomerPresence,
    RadarPaymentEvaluationMoneyMovementType, RadarPaymentEvaluationPaymentType,
};

crate::params! {
    /// Held by
    /// [`PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams::billing_details`](crate::PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams::billing_details).
    pub struct PaymentDetailsPaymentMethodDetailsBillingDetailsParams {
        optional {
            /// Email.
            email: String,
            /// Name.
            name: String,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Address.
            address: RadarPaymentEvaluationBillingDetailAddressParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`RadarPaymentEvaluationPaymentDetailsParams::money_movement_details`](crate::RadarPaymentEvaluationPaymentDetailsParams::money_movement_details).
    pub struct PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams {
        required {
            /// Money movement type: one of `card`.
            money_movement_type: RadarPaymentEvaluationMoneyMovementType,
        }
        boxed {
            /// Card.
            card: RadarPaymentEvaluationMoneyMovementDetailCardParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`RadarPaymentEvaluationPaymentDetailsParams::payment_method_details`](crate::RadarPaymentEvaluationPaymentDetailsParams::payment_method_details).
    pub struct PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams {
        required {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
        boxed {
            /// Billing details.
            billing_details: PaymentDetailsPaymentMethodDetailsBillingDetailsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentDetailsPaymentMethodDetailsBillingDetailsParams::address`](crate::PaymentDetailsPaymentMethodDetailsBillingDetailsParams::address),
    /// [`RadarPaymentEvaluationPaymentDetailsShippingDetailsParams::address`](crate::RadarPaymentEvaluationPaymentDetailsShippingDetailsParams::address).
    pub struct RadarPaymentEvaluationBillingDetailAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateRadarPaymentEvaluation::client_device_metadata_details`](crate::CreateRadarPaymentEvaluation::client_device_metadata_details).
    pub struct RadarPaymentEvaluationClientDeviceMetadataDetailsParams {
        required {
            /// Radar session.
            radar_session: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateRadarPaymentEvaluation::customer_details`](crate::CreateRadarPaymentEvaluation::customer_details).
    pub struct RadarPaymentEvaluationCustomerDetailsParams {
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
            /// Email.
            email: String,
            /// Name.
            name: String,
            /// Phone.
            phone: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams::card`](crate::PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams::card).
    pub struct RadarPaymentEvaluationMoneyMovementDetailCardParams {
        optional {
            /// Customer presence: one of `off_session`, `on_session`.
            customer_presence: RadarPaymentEvaluationCustomerPresence,
            /// Payment type: one of `one_off`, `recurring`, `setup_one_off`, `setup_recurring`.
            payment_type: RadarPaymentEvaluationPaymentType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateRadarPaymentEvaluation::payment_details`](crate::CreateRadarPaymentEvaluation::payment_details).
    pub struct RadarPaymentEvaluationPaymentDetailsParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Payment method details.
            payment_method_details: PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams,
        }
        optional {
            /// Description.
            description: String,
            /// Statement descriptor.
            statement_descriptor: String,
        }
        boxed {
            /// Money movement details.
            money_movement_details: PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams,
            /// Shipping details.
            shipping_details: RadarPaymentEvaluationPaymentDetailsShippingDetailsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`RadarPaymentEvaluationPaymentDetailsParams::shipping_details`](crate::RadarPaymentEvaluationPaymentDetailsParams::shipping_details).
    pub struct RadarPaymentEvaluationPaymentDetailsShippingDetailsParams {
        optional {
            /// Name.
            name: String,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Address.
            address: RadarPaymentEvaluationBillingDetailAddressParams,
        }
    }
}
