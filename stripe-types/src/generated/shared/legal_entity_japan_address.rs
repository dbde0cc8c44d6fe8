// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`Person::address_kana`](crate::Person::address_kana),
/// [`Person::address_kanji`](crate::Person::address_kanji),
/// [`TerminalLocation::address_kana`](crate::TerminalLocation::address_kana) and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityJapanAddress {
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Line1: may be null or absent.
    pub line1: Option<String>,
    /// Line2: may be null or absent.
    pub line2: Option<String>,
    /// Postal code: may be null or absent.
    pub postal_code: Option<String>,
    /// State: may be null or absent.
    pub state: Option<String>,
    /// Town: may be null or absent.
    pub town: Option<String>,
}

crate::record!(
    LegalEntityJapanAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state", "town"],
    [city, country, line1, line2, postal_code, state, town],
);
