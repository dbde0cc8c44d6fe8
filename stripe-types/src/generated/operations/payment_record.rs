// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CustomFieldsLabelType, CustomerId, Expand, Map, PaymentIntentSetupFutureUsage,
    PaymentMethodId, PaymentRecord, PaymentRecordAmountParams, PaymentRecordId, ShippingDetailsParams,
    SourceOwnerParams, Timestamp,
};

crate::params! {
    /// Held by `ReportPaymentRecordPayment.customer_details`, `ReportPaymentRecordPaymentAttemptInformational.customer_details`.
    pub struct CustomerDetailsParams {
        optional {
            customer: CustomerId,
            email: String,
            name: String,
            phone: String,
        }
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordPayment.guaranteed`, `ReportPaymentRecordPaymentAttempt.guaranteed`.
    pub struct GuaranteedParams {
        required {
            guaranteed_at: Timestamp,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodDetailsParams.custom`.
    pub struct PaymentMethodDetailsCustomParams {
        optional {
            display_name: String,
            type_ = "type": String,
        }
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordPayment.payment_method_details`, `ReportPaymentRecordPaymentAttempt.payment_method_details`.
    pub struct PaymentMethodDetailsParams {
        optional {
            payment_method: PaymentMethodId,
            type_ = "type": CustomFieldsLabelType,
        }
        boxed {
            billing_details: SourceOwnerParams,
            custom: PaymentMethodDetailsCustomParams,
        }
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordPayment.failed`, `ReportPaymentRecordPaymentAttempt.failed`.
    pub struct PaymentRecordFailedParams {
        required {
            failed_at: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of `ReportPaymentRecordPayment.outcome`, `ReportPaymentRecordPaymentAttempt.outcome`.
    pub enum PaymentRecordOutcome {
        Failed = "failed",
        Guaranteed = "guaranteed",
    }
}

crate::params! {
    /// Held by `PaymentRecordProcessorDetailsParams.custom`.
    pub struct PaymentRecordProcessorDetailsCustomParams {
        required {
            payment_reference: String,
        }
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordPayment.processor_details`.
    pub struct PaymentRecordProcessorDetailsParams {
        required {
            type_ = "type": CustomFieldsLabelType,
        }
        boxed {
            custom: PaymentRecordProcessorDetailsCustomParams,
        }
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordRefund.refunded`.
    pub struct PaymentRecordRefundedParams {
        required {
            refunded_at: Timestamp,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/report_payment`
    pub struct ReportPaymentRecordPayment: Post "/v1/payment_records/report_payment" Form => PaymentRecord {
        required {
            amount_requested: PaymentRecordAmountParams,
            initiated_at: Timestamp,
            payment_method_details: PaymentMethodDetailsParams,
        }
        optional {
            customer_presence: PaymentIntentSetupFutureUsage,
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
            outcome: PaymentRecordOutcome,
        }
        boxed {
            customer_details: CustomerDetailsParams,
            failed: PaymentRecordFailedParams,
            guaranteed: GuaranteedParams,
            processor_details: PaymentRecordProcessorDetailsParams,
            shipping_details: ShippingDetailsParams,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/{id}/report_payment_attempt`
    pub struct ReportPaymentRecordPaymentAttempt: Post "/v1/payment_records/{id}/report_payment_attempt" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        required {
            initiated_at: Timestamp,
        }
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
            outcome: PaymentRecordOutcome,
        }
        boxed {
            failed: PaymentRecordFailedParams,
            guaranteed: GuaranteedParams,
            payment_method_details: PaymentMethodDetailsParams,
            shipping_details: ShippingDetailsParams,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/{id}/report_payment_attempt_canceled`
    pub struct ReportPaymentRecordPaymentAttemptCanceled: Post "/v1/payment_records/{id}/report_payment_attempt_canceled" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        required {
            canceled_at: Timestamp,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/{id}/report_payment_attempt_failed`
    pub struct ReportPaymentRecordPaymentAttemptFailed: Post "/v1/payment_records/{id}/report_payment_attempt_failed" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        required {
            failed_at: Timestamp,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed`
    pub struct ReportPaymentRecordPaymentAttemptGuaranteed: Post "/v1/payment_records/{id}/report_payment_attempt_guaranteed" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        required {
            guaranteed_at: Timestamp,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/{id}/report_payment_attempt_informational`
    pub struct ReportPaymentRecordPaymentAttemptInformational: Post "/v1/payment_records/{id}/report_payment_attempt_informational" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        optional {
            description: Clearable<String>,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            customer_details: CustomerDetailsParams,
            shipping_details: Clearable<ShippingDetailsParams>,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_records/{id}/report_refund`
    pub struct ReportPaymentRecordRefund: Post "/v1/payment_records/{id}/report_refund" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        required {
            outcome: ReportPaymentRecordRefundOutcome,
            processor_details: ReportPaymentRecordRefundProcessorDetailsParams,
            refunded: PaymentRecordRefundedParams,
        }
        optional {
            initiated_at: Timestamp,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            amount: PaymentRecordAmountParams,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}

crate::open_enum! {
    /// Values of `ReportPaymentRecordRefund.outcome`.
    pub enum ReportPaymentRecordRefundOutcome {
        Refunded = "refunded",
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordRefundProcessorDetailsParams.custom`.
    pub struct ReportPaymentRecordRefundProcessorDetailsCustomParams {
        required {
            refund_reference: String,
        }
    }
}

crate::params! {
    /// Held by `ReportPaymentRecordRefund.processor_details`.
    pub struct ReportPaymentRecordRefundProcessorDetailsParams {
        required {
            type_ = "type": CustomFieldsLabelType,
        }
        boxed {
            custom: ReportPaymentRecordRefundProcessorDetailsCustomParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_records/{id}`
    pub struct RetrievePaymentRecord: Get "/v1/payment_records/{id}" Form => PaymentRecord {
        path {
            id: PaymentRecordId,
        }
        lists {
            expand: Expand<PaymentRecord>,
        }
    }
}
