// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEvent, Expand, Map, Timestamp};

crate::operation! {
    /// Creates a billing meter event.
    ///
    /// `POST /v1/billing/meter_events`, by the cargo feature `billing_meter_event`.
    /// [Reference](https://docs.stripe.com/api/billing/meter_events/create)
    pub struct CreateBillingMeterEvent: Post "/v1/billing/meter_events" Form => BillingMeterEvent {
        required {
            /// The name of the meter's events. At most 100 characters.
            event_name: String,
            /// The customer and the value, under the keys that the meter names.
            payload: Map<String>,
        }
        optional {
            /// The key by which a repetition is recognized, within a day at least; made by Stripe where you
            /// give none. At most 100 characters.
            identifier: String,
            /// The time at which it happened: at most 35 days ago and five minutes ahead. A time in seconds
            /// since 1970.
            timestamp: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeterEvent>,
        }
    }
}
