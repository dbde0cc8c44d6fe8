// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{DateTime, RawJson, V2EventId, V2EventType};

/// Rows of objects `v2.core.event`, from `/v2/core/events`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::V2Event, table = "v2_events", account, absent = null)]
pub struct V2Event {
    pub id: V2EventId,
    pub changes: Option<RawJson>,
    pub context: Option<String>,
    pub created: DateTime,
    pub data: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub reason: Option<RawJson>,
    pub related_object: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: V2EventType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
