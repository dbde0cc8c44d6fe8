// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::types::{RadarValueListId, RadarValueListItemId, RadarValueListItemType, RawJson, Timestamp};
use crate::{Children, StripeSync};

/// Rows of objects `radar.value_list`, from `/v1/radar/value_lists`.
///
/// See <https://docs.stripe.com/api/radar/value_lists/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::RadarValueList, table = "radar_value_lists", account, absent = null)]
pub struct RadarValueList {
    pub id: RadarValueListId,
    pub alias: String,
    pub created: Timestamp,
    pub created_by: String,
    pub item_type: RadarValueListItemType,
    #[stripe(children = RadarValueListItem)]
    pub list_items: Children<RadarValueListItem>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub name: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

/// Rows of objects `radar.value_list_item` that are embedded in others.
///
/// See <https://docs.stripe.com/api/radar/value_list_items/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::RadarValueListItem, table = "radar_value_list_items", account, absent = null)]
pub struct RadarValueListItem {
    pub id: RadarValueListItemId,
    #[stripe(parent = RadarValueList)]
    pub value_list: RadarValueListId,
    pub created: Timestamp,
    pub created_by: String,
    #[stripe(livemode)]
    pub livemode: bool,
    pub value: String,
}
