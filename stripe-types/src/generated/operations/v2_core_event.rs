// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, PagedList, Range, V2Event, V2EventDestinationId, V2EventId};

crate::operation! {
    /// `GET /v2/core/events`
    pub struct ListV2Events: Get "/v2/core/events" Form => PagedList<V2Event> {
        optional {
            created: Range<DateTime>,
            limit: i64,
            object_id: String,
            page: String,
        }
        lists {
            types: String,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/event_destinations/{id}/ping`
    pub struct PingV2EventDestination: Post "/v2/core/event_destinations/{id}/ping" Form => V2Event {
        path {
            id: V2EventDestinationId,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/events/{id}`
    pub struct RetrieveV2Event: Get "/v2/core/events/{id}" Form => V2Event {
        path {
            id: V2EventId,
        }
    }
}
