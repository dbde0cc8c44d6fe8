// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `LegalEntityCompany.address_kana`, `LegalEntityCompany.address_kanji`, `Person.address_kana` and 7 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityJapanAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub town: Option<String>,
}

crate::record!(
    LegalEntityJapanAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state", "town"],
    [city, country, line1, line2, postal_code, state, town],
);
