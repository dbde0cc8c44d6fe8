// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AfterCompletionParams.redirect`, `CreateV2EventDestination.webhook_endpoint`, `UpdateV2EventDestination.webhook_endpoint`.
    pub struct V2EventDestinationWebhookEndpointParams {
        required {
            url: String,
        }
    }
}
