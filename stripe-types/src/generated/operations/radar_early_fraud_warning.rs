// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Expand, List, PaymentIntentId, RadarEarlyFraudWarning, RadarEarlyFraudWarningId, Range,
    Timestamp,
};

crate::operation! {
    /// `GET /v1/radar/early_fraud_warnings`
    pub struct ListRadarEarlyFraudWarnings: Get "/v1/radar/early_fraud_warnings" Form => List<RadarEarlyFraudWarning> {
        optional {
            charge: ChargeId,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            payment_intent: PaymentIntentId,
            starting_after: String,
        }
        lists {
            expand: Expand<List<RadarEarlyFraudWarning>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}`
    pub struct RetrieveRadarEarlyFraudWarning: Get "/v1/radar/early_fraud_warnings/{early_fraud_warning}" Form => RadarEarlyFraudWarning {
        path {
            early_fraud_warning: RadarEarlyFraudWarningId,
        }
        lists {
            expand: Expand<RadarEarlyFraudWarning>,
        }
    }
}
