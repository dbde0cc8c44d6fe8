// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ChargeId, PaymentIntentId, RadarEarlyFraudWarningId, Timestamp};

/// Rows of objects `radar.early_fraud_warning`, from `/v1/radar/early_fraud_warnings`.
///
/// See <https://docs.stripe.com/api/radar/early_fraud_warnings/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::RadarEarlyFraudWarning, table = "radar_early_fraud_warnings", account, absent = null)]
pub struct RadarEarlyFraudWarning {
    pub id: RadarEarlyFraudWarningId,
    pub actionable: bool,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Charge))]
    pub charge: ChargeId,
    pub created: Timestamp,
    pub fraud_type: String,
    #[stripe(livemode)]
    pub livemode: bool,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::PaymentIntent))]
    pub payment_intent: Option<PaymentIntentId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
