// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Map, Object, ObjectInfo, Timestamp};

/// The object `billing.meter_event`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEvent {
    /// The time at which Stripe received the event. A time in seconds since 1970.
    pub created: Timestamp,
    /// The name of the meter's events. At most 100 characters.
    pub event_name: String,
    /// The key by which a repetition is recognized, within a day at least; made by Stripe where you give
    /// none.
    pub identifier: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// The customer and the value, under the keys that the meter names.
    pub payload: Map<String>,
    /// The time at which it happened: at most 35 days ago and five minutes ahead. A time in seconds since
    /// 1970.
    pub timestamp: Timestamp,
}

crate::record!(
    BillingMeterEvent, "billing.meter_event", false,
    ["created", "event_name", "identifier", "livemode", "payload", "timestamp"],
    [created, event_name, identifier, livemode, payload, timestamp],
);

impl Object for BillingMeterEvent {
    type Id = ();
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
