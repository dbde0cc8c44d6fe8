// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Map, Object, ObjectInfo};

/// The object `v2.billing.meter_event`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEvent {
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Event name.
    pub event_name: String,
    /// Identifier.
    pub identifier: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Payload.
    pub payload: Map<String>,
    /// Timestamp.
    pub timestamp: DateTime,
}

crate::record!(
    V2BillingMeterEvent, "v2.billing.meter_event", false,
    ["created", "event_name", "identifier", "livemode", "payload", "timestamp"],
    [created, event_name, identifier, livemode, payload, timestamp],
);

impl Object for V2BillingMeterEvent {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.billing.meter_event",
        type_name: "V2BillingMeterEvent",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
