// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, RadarValueList, RadarValueListId, RadarValueListItemType, Range,
    Timestamp,
};

crate::operation! {
    /// Creates a radar value list.
    ///
    /// `POST /v1/radar/value_lists`, by the cargo feature `radar_value_list`.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/create)
    pub struct CreateRadarValueList: Post "/v1/radar/value_lists" Form => RadarValueList {
        required {
            /// Alias: at most 100 characters.
            alias: String,
            /// Name: at most 100 characters.
            name: String,
        }
        optional {
            /// Item type: one of 12 values.
            item_type: RadarValueListItemType,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarValueList>,
        }
    }
}

crate::operation! {
    /// Deletes a radar value list.
    ///
    /// `DELETE /v1/radar/value_lists/{value_list}`, by the cargo feature `radar_value_list`.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/delete)
    pub struct DeleteRadarValueList: Delete "/v1/radar/value_lists/{value_list}" Form => Deleted<RadarValueListId> {
        path {
            /// Value list: the id of a `radar.value_list`.
            value_list: RadarValueListId,
        }
    }
}

crate::operation! {
    /// Lists radar value lists.
    ///
    /// `GET /v1/radar/value_lists`, by the cargo feature `radar_value_list`.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/list)
    pub struct ListRadarValueLists: Get "/v1/radar/value_lists" Form => List<RadarValueList> {
        optional {
            /// Only objects with this `alias`. At most 100 characters.
            alias: String,
            /// Contains: at most 800 characters.
            contains: String,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<RadarValueList>>,
        }
    }
}

crate::operation! {
    /// Retrieves a radar value list.
    ///
    /// `GET /v1/radar/value_lists/{value_list}`, by the cargo feature `radar_value_list`.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/retrieve)
    pub struct RetrieveRadarValueList: Get "/v1/radar/value_lists/{value_list}" Form => RadarValueList {
        path {
            /// Value list: the id of a `radar.value_list`.
            value_list: RadarValueListId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarValueList>,
        }
    }
}

crate::operation! {
    /// Updates a radar value list.
    ///
    /// `POST /v1/radar/value_lists/{value_list}`, by the cargo feature `radar_value_list`.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/update)
    pub struct UpdateRadarValueList: Post "/v1/radar/value_lists/{value_list}" Form => RadarValueList {
        path {
            /// Value list: the id of a `radar.value_list`.
            value_list: RadarValueListId,
        }
        optional {
            /// Alias: at most 100 characters.
            alias: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Name: at most 100 characters.
            name: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<RadarValueList>,
        }
    }
}
