// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, PagedList, Range, V2Event, V2EventDestinationId, V2EventId};

crate::operation! {
    /// Lists v2 events.
    ///
    /// `GET /v2/core/events`, by the cargo feature `v2_core_event`.
    pub struct ListV2Events: Get "/v2/core/events" Form => PagedList<V2Event> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<DateTime>,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Object id.
            object_id: String,
            /// The cursor that the page before named as the next.
            page: String,
        }
        lists {
            /// Types.
            types: String,
        }
    }
}

crate::operation! {
    /// Pings a v2 event destination.
    ///
    /// `POST /v2/core/event_destinations/{id}/ping`, by the cargo feature `v2_core_event`.
    pub struct PingV2EventDestination: Post "/v2/core/event_destinations/{id}/ping" Form => V2Event {
        path {
            /// Id.
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 event.
    ///
    /// `GET /v2/core/events/{id}`, by the cargo feature `v2_core_event`.
    pub struct RetrieveV2Event: Get "/v2/core/events/{id}" Form => V2Event {
        path {
            /// Id.
            id: V2EventId,
        }
    }
}
