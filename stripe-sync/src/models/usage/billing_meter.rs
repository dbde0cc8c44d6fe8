// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{BillingMeterEventTimeWindow, BillingMeterId, BillingMeterStatus, RawJson, Timestamp};

/// Rows of objects `billing.meter`, from `/v1/billing/meters`.
///
/// See <https://docs.stripe.com/api/billing/meters/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BillingMeter, table = "billing_meters", account, absent = null)]
pub struct BillingMeter {
    pub id: BillingMeterId,
    pub created: Timestamp,
    pub customer_mapping: Option<RawJson>,
    pub default_aggregation: Option<RawJson>,
    pub display_name: String,
    pub event_name: String,
    pub event_time_window: Option<BillingMeterEventTimeWindow>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub status: BillingMeterStatus,
    pub status_transitions: Option<RawJson>,
    pub updated: Timestamp,
    pub value_settings: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
