// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Map, V2BillingMeterEvent};

crate::operation! {
    /// `POST /v2/billing/meter_events`
    pub struct CreateV2BillingMeterEvent: Post "/v2/billing/meter_events" Json => V2BillingMeterEvent {
        required {
            event_name: String,
            payload: Map<String>,
        }
        optional {
            identifier: String,
            timestamp: DateTime,
        }
    }
}
