// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ListInfo, ListStyle, MaybeDeleted, Object, ObjectInfo, RadarValueListId, RadarValueListItemId, Timestamp,
};

/// The object `radar.value_list_item`.
///
/// See <https://docs.stripe.com/api/radar/value_list_items/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarValueListItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/object#radar_value_list_item_object-id)
    pub id: RadarValueListItemId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/object#radar_value_list_item_object-created)
    pub created: Timestamp,
    /// Created by.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/object#radar_value_list_item_object-created_by)
    pub created_by: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/object#radar_value_list_item_object-livemode)
    pub livemode: bool,
    /// Value.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/object#radar_value_list_item_object-value)
    pub value: String,
    /// Value list: the id of a `radar.value_list`.
    /// [Reference](https://docs.stripe.com/api/radar/value_list_items/object#radar_value_list_item_object-value_list)
    pub value_list: RadarValueListId,
}

crate::record!(
    RadarValueListItem, "radar.value_list_item", true,
    ["id", "created", "created_by", "livemode", "value", "value_list"],
    [id, created, created_by, livemode, value, value_list],
);

impl Object for RadarValueListItem {
    type Id = RadarValueListItemId;
    type Expanded = MaybeDeleted<Self, RadarValueListItemId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
