// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Deleted, Expand, List, RadarValueListItem, RadarValueListItemId, Range, Timestamp};

crate::operation! {
    /// Creates a radar value list item.
    ///
    /// `POST /v1/radar/value_list_items`, by the cargo feature `radar_value_list_item`.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/create)
    pub struct CreateRadarValueListItem: Post "/v1/radar/value_list_items" Form => RadarValueListItem {
        required {
            /// Value: at most 800 characters.
            value: String,
            /// Value list.
            value_list: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarValueListItem>,
        }
    }
}

crate::operation! {
    /// Deletes a radar value list item.
    ///
    /// `DELETE /v1/radar/value_list_items/{item}`, by the cargo feature `radar_value_list_item`.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/delete)
    pub struct DeleteRadarValueListItem: Delete "/v1/radar/value_list_items/{item}" Form => Deleted<RadarValueListItemId> {
        path {
            /// Item: the id of a `radar.value_list_item`.
            item: RadarValueListItemId,
        }
    }
}

crate::operation! {
    /// Lists radar value list items.
    ///
    /// `GET /v1/radar/value_list_items`, by the cargo feature `radar_value_list_item`.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/list)
    pub struct ListRadarValueListItems: Get "/v1/radar/value_list_items" Form => List<RadarValueListItem> {
        required {
            /// Only objects with this `value_list`.
            value_list: String,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `value`. At most 800 characters.
            value: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<RadarValueListItem>>,
        }
    }
}

crate::operation! {
    /// Retrieves a radar value list item.
    ///
    /// `GET /v1/radar/value_list_items/{item}`, by the cargo feature `radar_value_list_item`.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/retrieve)
    pub struct RetrieveRadarValueListItem: Get "/v1/radar/value_list_items/{item}" Form => RadarValueListItem {
        path {
            /// Item: the id of a `radar.value_list_item`.
            item: RadarValueListItemId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarValueListItem>,
        }
    }
}
