// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    List, ListInfo, ListStyle, Metadata, NestedList, Object, ObjectInfo, RadarValueListId,
    RadarValueListItem, Timestamp,
};

/// The object `radar.value_list`.
///
/// See <https://docs.stripe.com/api/radar/value_lists/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarValueList {
    pub id: RadarValueListId,
    pub alias: String,
    pub created: Timestamp,
    pub created_by: String,
    pub item_type: RadarValueListItemType,
    pub list_items: List<RadarValueListItem>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub name: String,
}

crate::record!(
    RadarValueList, "radar.value_list", true,
    ["id", "alias", "created", "created_by", "item_type", "list_items", "livemode", "metadata", "name"],
    [id, alias, created, created_by, item_type, list_items, livemode, metadata, name],
);

impl Object for RadarValueList {
    type Id = RadarValueListId;
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
        nested_lists: &[
            NestedList { path: "list_items", items: &["radar.value_list_item"], always: true },
        ],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `RadarValueList.item_type`, `CreateRadarValueList.item_type`.
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
