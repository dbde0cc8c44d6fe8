// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AddressKanjiParams, AddressParams, Clearable, Deleted, Expand, List, Map, MaybeDeleted, TerminalLocation,
    TerminalLocationId,
};

crate::operation! {
    /// `POST /v1/terminal/locations`
    pub struct CreateTerminalLocation: Post "/v1/terminal/locations" Form => TerminalLocation {
        optional {
            configuration_overrides: String,
            display_name: String,
            display_name_kana: String,
            display_name_kanji: String,
            metadata: Clearable<Map<Clearable<String>>>,
            phone: String,
        }
        boxed {
            address: TerminalLocationAddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
        }
        lists {
            expand: Expand<TerminalLocation>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/terminal/locations/{location}`
    pub struct DeleteTerminalLocation: Delete "/v1/terminal/locations/{location}" Form => Deleted<TerminalLocationId> {
        path {
            location: TerminalLocationId,
        }
    }
}

crate::operation! {
    /// `GET /v1/terminal/locations`
    pub struct ListTerminalLocations: Get "/v1/terminal/locations" Form => List<TerminalLocation> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TerminalLocation>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/terminal/locations/{location}`
    pub struct RetrieveTerminalLocation: Get "/v1/terminal/locations/{location}" Form => MaybeDeleted<TerminalLocation, TerminalLocationId> {
        path {
            location: TerminalLocationId,
        }
        lists {
            expand: Expand<MaybeDeleted<TerminalLocation, TerminalLocationId>>,
        }
    }
}

crate::params! {
    /// Held by `CreateTerminalLocation.address`.
    pub struct TerminalLocationAddressParams {
        required {
            country: String,
        }
        optional {
            city: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/locations/{location}`
    pub struct UpdateTerminalLocation: Post "/v1/terminal/locations/{location}" Form => MaybeDeleted<TerminalLocation, TerminalLocationId> {
        path {
            location: TerminalLocationId,
        }
        optional {
            configuration_overrides: Clearable<String>,
            display_name: Clearable<String>,
            display_name_kana: Clearable<String>,
            display_name_kanji: Clearable<String>,
            metadata: Clearable<Map<Clearable<String>>>,
            phone: Clearable<String>,
        }
        boxed {
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
        }
        lists {
            expand: Expand<MaybeDeleted<TerminalLocation, TerminalLocationId>>,
        }
    }
}
