// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, WebhookEndpoint, WebhookEndpointApiVersion,
    WebhookEndpointEnabledEvent, WebhookEndpointId,
};

crate::operation! {
    /// Creates a webhook endpoint.
    ///
    /// `POST /v1/webhook_endpoints`, by the cargo feature `webhook_endpoint`.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/create)
    pub struct CreateWebhookEndpoint: Post "/v1/webhook_endpoints" Form => WebhookEndpoint {
        required {
            /// The address that events are sent to.
            url: String,
        }
        required_lists {
            /// The types that are sent; `*` stands for all but those that must be asked for by name. One of
            /// 255 values.
            enabled_events: WebhookEndpointEnabledEvent,
        }
        optional {
            /// The API version in which events are written; null for that of the account. One of 124 values.
            api_version: WebhookEndpointApiVersion,
            /// Connect.
            connect: bool,
            /// A text of your own, shown in the Dashboard. Can be cleared.
            description: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<WebhookEndpoint>,
        }
    }
}

crate::operation! {
    /// Deletes a webhook endpoint.
    ///
    /// `DELETE /v1/webhook_endpoints/{webhook_endpoint}`, by the cargo feature `webhook_endpoint`.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/delete)
    pub struct DeleteWebhookEndpoint: Delete "/v1/webhook_endpoints/{webhook_endpoint}" Form => Deleted<WebhookEndpointId> {
        path {
            /// Webhook endpoint: the id of a `webhook_endpoint`.
            webhook_endpoint: WebhookEndpointId,
        }
    }
}

crate::operation! {
    /// Lists webhook endpoints.
    ///
    /// `GET /v1/webhook_endpoints`, by the cargo feature `webhook_endpoint`.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/list)
    pub struct ListWebhookEndpoints: Get "/v1/webhook_endpoints" Form => List<WebhookEndpoint> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<WebhookEndpoint>>,
        }
    }
}

crate::operation! {
    /// Retrieves a webhook endpoint.
    ///
    /// `GET /v1/webhook_endpoints/{webhook_endpoint}`, by the cargo feature `webhook_endpoint`.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/retrieve)
    pub struct RetrieveWebhookEndpoint: Get "/v1/webhook_endpoints/{webhook_endpoint}" Form => WebhookEndpoint {
        path {
            /// Webhook endpoint: the id of a `webhook_endpoint`.
            webhook_endpoint: WebhookEndpointId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<WebhookEndpoint>,
        }
    }
}

crate::operation! {
    /// Updates a webhook endpoint.
    ///
    /// `POST /v1/webhook_endpoints/{webhook_endpoint}`, by the cargo feature `webhook_endpoint`.
    /// [Reference](https://docs.stripe.com/api/webhook_endpoints/update)
    pub struct UpdateWebhookEndpoint: Post "/v1/webhook_endpoints/{webhook_endpoint}" Form => WebhookEndpoint {
        path {
            /// Webhook endpoint: the id of a `webhook_endpoint`.
            webhook_endpoint: WebhookEndpointId,
        }
        optional {
            /// A text of your own, shown in the Dashboard. Can be cleared.
            description: Clearable<String>,
            /// Disabled.
            disabled: bool,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The address that events are sent to.
            url: String,
        }
        lists {
            /// The types that are sent; `*` stands for all but those that must be asked for by name. One of
            /// 255 values.
            enabled_events: WebhookEndpointEnabledEvent,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<WebhookEndpoint>,
        }
    }
}
