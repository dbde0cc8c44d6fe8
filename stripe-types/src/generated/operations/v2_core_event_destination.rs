// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Map, PagedList, V2DeletedObject, V2EventDestination, V2EventDestinationEventPayload,
    V2EventDestinationId, V2EventDestinationType, V2EventDestinationWebhookEndpointParams,
};

crate::operation! {
    /// `POST /v2/core/event_destinations`
    pub struct CreateV2EventDestination: Post "/v2/core/event_destinations" Json => V2EventDestination {
        required {
            event_payload: V2EventDestinationEventPayload,
            name: String,
            type_ = "type": V2EventDestinationType,
        }
        required_lists {
            enabled_events: String,
        }
        optional {
            description: String,
            metadata: Map<Clearable<String>>,
            snapshot_api_version: String,
        }
        boxed {
            amazon_eventbridge: V2EventDestinationAmazonEventbridgeParams,
            azure_event_grid: V2EventDestinationAzureEventGridParams,
            webhook_endpoint: V2EventDestinationWebhookEndpointParams,
        }
        lists {
            events_from: String,
            include: CreateV2EventDestinationInclude,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateV2EventDestination.include`.
    pub enum CreateV2EventDestinationInclude {
        WebhookEndpointSigningSecret = "webhook_endpoint.signing_secret",
        WebhookEndpointUrl = "webhook_endpoint.url",
    }
}

crate::operation! {
    /// `DELETE /v2/core/event_destinations/{id}`
    pub struct DeleteV2EventDestination: Delete "/v2/core/event_destinations/{id}" Form => V2DeletedObject {
        path {
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/event_destinations/{id}/disable`
    pub struct DisableV2EventDestination: Post "/v2/core/event_destinations/{id}/disable" Form => V2EventDestination {
        path {
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/event_destinations/{id}/enable`
    pub struct EnableV2EventDestination: Post "/v2/core/event_destinations/{id}/enable" Form => V2EventDestination {
        path {
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/event_destinations`
    pub struct ListV2EventDestinations: Get "/v2/core/event_destinations" Form => PagedList<V2EventDestination> {
        optional {
            limit: i64,
            page: String,
        }
        lists {
            include: V2EventDestinationInclude,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/event_destinations/{id}`
    pub struct RetrieveV2EventDestination: Get "/v2/core/event_destinations/{id}" Form => V2EventDestination {
        path {
            id: V2EventDestinationId,
        }
        lists {
            include: V2EventDestinationInclude,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/event_destinations/{id}`
    pub struct UpdateV2EventDestination: Post "/v2/core/event_destinations/{id}" Json => V2EventDestination {
        path {
            id: V2EventDestinationId,
        }
        optional {
            description: String,
            metadata: Map<Clearable<String>>,
            name: String,
        }
        boxed {
            webhook_endpoint: V2EventDestinationWebhookEndpointParams,
        }
        lists {
            enabled_events: String,
            include: V2EventDestinationInclude,
        }
    }
}

crate::params! {
    /// Held by `CreateV2EventDestination.amazon_eventbridge`.
    pub struct V2EventDestinationAmazonEventbridgeParams {
        required {
            aws_account_id: String,
            aws_region: String,
        }
    }
}

crate::params! {
    /// Held by `CreateV2EventDestination.azure_event_grid`.
    pub struct V2EventDestinationAzureEventGridParams {
        required {
            azure_region: String,
            azure_resource_group_name: String,
            azure_subscription_id: String,
        }
    }
}

crate::open_enum! {
    /// Values of `ListV2EventDestinations.include`, `RetrieveV2EventDestination.include`, `UpdateV2EventDestination.include`.
    pub enum V2EventDestinationInclude {
        WebhookEndpointUrl = "webhook_endpoint.url",
    }
}
