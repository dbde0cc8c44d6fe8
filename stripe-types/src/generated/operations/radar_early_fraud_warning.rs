// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Expand, List, PaymentIntentId, RadarEarlyFraudWarning, RadarEarlyFraudWarningId, Range,
    Timestamp,
};

crate::operation! {
    /// Lists radar early fraud warnings.
    ///
    /// `GET /v1/radar/early_fraud_warnings`, by the cargo feature `radar_early_fraud_warning`.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/list)
    pub struct ListRadarEarlyFraudWarnings: Get "/v1/radar/early_fraud_warnings" Form => List<RadarEarlyFraudWarning> {
        optional {
            /// Only objects with this `charge`. The id of a `charge`.
            charge: ChargeId,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `payment_intent`. The id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<RadarEarlyFraudWarning>>,
        }
    }
}

crate::operation! {
    /// Retrieves a radar early fraud warning.
    ///
    /// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}`, by the cargo feature
    /// `radar_early_fraud_warning`.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve)
    pub struct RetrieveRadarEarlyFraudWarning: Get "/v1/radar/early_fraud_warnings/{early_fraud_warning}" Form => RadarEarlyFraudWarning {
        path {
            /// Early fraud warning: the id of a `radar.early_fraud_warning`.
            early_fraud_warning: RadarEarlyFraudWarningId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarEarlyFraudWarning>,
        }
    }
}
