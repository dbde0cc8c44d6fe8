// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, LegalEntityJapanAddress, ListInfo, ListStyle, MaybeDeleted, Metadata, Object, ObjectInfo,
    TerminalLocationId,
};

/// The object `terminal.location`.
///
/// See <https://docs.stripe.com/api/terminal/locations/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalLocation {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-id)
    pub id: TerminalLocationId,
    /// Address.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-address)
    pub address: Address,
    /// Address kana: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-address_kana)
    pub address_kana: Option<Boxed<LegalEntityJapanAddress>>,
    /// Address kanji: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-address_kanji)
    pub address_kanji: Option<Boxed<LegalEntityJapanAddress>>,
    /// Configuration overrides: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-configuration_overrides)
    pub configuration_overrides: Option<String>,
    /// Display name.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-display_name)
    pub display_name: String,
    /// Display name kana: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-display_name_kana)
    pub display_name_kana: Option<String>,
    /// Display name kanji: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-display_name_kanji)
    pub display_name_kanji: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-metadata)
    pub metadata: Metadata,
    /// Phone: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-phone)
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
    type Expanded = MaybeDeleted<Self, TerminalLocationId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
