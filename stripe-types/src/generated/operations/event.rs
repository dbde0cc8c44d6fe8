// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Event, EventId, Expand, List, Range, Timestamp};

crate::operation! {
    /// `GET /v1/events`
    pub struct ListEvents: Get "/v1/events" Form => List<Event> {
        optional {
            created: Range<Timestamp>,
            delivery_success: bool,
            ending_before: String,
            limit: i64,
            starting_after: String,
            type_ = "type": String,
        }
        lists {
            expand: Expand<List<Event>>,
            types: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/events/{id}`
    pub struct RetrieveEvent: Get "/v1/events/{id}" Form => Event {
        path {
            id: EventId,
        }
        lists {
            expand: Expand<Event>,
        }
    }
}
