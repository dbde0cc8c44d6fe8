// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Map};

crate::params! {
    /// Held by [`CreateV2BillingMeterEventStream::events`](crate::CreateV2BillingMeterEventStream::events).
    pub struct V2BillingMeterEventSessionEventParams {
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
