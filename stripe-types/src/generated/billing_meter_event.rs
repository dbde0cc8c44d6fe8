// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Map, Object, ObjectInfo, Timestamp};

/// The object `billing.meter_event`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterEvent {
    pub created: Timestamp,
    pub event_name: String,
    pub identifier: String,
    pub livemode: bool,
    pub payload: Map<String>,
    pub timestamp: Timestamp,
}

crate::record!(
    BillingMeterEvent, "billing.meter_event", false,
    ["created", "event_name", "identifier", "livemode", "payload", "timestamp"],
    [created, event_name, identifier, livemode, payload, timestamp],
);

impl Object for BillingMeterEvent {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.meter_event",
        type_name: "BillingMeterEvent",
        has_id: false,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
