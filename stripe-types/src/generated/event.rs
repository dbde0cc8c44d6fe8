// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EventId, ListInfo, ListStyle, Object, ObjectInfo, RawJson, Timestamp};

/// The object `event`.
///
/// See <https://docs.stripe.com/api/events/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub id: EventId,
    pub account: Option<String>,
    pub api_version: Option<String>,
    pub context: Option<String>,
    pub created: Timestamp,
    pub data: NotificationEventData,
    pub livemode: bool,
    pub pending_webhooks: i64,
    pub request: Option<Box<NotificationEventRequest>>,
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
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `Event.data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationEventData {
    pub object: RawJson,
    pub previous_attributes: Option<RawJson>,
}

crate::record!(
    NotificationEventData, "", false,
    ["object", "previous_attributes"],
    [object, previous_attributes],
);

/// Held by `Event.request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationEventRequest {
    pub id: Option<String>,
    pub idempotency_key: Option<String>,
}

crate::record!(
    NotificationEventRequest, "", false,
    ["id", "idempotency_key"],
    [id, idempotency_key],
);
