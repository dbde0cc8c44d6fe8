// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EventId, ListInfo, ListStyle, Object, ObjectInfo, RawJson, Timestamp};

/// The object `event`.
///
/// See <https://docs.stripe.com/api/events/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// The id. Deliveries of the same event share it: use it to apply an event once.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-id)
    pub id: EventId,
    /// The connected account in which it happened; absent for events of the account itself. May be absent.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-account)
    pub account: Option<String>,
    /// The API version in which `data` is written; null for events of old accounts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-api_version)
    pub api_version: Option<String>,
    /// The account within an organization in which it happened. May be absent.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-context)
    pub context: Option<String>,
    /// The time at which it happened, in whole seconds: events of one second have no order. A time in seconds
    /// since 1970. [Reference](https://docs.stripe.com/api/events/object#event_object-created)
    pub created: Timestamp,
    /// The object as it was right after the event, and what an update has changed (`previous_attributes`).
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-data)
    pub data: NotificationEventData,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-livemode)
    pub livemode: bool,
    /// The number of endpoints that have not answered it with success yet.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-pending_webhooks)
    pub pending_webhooks: i64,
    /// The API request that caused it, with its idempotency key; null where none did. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-request)
    pub request: Option<Box<NotificationEventRequest>>,
    /// The type, as in `invoice.paid`: the object, and what happened to it.
    /// [Reference](https://docs.stripe.com/api/events/object#event_object-type)
    pub type_: String,
}

crate::record!(
    Event, "event", true,
    [
        "id", "account", "api_version", "context", "created", "data", "livemode", "pending_webhooks",
        "request", "type",
    ],
    [id, account, api_version, context, created, data, livemode, pending_webhooks, request, type_],
);

impl Object for Event {
    type Id = EventId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "event",
        type_name: "Event",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/events/{id}"),
        list: Some(&ListInfo { path: "/v1/events", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "delivery_success", "type", "types"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`Event::data`](crate::Event::data).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationEventData {
    /// Object.
    pub object: RawJson,
    /// Previous attributes: may be absent.
    pub previous_attributes: Option<RawJson>,
}

crate::record!(
    NotificationEventData, "", false,
    ["object", "previous_attributes"],
    [object, previous_attributes],
);

/// Held by [`Event::request`](crate::Event::request).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationEventRequest {
    /// Id: may be null or absent.
    pub id: Option<String>,
    /// Idempotency key: may be null or absent.
    pub idempotency_key: Option<String>,
}

crate::record!(
    NotificationEventRequest, "", false,
    ["id", "idempotency_key"],
    [id, idempotency_key],
);
