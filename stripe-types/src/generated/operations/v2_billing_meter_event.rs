// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Map, V2BillingMeterEvent};

crate::operation! {
    /// Creates a v2 billing meter event.
    ///
    /// `POST /v2/billing/meter_events`, by the cargo feature `v2_billing_meter_event`.
    pub struct CreateV2BillingMeterEvent: Post "/v2/billing/meter_events" Json => V2BillingMeterEvent {
        required {
            /// Event name.
            event_name: String,
            /// Payload.
            payload: Map<String>,
        }
        optional {
            /// Identifier.
            identifier: String,
            /// Timestamp.
            timestamp: DateTime,
        }
    }
}
