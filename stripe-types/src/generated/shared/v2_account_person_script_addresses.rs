// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `V2AccountIdentityBusinessDetails.script_addresses`, `V2AccountIdentityIndividual.script_addresses`, `V2AccountPerson.script_addresses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountPersonScriptAddresses {
    pub kana: Option<Box<V2AccountScriptAddresses>>,
    pub kanji: Option<Box<V2AccountScriptAddresses>>,
}

crate::record!(
    V2AccountPersonScriptAddresses, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by `V2AccountPersonScriptAddresses.kana`, `V2AccountPersonScriptAddresses.kanji`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountScriptAddresses {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub town: Option<String>,
}

crate::record!(
    V2AccountScriptAddresses, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state", "town"],
    [city, country, line1, line2, postal_code, state, town],
);
