// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Map, PagedList, V2DeletedObject, V2EventDestination,
    V2EventDestinationAmazonEventbridgeParams, V2EventDestinationAzureEventGridParams,
    V2EventDestinationEventPayload, V2EventDestinationId, V2EventDestinationInclude, V2EventDestinationType,
    V2EventDestinationWebhookEndpointParams,
};

crate::operation! {
    /// Creates a v2 event destination.
    ///
    /// `POST /v2/core/event_destinations`, by the cargo feature `v2_core_event_destination`.
    pub struct CreateV2EventDestination: Post "/v2/core/event_destinations" Json => V2EventDestination {
        required {
            /// Event payload: one of `snapshot`, `thin`.
            event_payload: V2EventDestinationEventPayload,
            /// Name.
            name: String,
            /// Type: one of `amazon_eventbridge`, `azure_event_grid`, `webhook_endpoint`.
            type_ = "type": V2EventDestinationType,
        }
        required_lists {
            /// Enabled events.
            enabled_events: String,
        }
        optional {
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Snapshot api version.
            snapshot_api_version: String,
        }
        boxed {
            /// Amazon eventbridge.
            amazon_eventbridge: V2EventDestinationAmazonEventbridgeParams,
            /// Azure event grid.
            azure_event_grid: V2EventDestinationAzureEventGridParams,
            /// Webhook endpoint.
            webhook_endpoint: V2EventDestinationWebhookEndpointParams,
        }
        lists {
            /// Events from.
            events_from: String,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of
            /// `webhook_endpoint.signing_secret`, `webhook_endpoint.url`.
            include: V2EventDestinationInclude,
        }
    }
}

crate::operation! {
    /// Deletes a v2 event destination.
    ///
    /// `DELETE /v2/core/event_destinations/{id}`, by the cargo feature `v2_core_event_destination`.
    pub struct DeleteV2EventDestination: Delete "/v2/core/event_destinations/{id}" Form => V2DeletedObject {
        path {
            /// Id.
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// Disables a v2 event destination.
    ///
    /// `POST /v2/core/event_destinations/{id}/disable`, by the cargo feature `v2_core_event_destination`.
    pub struct DisableV2EventDestination: Post "/v2/core/event_destinations/{id}/disable" Form => V2EventDestination {
        path {
            /// Id.
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// Enables a v2 event destination.
    ///
    /// `POST /v2/core/event_destinations/{id}/enable`, by the cargo feature `v2_core_event_destination`.
    pub struct EnableV2EventDestination: Post "/v2/core/event_destinations/{id}/enable" Form => V2EventDestination {
        path {
            /// Id.
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// Lists v2 event destinations.
    ///
    /// `GET /v2/core/event_destinations`, by the cargo feature `v2_core_event_destination`.
    pub struct ListV2EventDestinations: Get "/v2/core/event_destinations" Form => PagedList<V2EventDestination> {
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of
            /// `webhook_endpoint.signing_secret`, `webhook_endpoint.url`.
            include: V2EventDestinationInclude,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 event destination.
    ///
    /// `GET /v2/core/event_destinations/{id}`, by the cargo feature `v2_core_event_destination`.
    pub struct RetrieveV2EventDestination: Get "/v2/core/event_destinations/{id}" Form => V2EventDestination {
        path {
            /// Id.
            id: V2EventDestinationId,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of
            /// `webhook_endpoint.signing_secret`, `webhook_endpoint.url`.
            include: V2EventDestinationInclude,
        }
    }
}

crate::operation! {
    /// Updates a v2 event destination.
    ///
    /// `POST /v2/core/event_destinations/{id}`, by the cargo feature `v2_core_event_destination`.
    pub struct UpdateV2EventDestination: Post "/v2/core/event_destinations/{id}" Json => V2EventDestination {
        path {
            /// Id.
            id: V2EventDestinationId,
        }
        optional {
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Name.
            name: String,
        }
        boxed {
            /// Webhook endpoint.
            webhook_endpoint: V2EventDestinationWebhookEndpointParams,
        }
        lists {
            /// Enabled events.
            enabled_events: String,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of
            /// `webhook_endpoint.signing_secret`, `webhook_endpoint.url`.
            include: V2EventDestinationInclude,
        }
    }
}
