// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Expand, Map, PaymentEvaluationMoneyMovementCardPaymentType,
    PaymentIntentProcessingType, PaymentIntentSetupFutureUsage, PaymentMethodId, RadarPaymentEvaluation,
    ShippingDetailsParams, SourceOwnerParams,
};

crate::operation! {
    /// `POST /v1/radar/payment_evaluations`
    pub struct CreateRadarPaymentEvaluation: Post "/v1/radar/payment_evaluations" Form => RadarPaymentEvaluation {
        required {
            customer_details: RadarPaymentEvaluationCustomerDetailsParams,
            payment_details: RadarPaymentEvaluationPaymentDetailsParams,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        boxed {
            client_device_metadata_details: RadarPaymentEvaluationClientDeviceMetadataDetailsParams,
        }
        lists {
            expand: Expand<RadarPaymentEvaluation>,
        }
    }
}

crate::params! {
    /// Held by `PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams.card`.
    pub struct EvaluationPaymentDetailsMoneyMovementDetailsCardParams {
        optional {
            customer_presence: PaymentIntentSetupFutureUsage,
            payment_type: PaymentEvaluationMoneyMovementCardPaymentType,
        }
    }
}

crate::params! {
    /// Held by `RadarPaymentEvaluationPaymentDetailsParams.money_movement_details`.
    pub struct PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams {
        required {
            money_movement_type: PaymentIntentProcessingType,
        }
        boxed {
            card: EvaluationPaymentDetailsMoneyMovementDetailsCardParams,
        }
    }
}

crate::params! {
    /// Held by `RadarPaymentEvaluationPaymentDetailsParams.payment_method_details`.
    pub struct PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams {
        required {
            payment_method: PaymentMethodId,
        }
        boxed {
            billing_details: SourceOwnerParams,
        }
    }
}

crate::params! {
    /// Held by `CreateRadarPaymentEvaluation.client_device_metadata_details`.
    pub struct RadarPaymentEvaluationClientDeviceMetadataDetailsParams {
        required {
            radar_session: String,
        }
    }
}

crate::params! {
    /// Held by `CreateRadarPaymentEvaluation.customer_details`.
    pub struct RadarPaymentEvaluationCustomerDetailsParams {
        optional {
            customer: CustomerId,
            customer_account: String,
            email: String,
            name: String,
            phone: String,
        }
    }
}

crate::params! {
    /// Held by `CreateRadarPaymentEvaluation.payment_details`.
    pub struct RadarPaymentEvaluationPaymentDetailsParams {
        required {
            amount: i64,
            currency: Currency,
            payment_method_details: PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams,
        }
        optional {
            description: String,
            statement_descriptor: String,
        }
        boxed {
            money_movement_details: PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams,
            shipping_details: ShippingDetailsParams,
        }
    }
}
