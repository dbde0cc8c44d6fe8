// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, MaybeDeleted, TerminalLocation, TerminalLocationAddressKanaParams,
    TerminalLocationAddressKanjiParams, TerminalLocationAddressParams, TerminalLocationId,
    UpdateTerminalLocationAddressParams,
};

crate::operation! {
    /// Creates a terminal location.
    ///
    /// `POST /v1/terminal/locations`, by the cargo feature `terminal_location`.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/create)
    pub struct CreateTerminalLocation: Post "/v1/terminal/locations" Form => TerminalLocation {
        optional {
            /// Configuration overrides: at most 500 characters.
            configuration_overrides: String,
            /// Display name: at most 1000 characters.
            display_name: String,
            /// Display name kana: at most 1000 characters.
            display_name_kana: String,
            /// Display name kanji: at most 1000 characters.
            display_name_kanji: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Address.
            address: TerminalLocationAddressParams,
            /// Address kana.
            address_kana: TerminalLocationAddressKanaParams,
            /// Address kanji.
            address_kanji: TerminalLocationAddressKanjiParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalLocation>,
        }
    }
}

crate::operation! {
    /// Deletes a terminal location.
    ///
    /// `DELETE /v1/terminal/locations/{location}`, by the cargo feature `terminal_location`.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/delete)
    pub struct DeleteTerminalLocation: Delete "/v1/terminal/locations/{location}" Form => Deleted<TerminalLocationId> {
        path {
            /// Location: the id of a `terminal.location`.
            location: TerminalLocationId,
        }
    }
}

crate::operation! {
    /// Lists terminal locations.
    ///
    /// `GET /v1/terminal/locations`, by the cargo feature `terminal_location`.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/list)
    pub struct ListTerminalLocations: Get "/v1/terminal/locations" Form => List<TerminalLocation> {
        optional {
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
            expand: Expand<List<TerminalLocation>>,
        }
    }
}

crate::operation! {
    /// Retrieves a terminal location.
    ///
    /// `GET /v1/terminal/locations/{location}`, by the cargo feature `terminal_location`.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/retrieve)
    pub struct RetrieveTerminalLocation: Get "/v1/terminal/locations/{location}" Form => MaybeDeleted<TerminalLocation, TerminalLocationId> {
        path {
            /// Location: the id of a `terminal.location`.
            location: TerminalLocationId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<TerminalLocation, TerminalLocationId>>,
        }
    }
}

crate::operation! {
    /// Updates a terminal location.
    ///
    /// `POST /v1/terminal/locations/{location}`, by the cargo feature `terminal_location`.
    /// [Reference](https://docs.stripe.com/api/terminal/locations/update)
    pub struct UpdateTerminalLocation: Post "/v1/terminal/locations/{location}" Form => MaybeDeleted<TerminalLocation, TerminalLocationId> {
        path {
            /// Location: the id of a `terminal.location`.
            location: TerminalLocationId,
        }
        optional {
            /// Configuration overrides: can be cleared.
            configuration_overrides: Clearable<String>,
            /// Display name: can be cleared.
            display_name: Clearable<String>,
            /// Display name kana: can be cleared.
            display_name_kana: Clearable<String>,
            /// Display name kanji: can be cleared.
            display_name_kanji: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Phone: can be cleared.
            phone: Clearable<String>,
        }
        boxed {
            /// Address.
            address: UpdateTerminalLocationAddressParams,
            /// Address kana.
            address_kana: TerminalLocationAddressKanaParams,
            /// Address kanji.
            address_kanji: TerminalLocationAddressKanjiParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<TerminalLocation, TerminalLocationId>>,
        }
    }
}
