// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Deleted, Expand, List, RadarValueListItem, RadarValueListItemId, Range, Timestamp};

crate::operation! {
    /// `POST /v1/radar/value_list_items`
    pub struct CreateRadarValueListItem: Post "/v1/radar/value_list_items" Form => RadarValueListItem {
        required {
            value: String,
            value_list: String,
        }
        lists {
            expand: Expand<RadarValueListItem>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/radar/value_list_items/{item}`
    pub struct DeleteRadarValueListItem: Delete "/v1/radar/value_list_items/{item}" Form => Deleted<RadarValueListItemId> {
        path {
            item: RadarValueListItemId,
        }
    }
}

crate::operation! {
    /// `GET /v1/radar/value_list_items`
    pub struct ListRadarValueListItems: Get "/v1/radar/value_list_items" Form => List<RadarValueListItem> {
        required {
            value_list: String,
        }
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            value: String,
        }
        lists {
            expand: Expand<List<RadarValueListItem>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/radar/value_list_items/{item}`
    pub struct RetrieveRadarValueListItem: Get "/v1/radar/value_list_items/{item}" Form => RadarValueListItem {
        path {
            item: RadarValueListItemId,
        }
        lists {
            expand: Expand<RadarValueListItem>,
        }
    }
}
