// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, LegalEntityJapanAddress, ListInfo, ListStyle, Metadata, Object, ObjectInfo, TerminalLocationId,
};

/// The object `terminal.location`.
///
/// See <https://docs.stripe.com/api/terminal/locations/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalLocation {
    pub id: TerminalLocationId,
    pub address: Address,
    pub address_kana: Option<Box<LegalEntityJapanAddress>>,
    pub address_kanji: Option<Box<LegalEntityJapanAddress>>,
    pub configuration_overrides: Option<String>,
    pub display_name: String,
    pub display_name_kana: Option<String>,
    pub display_name_kanji: Option<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub phone: Option<String>,
}

crate::record!(
    TerminalLocation, "terminal.location", true,
    [
        "id", "address", "address_kana", "address_kanji", "configuration_overrides", "display_name",
        "display_name_kana", "display_name_kanji", "livemode", "metadata", "phone",
    ],
    [
        id, address, address_kana, address_kanji, configuration_overrides, display_name, display_name_kana,
        display_name_kanji, livemode, metadata, phone,
    ],
);

impl Object for TerminalLocation {
    type Id = TerminalLocationId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "terminal.location",
        type_name: "TerminalLocation",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: Some("/v1/terminal/locations/{location}"),
        list: Some(&ListInfo { path: "/v1/terminal/locations", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
