// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EmptyObject, V2BillingMeterEventSession, V2BillingMeterEventSessionEventParams};

crate::operation! {
    /// Creates a v2 billing meter event session.
    ///
    /// `POST /v2/billing/meter_event_session`, by the cargo feature `v2_billing_meter_event_session`.
    pub struct CreateV2BillingMeterEventSession: Post "/v2/billing/meter_event_session" Form => V2BillingMeterEventSession {
    }
}

crate::operation! {
    /// Creates a v2 billing meter event stream.
    ///
    /// `POST /v2/billing/meter_event_stream`, by the cargo feature `v2_billing_meter_event_session`.
    pub struct CreateV2BillingMeterEventStream: Post "/v2/billing/meter_event_stream" Json at "https://meter-events.stripe.com" => EmptyObject {
        required_lists {
            /// Events.
            events: V2BillingMeterEventSessionEventParams,
        }
    }
}
