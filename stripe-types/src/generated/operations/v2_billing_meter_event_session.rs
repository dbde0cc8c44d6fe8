// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, EmptyObject, Map, V2BillingMeterEventSession};

crate::operation! {
    /// `POST /v2/billing/meter_event_session`
    pub struct CreateV2BillingMeterEventSession: Post "/v2/billing/meter_event_session" Form => V2BillingMeterEventSession {
    }
}

crate::operation! {
    /// `POST /v2/billing/meter_event_stream`
    pub struct CreateV2BillingMeterEventStream: Post "/v2/billing/meter_event_stream" Json at "https://meter-events.stripe.com" => EmptyObject {
        required_lists {
            events: V2BillingMeterEventSessionEventParams,
        }
    }
}

crate::params! {
    /// Held by `CreateV2BillingMeterEventStream.events`.
    pub struct V2BillingMeterEventSessionEventParams {
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
