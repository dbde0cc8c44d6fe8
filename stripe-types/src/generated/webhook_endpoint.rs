// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp, WebhookEndpointId};

/// The object `webhook_endpoint`.
///
/// See <https://docs.stripe.com/api/webhook_endpoints/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    pub id: WebhookEndpointId,
    pub api_version: Option<String>,
    pub application: Option<String>,
    pub created: Timestamp,
    pub description: Option<String>,
    pub enabled_events: Vec<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub secret: Option<String>,
    pub status: String,
    pub url: String,
}

crate::record!(
    WebhookEndpoint, "webhook_endpoint", true,
    [
        "id", "api_version", "application", "created", "description", "enabled_events", "livemode",
        "metadata", "secret", "status", "url",
    ],
    [
        id, api_version, application, created, description, enabled_events, livemode, metadata, secret,
        status, url,
    ],
);

impl Object for WebhookEndpoint {
    type Id = WebhookEndpointId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "webhook_endpoint",
        type_name: "WebhookEndpoint",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/webhook_endpoints/{webhook_endpoint}"),
        list: Some(&ListInfo { path: "/v1/webhook_endpoints", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
