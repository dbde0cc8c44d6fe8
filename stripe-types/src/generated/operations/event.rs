// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Event, EventId, Expand, List, Range, Timestamp};

crate::operation! {
    /// Lists events.
    ///
    /// `GET /v1/events`, by the cargo feature `event`. [Reference](https://docs.stripe.com/api/events/list)
    pub struct ListEvents: Get "/v1/events" Form => List<Event> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Delivery success.
            delivery_success: bool,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`.
            type_ = "type": String,
        }
        lists {
            /// Types.
            types: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Event>>,
        }
    }
}

crate::operation! {
    /// Retrieves an event.
    ///
    /// `GET /v1/events/{id}`, by the cargo feature `event`.
    /// [Reference](https://docs.stripe.com/api/events/retrieve)
    pub struct RetrieveEvent: Get "/v1/events/{id}" Form => Event {
        path {
            /// Id.
            id: EventId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Event>,
        }
    }
}
