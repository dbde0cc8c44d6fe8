// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `V2AccountIdentityIndividual.script_names`, `V2AccountPerson.script_names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountPersonScriptNames {
    pub kana: Option<Box<V2AccountScriptNames>>,
    pub kanji: Option<Box<V2AccountScriptNames>>,
}

crate::record!(
    V2AccountPersonScriptNames, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by `V2AccountPersonScriptNames.kana`, `V2AccountPersonScriptNames.kanji`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountScriptNames {
    pub given_name: Option<String>,
    pub surname: Option<String>,
}

crate::record!(
    V2AccountScriptNames, "", false,
    ["given_name", "surname"],
    [given_name, surname],
);
