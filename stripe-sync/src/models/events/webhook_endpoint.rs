// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, Timestamp, WebhookEndpointId};

/// Rows of objects `webhook_endpoint`, from `/v1/webhook_endpoints`.
///
/// See <https://docs.stripe.com/api/webhook_endpoints/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::WebhookEndpoint, table = "webhook_endpoints", account, absent = null)]
pub struct WebhookEndpoint {
    pub id: WebhookEndpointId,
    pub api_version: Option<String>,
    pub application: Option<String>,
    pub created: Timestamp,
    pub description: Option<String>,
    pub enabled_events: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub status: String,
    pub url: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
