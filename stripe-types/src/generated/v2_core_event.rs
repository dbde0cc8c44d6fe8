// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, ListInfo, ListStyle, Object, ObjectInfo, RawJson, V2EventId};

/// The object `v2.core.event`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2Event {
    pub id: V2EventId,
    pub changes: Option<RawJson>,
    pub context: Option<String>,
    pub created: DateTime,
    pub data: Option<RawJson>,
    pub livemode: bool,
    pub reason: Option<Box<V2EventReason>>,
    pub related_object: Option<Box<V2EventRelatedObject>>,
    pub type_: String,
}

crate::record!(
    V2Event, "v2.core.event", true,
    ["id", "changes", "context", "created", "data", "livemode", "reason", "related_object", "type"],
    [id, changes, context, created, data, livemode, reason, related_object, type_],
);

impl Object for V2Event {
    type Id = V2EventId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.event",
        type_name: "V2Event",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v2/core/events/{id}"),
        list: Some(&ListInfo { path: "/v2/core/events", parent: None, style: ListStyle::Url, required: &[], filters: &["created", "object_id", "types"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `V2Event.reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventReason {
    pub request: Option<Box<V2EventReasonRequest>>,
    pub type_: V2EventReasonType,
}

crate::record!(
    V2EventReason, "", false,
    ["request", "type"],
    [request, type_],
);

/// Held by `V2EventReason.request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventReasonRequest {
    pub id: String,
    pub idempotency_key: String,
}

crate::record!(
    V2EventReasonRequest, "", false,
    ["id", "idempotency_key"],
    [id, idempotency_key],
);

crate::open_enum! {
    /// Values of `V2EventReason.type`.
    pub enum V2EventReasonType {
        Request = "request",
    }
}

/// Held by `V2Event.related_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventRelatedObject {
    pub id: String,
    pub type_: String,
    pub url: String,
}

crate::record!(
    V2EventRelatedObject, "", false,
    ["id", "type", "url"],
    [id, type_, url],
);
