// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Map, Object, ObjectInfo};

/// The object `v2.billing.meter_event`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2BillingMeterEvent {
    pub created: DateTime,
    pub event_name: String,
    pub identifier: String,
    pub livemode: bool,
    pub payload: Map<String>,
    pub timestamp: DateTime,
}

crate::record!(
    V2BillingMeterEvent, "v2.billing.meter_event", false,
    ["created", "event_name", "identifier", "livemode", "payload", "timestamp"],
    [created, event_name, identifier, livemode, payload, timestamp],
);

impl Object for V2BillingMeterEvent {
    type Id = ();
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
        nested_lists: &[],
        events: &[],
    };
}
