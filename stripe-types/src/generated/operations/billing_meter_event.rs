// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEvent, Expand, Map, Timestamp};

crate::operation! {
    /// `POST /v1/billing/meter_events`
    pub struct CreateBillingMeterEvent: Post "/v1/billing/meter_events" Form => BillingMeterEvent {
        required {
            event_name: String,
            payload: Map<String>,
        }
        optional {
            identifier: String,
            timestamp: Timestamp,
        }
        lists {
            expand: Expand<BillingMeterEvent>,
        }
    }
}
