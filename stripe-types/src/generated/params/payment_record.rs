// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, CustomerId, PaymentMethodId, PaymentRecordProcessorDetailsType, Timestamp};

crate::params! {
    /// Held by [`ReportPaymentRecordRefund::amount`](crate::ReportPaymentRecordRefund::amount).
    pub struct PaymentRecordAmountParams {
        required {
            /// Currency.
            currency: Currency,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ReportPaymentRecordPayment::amount_requested`](crate::ReportPaymentRecordPayment::amount_requested).
    pub struct PaymentRecordAmountRequestedParams {
        required {
            /// Currency.
            currency: Currency,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ReportPaymentRecordPayment::customer_details`](crate::ReportPaymentRecordPayment::customer_details),
    /// [`ReportPaymentRecordPaymentAttemptInformational::customer_details`](crate::ReportPaymentRecordPaymentAttemptInformational::customer_details).
    pub struct PaymentRecordCustomerDetailsParams {
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
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
    /// Held by [`ReportPaymentRecordPayment::failed`](crate::ReportPaymentRecordPayment::failed),
    /// [`ReportPaymentRecordPaymentAttempt::failed`](crate::ReportPaymentRecordPaymentAttempt::failed).
    pub struct PaymentRecordFailedParams {
        required {
            /// Failed at: a time in seconds since 1970.
            failed_at: Timestamp,
        }
    }
}

crate::params! {
    /// Held by [`ReportPaymentRecordPayment::guaranteed`](crate::ReportPaymentRecordPayment::guaranteed),
    /// [`ReportPaymentRecordPaymentAttempt::guaranteed`](crate::ReportPaymentRecordPaymentAttempt::guaranteed).
    pub struct PaymentRecordGuaranteedParams {
        required {
            /// Guaranteed at: a time in seconds since 1970.
            guaranteed_at: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of [`ReportPaymentRecordPayment::outcome`](crate::ReportPaymentRecordPayment::outcome),
    /// [`ReportPaymentRecordPaymentAttempt::outcome`](crate::ReportPaymentRecordPaymentAttempt::outcome).
    pub enum PaymentRecordOutcome {
        Failed = "failed",
        Guaranteed = "guaranteed",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentRecordPaymentMethodDetailsParams::billing_details`](crate::PaymentRecordPaymentMethodDetailsParams::billing_details).
    pub struct PaymentRecordPaymentMethodDetailsBillingDetailsParams {
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
            address: PaymentRecordShippingDetailsAddressParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentRecordPaymentMethodDetailsParams::custom`](crate::PaymentRecordPaymentMethodDetailsParams::custom).
    pub struct PaymentRecordPaymentMethodDetailsCustomParams {
        optional {
            /// Display name.
            display_name: String,
            /// Type.
            type_ = "type": String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ReportPaymentRecordPayment::payment_method_details`](crate::ReportPaymentRecordPayment::payment_method_details),
    /// [`ReportPaymentRecordPaymentAttempt::payment_method_details`](crate::ReportPaymentRecordPaymentAttempt::payment_method_details).
    pub struct PaymentRecordPaymentMethodDetailsParams {
        optional {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Type: one of `custom`.
            type_ = "type": PaymentRecordPaymentMethodDetailsType,
        }
        boxed {
            /// Billing details.
            billing_details: PaymentRecordPaymentMethodDetailsBillingDetailsParams,
            /// Custom.
            custom: PaymentRecordPaymentMethodDetailsCustomParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordPaymentMethodDetailsParams::type_`](crate::PaymentRecordPaymentMethodDetailsParams::type_).
    pub enum PaymentRecordPaymentMethodDetailsType {
        Custom = "custom",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentRecordProcessorDetailsParams::custom`](crate::PaymentRecordProcessorDetailsParams::custom).
    pub struct PaymentRecordProcessorDetailsCustomParams {
        required {
            /// Payment reference.
            payment_reference: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ReportPaymentRecordPayment::processor_details`](crate::ReportPaymentRecordPayment::processor_details).
    pub struct PaymentRecordProcessorDetailsParams {
        required {
            /// Type: one of `custom`.
            type_ = "type": PaymentRecordProcessorDetailsType,
        }
        boxed {
            /// Custom.
            custom: PaymentRecordProcessorDetailsCustomParams,
        }
    }
}

crate::params! {
    /// Held by [`ReportPaymentRecordRefund::refunded`](crate::ReportPaymentRecordRefund::refunded).
    pub struct PaymentRecordRefundedParams {
        required {
            /// Refunded at: a time in seconds since 1970.
            refunded_at: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentRecordShippingDetailsParams::address`](crate::PaymentRecordShippingDetailsParams::address),
    /// [`PaymentRecordPaymentMethodDetailsBillingDetailsParams::address`](crate::PaymentRecordPaymentMethodDetailsBillingDetailsParams::address).
    pub struct PaymentRecordShippingDetailsAddressParams {
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
    /// [`ReportPaymentRecordPayment::shipping_details`](crate::ReportPaymentRecordPayment::shipping_details),
    /// [`ReportPaymentRecordPaymentAttempt::shipping_details`](crate::ReportPaymentRecordPaymentAttempt::shipping_details),
    /// [`ReportPaymentRecordPaymentAttemptInformational::shipping_details`](crate::ReportPaymentRecordPaymentAttemptInformational::shipping_details).
    pub struct PaymentRecordShippingDetailsParams {
        optional {
            /// Name.
            name: String,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Address.
            address: PaymentRecordShippingDetailsAddressParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`ReportPaymentRecordRefund::outcome`](crate::ReportPaymentRecordRefund::outcome).
    pub enum ReportPaymentRecordRefundOutcome {
        Refunded = "refunded",
    }
}

crate::params! {
    /// Held by
    /// [`ReportPaymentRecordRefundProcessorDetailsParams::custom`](crate::ReportPaymentRecordRefundProcessorDetailsParams::custom).
    pub struct ReportPaymentRecordRefundProcessorDetailsCustomParams {
        required {
            /// Refund reference.
            refund_reference: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ReportPaymentRecordRefund::processor_details`](crate::ReportPaymentRecordRefund::processor_details).
    pub struct ReportPaymentRecordRefundProcessorDetailsParams {
        required {
            /// Type: one of `custom`.
            type_ = "type": PaymentRecordProcessorDetailsType,
        }
        boxed {
            /// Custom.
            custom: ReportPaymentRecordRefundProcessorDetailsCustomParams,
        }
    }
}
