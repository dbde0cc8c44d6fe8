// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, RadarValueListId, RadarValueListItemId, Timestamp};

/// The object `radar.value_list_item`.
///
/// See <https://docs.stripe.com/api/radar/value_list_items/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarValueListItem {
    pub id: RadarValueListItemId,
    pub created: Timestamp,
    pub created_by: String,
    pub livemode: bool,
    pub value: String,
    pub value_list: RadarValueListId,
}

crate::record!(
    RadarValueListItem, "radar.value_list_item", true,
    ["id", "created", "created_by", "livemode", "value", "value_list"],
    [id, created, created_by, livemode, value, value_list],
);

impl Object for RadarValueListItem {
    type Id = RadarValueListItemId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "radar.value_list_item",
        type_name: "RadarValueListItem",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/radar/value_list_items/{item}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/radar/value_list_items", parent: Some("radar.value_list"), style: ListStyle::Cursor, required: &["value_list"], filters: &["created", "value", "value_list"], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
