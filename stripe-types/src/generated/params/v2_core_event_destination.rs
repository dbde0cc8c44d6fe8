// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`CreateV2EventDestination::amazon_eventbridge`](crate::CreateV2EventDestination::amazon_eventbridge).
    pub struct V2EventDestinationAmazonEventbridgeParams {
        required {
            /// Aws account id.
            aws_account_id: String,
            /// Aws region.
            aws_region: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2EventDestination::azure_event_grid`](crate::CreateV2EventDestination::azure_event_grid).
    pub struct V2EventDestinationAzureEventGridParams {
        required {
            /// Azure region.
            azure_region: String,
            /// Azure resource group name.
            azure_resource_group_name: String,
            /// Azure subscription id.
            azure_subscription_id: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`ListV2EventDestinations::include`](crate::ListV2EventDestinations::include),
    /// [`CreateV2EventDestination::include`](crate::CreateV2EventDestination::include),
    /// [`UpdateV2EventDestination::include`](crate::UpdateV2EventDestination::include) and 1 more.
    pub enum V2EventDestinationInclude {
        WebhookEndpointSigningSecret = "webhook_endpoint.signing_secret",
        WebhookEndpointUrl = "webhook_endpoint.url",
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2EventDestination::webhook_endpoint`](crate::CreateV2EventDestination::webhook_endpoint),
    /// [`UpdateV2EventDestination::webhook_endpoint`](crate::UpdateV2EventDestination::webhook_endpoint).
    pub struct V2EventDestinationWebhookEndpointParams {
        required {
            /// Url.
            url: String,
        }
    }
}
