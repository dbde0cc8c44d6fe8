// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, Map, PaymentRecord, PaymentRecordAmountParams, PaymentRecordAmountRequestedParams,
    PaymentRecordCustomerDetailsParams, PaymentRecordCustomerPresence, PaymentRecordFailedParams,
    PaymentRecordGuaranteedParams, PaymentRecordId, PaymentRecordOutcome,
    PaymentRecordPaymentMethodDetailsParams, PaymentRecordProcessorDetailsParams,
    PaymentRecordRefundedParams, PaymentRecordShippingDetailsParams, ReportPaymentRecordRefundOutcome,
    ReportPaymentRecordRefundProcessorDetailsParams, Timestamp,
};

crate::operation! {
    /// Reports a payment record payment.
    ///
    /// `POST /v1/payment_records/report_payment`, by the cargo feature `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_payment/create)
    pub struct ReportPaymentRecordPayment: Post "/v1/payment_records/report_payment" Form => PaymentRecord {
        required {
            /// Amount requested.
            amount_requested: PaymentRecordAmountRequestedParams,
            /// Initiated at: a time in seconds since 1970.
            initiated_at: Timestamp,
            /// Payment method details.
            payment_method_details: PaymentRecordPaymentMethodDetailsParams,
        }
        optional {
            /// Customer presence: one of `off_session`, `on_session`.
            customer_presence: PaymentRecordCustomerPresence,
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Outcome: one of `failed`, `guaranteed`.
            outcome: PaymentRecordOutcome,
        }
        boxed {
            /// Customer details.
            customer_details: PaymentRecordCustomerDetailsParams,
            /// Failed.
            failed: PaymentRecordFailedParams,
            /// Guaranteed.
            guaranteed: PaymentRecordGuaranteedParams,
            /// Processor details.
            processor_details: PaymentRecordProcessorDetailsParams,
            /// Shipping details.
            shipping_details: PaymentRecordShippingDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Reports a payment record payment attempt.
    ///
    /// `POST /v1/payment_records/{id}/report_payment_attempt`, by the cargo feature `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_payment_attempt)
    pub struct ReportPaymentRecordPaymentAttempt: Post "/v1/payment_records/{id}/report_payment_attempt" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        required {
            /// Initiated at: a time in seconds since 1970.
            initiated_at: Timestamp,
        }
        optional {
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Outcome: one of `failed`, `guaranteed`.
            outcome: PaymentRecordOutcome,
        }
        boxed {
            /// Failed.
            failed: PaymentRecordFailedParams,
            /// Guaranteed.
            guaranteed: PaymentRecordGuaranteedParams,
            /// Payment method details.
            payment_method_details: PaymentRecordPaymentMethodDetailsParams,
            /// Shipping details.
            shipping_details: PaymentRecordShippingDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Reports a payment record payment attempt canceled.
    ///
    /// `POST /v1/payment_records/{id}/report_payment_attempt_canceled`, by the cargo feature
    /// `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_payment_attempt_canceled)
    pub struct ReportPaymentRecordPaymentAttemptCanceled: Post "/v1/payment_records/{id}/report_payment_attempt_canceled" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        required {
            /// Canceled at: a time in seconds since 1970.
            canceled_at: Timestamp,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Reports a payment record payment attempt failed.
    ///
    /// `POST /v1/payment_records/{id}/report_payment_attempt_failed`, by the cargo feature `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_payment_attempt_failed)
    pub struct ReportPaymentRecordPaymentAttemptFailed: Post "/v1/payment_records/{id}/report_payment_attempt_failed" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        required {
            /// Failed at: a time in seconds since 1970.
            failed_at: Timestamp,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Reports a payment record payment attempt guaranteed.
    ///
    /// `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed`, by the cargo feature
    /// `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_payment_attempt_guaranteed)
    pub struct ReportPaymentRecordPaymentAttemptGuaranteed: Post "/v1/payment_records/{id}/report_payment_attempt_guaranteed" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        required {
            /// Guaranteed at: a time in seconds since 1970.
            guaranteed_at: Timestamp,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Reports a payment record payment attempt informational.
    ///
    /// `POST /v1/payment_records/{id}/report_payment_attempt_informational`, by the cargo feature
    /// `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_payment_attempt_informational)
    pub struct ReportPaymentRecordPaymentAttemptInformational: Post "/v1/payment_records/{id}/report_payment_attempt_informational" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        optional {
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Customer details.
            customer_details: PaymentRecordCustomerDetailsParams,
            /// Shipping details: can be cleared.
            shipping_details: Clearable<PaymentRecordShippingDetailsParams>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Reports a payment record refund.
    ///
    /// `POST /v1/payment_records/{id}/report_refund`, by the cargo feature `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/report_refund)
    pub struct ReportPaymentRecordRefund: Post "/v1/payment_records/{id}/report_refund" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        required {
            /// Outcome: one of `refunded`.
            outcome: ReportPaymentRecordRefundOutcome,
            /// Processor details.
            processor_details: ReportPaymentRecordRefundProcessorDetailsParams,
            /// Refunded.
            refunded: PaymentRecordRefundedParams,
        }
        optional {
            /// Initiated at: a time in seconds since 1970.
            initiated_at: Timestamp,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Amount.
            amount: PaymentRecordAmountParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment record.
    ///
    /// `GET /v1/payment_records/{id}`, by the cargo feature `payment_record`.
    /// [Reference](https://docs.stripe.com/api/payment_records/retrieve)
    pub struct RetrievePaymentRecord: Get "/v1/payment_records/{id}" Form => PaymentRecord {
        path {
            /// Id.
            id: PaymentRecordId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentRecord>,
        }
    }
}
