// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, RadarValueList, RadarValueListId, RadarValueListItemType, Range,
    Timestamp,
};

crate::operation! {
    /// `POST /v1/radar/value_lists`
    pub struct CreateRadarValueList: Post "/v1/radar/value_lists" Form => RadarValueList {
        required {
            alias: String,
            name: String,
        }
        optional {
            item_type: RadarValueListItemType,
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<RadarValueList>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/radar/value_lists/{value_list}`
    pub struct DeleteRadarValueList: Delete "/v1/radar/value_lists/{value_list}" Form => Deleted<RadarValueListId> {
        path {
            value_list: RadarValueListId,
        }
    }
}

crate::operation! {
    /// `GET /v1/radar/value_lists`
    pub struct ListRadarValueLists: Get "/v1/radar/value_lists" Form => List<RadarValueList> {
        optional {
            alias: String,
            contains: String,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<RadarValueList>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/radar/value_lists/{value_list}`
    pub struct RetrieveRadarValueList: Get "/v1/radar/value_lists/{value_list}" Form => RadarValueList {
        path {
            value_list: RadarValueListId,
        }
        lists {
            expand: Expand<RadarValueList>,
        }
    }
}

crate::operation! {
    /// `POST /v1/radar/value_lists/{value_list}`
    pub struct UpdateRadarValueList: Post "/v1/radar/value_lists/{value_list}" Form => RadarValueList {
        path {
            value_list: RadarValueListId,
        }
        optional {
            alias: String,
            metadata: Map<Clearable<String>>,
            name: String,
        }
        lists {
            expand: Expand<RadarValueList>,
        }
    }
}
