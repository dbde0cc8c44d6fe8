// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    DateTime, RawJson, V2EventDestinationEventPayload, V2EventDestinationId, V2EventDestinationStatus,
    V2EventDestinationType,
};

/// Rows of objects `v2.core.event_destination`, from `/v2/core/event_destinations`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::V2EventDestination, table = "v2_event_destinations", account, absent = null)]
pub struct V2EventDestination {
    pub id: V2EventDestinationId,
    pub amazon_eventbridge: Option<RawJson>,
    pub azure_event_grid: Option<RawJson>,
    pub created: DateTime,
    pub description: String,
    pub enabled_events: Option<RawJson>,
    pub event_payload: V2EventDestinationEventPayload,
    pub events_from: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub name: String,
    pub snapshot_api_version: Option<String>,
    pub status: V2EventDestinationStatus,
    pub status_details: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: V2EventDestinationType,
    pub updated: DateTime,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
