// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::LegalEntityJapanAddress;

/// Held by `V2AccountIdentityBusinessDetails.script_addresses`, `V2AccountIdentityIndividual.script_addresses`, `V2AccountPerson.script_addresses`.
#[derive(Clone, Default)]
pub struct V2AccountScriptAddresses {
    pub kana: Option<Box<LegalEntityJapanAddress>>,
    pub kanji: Option<Box<LegalEntityJapanAddress>>,
}
crate::record!(
    V2AccountScriptAddresses, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);
