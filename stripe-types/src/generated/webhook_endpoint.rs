// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, MaybeDeleted, Metadata, Object, ObjectInfo, Timestamp, WebhookEndpointId};

/// The object `webhook_endpoint`.
///
/// See <https://docs.stripe.com/api/webhook_endpoints/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-id)
    pub id: WebhookEndpointId,
    /// The API version in which events are written; null for that of the account. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-api_version)
    pub api_version: Option<String>,
    /// The Connect application that the endpoint belongs to. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-application)
    pub application: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-created)
    pub created: Timestamp,
    /// A text of your own, shown in the Dashboard. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-description)
    pub description: Option<String>,
    /// The types that are sent; `*` stands for all but those that must be asked for by name.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-enabled_events)
    pub enabled_events: Vec<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-metadata)
    pub metadata: Metadata,
    /// The secret by which signatures are verified. Only the answer to the creation has it. May be absent.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-secret)
    pub secret: Option<String>,
    /// The state: `enabled` or `disabled`. Stripe disables endpoints that fail for days.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-status)
    pub status: String,
    /// The address that events are sent to.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/object#webhook_endpoint_object-url)
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
    type Expanded = MaybeDeleted<Self, WebhookEndpointId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
