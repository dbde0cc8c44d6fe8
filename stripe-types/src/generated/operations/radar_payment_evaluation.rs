// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, Map, RadarPaymentEvaluation, RadarPaymentEvaluationClientDeviceMetadataDetailsParams,
    RadarPaymentEvaluationCustomerDetailsParams, RadarPaymentEvaluationPaymentDetailsParams,
};

crate::operation! {
    /// Creates a radar payment evaluation.
    ///
    /// `POST /v1/radar/payment_evaluations`, by the cargo feature `radar_payment_evaluation`.
    /// [Reference](https://docs.stripe.com/api/radar/payment_evaluations/create)
    pub struct CreateRadarPaymentEvaluation: Post "/v1/radar/payment_evaluations" Form => RadarPaymentEvaluation {
        required {
            /// Customer details.
            customer_details: RadarPaymentEvaluationCustomerDetailsParams,
            /// Payment details.
            payment_details: RadarPaymentEvaluationPaymentDetailsParams,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Client device metadata details.
            client_device_metadata_details: RadarPaymentEvaluationClientDeviceMetadataDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarPaymentEvaluation>,
        }
    }
}
