// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{EventId, EventType, RawJson, Timestamp};

/// Rows of objects `event`, from `/v1/events`.
///
/// See <https://docs.stripe.com/api/events/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Event, table = "events", account, absent = null)]
pub struct Event {
    pub id: EventId,
    pub account: Option<String>,
    pub api_version: Option<String>,
    pub context: Option<String>,
    pub created: Timestamp,
    pub data: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub pending_webhooks: i64,
    pub request: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: EventType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
