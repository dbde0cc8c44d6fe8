// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, List, ListInfo, ListStyle, MaybeDeleted, Metadata, NestedList, Object, ObjectInfo,
    RadarValueListId, RadarValueListItem, Timestamp,
};

/// The object `radar.value_list`.
///
/// See <https://docs.stripe.com/api/radar/value_lists/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarValueList {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-id)
    pub id: RadarValueListId,
    /// Alias. [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-alias)
    pub alias: String,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-created)
    pub created: Timestamp,
    /// Created by.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-created_by)
    pub created_by: String,
    /// Item type: one of 12 values.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-item_type)
    pub item_type: RadarValueListItemType,
    /// List items.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-list_items)
    pub list_items: List<RadarValueListItem>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-metadata)
    pub metadata: Metadata,
    /// Name. [Reference](https://docs.stripe.com/api/radar/value_lists/object#radar_value_list_object-name)
    pub name: String,
}

crate::record!(
    RadarValueList, "radar.value_list", true,
    ["id", "alias", "created", "created_by", "item_type", "list_items", "livemode", "metadata", "name"],
    [id, alias, created, created_by, item_type, list_items, livemode, metadata, name],
);

impl Object for RadarValueList {
    type Id = RadarValueListId;
    type Expanded = MaybeDeleted<Self, RadarValueListId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "radar.value_list",
        type_name: "RadarValueList",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/radar/value_lists/{value_list}"),
        list: Some(&ListInfo { path: "/v1/radar/value_lists", parent: None, style: ListStyle::Cursor, required: &[], filters: &["alias", "contains", "created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "list_items", items: &["radar.value_list_item"], always: true },
        ],
        events: &[],
    };
}

impl RadarValueList {
    pub const EXPAND_LIST_ITEMS: Expand<Self> = Expand::list("list_items");
}

crate::open_enum! {
    /// Values of [`RadarValueList::item_type`](crate::RadarValueList::item_type),
    /// [`CreateRadarValueList::item_type`](crate::CreateRadarValueList::item_type).
    pub enum RadarValueListItemType {
        Account = "account",
        CardBin = "card_bin",
        CardFingerprint = "card_fingerprint",
        CaseSensitiveString = "case_sensitive_string",
        Country = "country",
        CryptoFingerprint = "crypto_fingerprint",
        CustomerId = "customer_id",
        Email = "email",
        IpAddress = "ip_address",
        SepaDebitFingerprint = "sepa_debit_fingerprint",
        String = "string",
        UsBankAccountFingerprint = "us_bank_account_fingerprint",
    }
}
