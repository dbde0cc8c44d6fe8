// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `V2AccountPersonScriptNamesParams.kana`, `V2AccountPersonScriptNamesParams.kanji`.
    pub struct V2AccountPersonScriptNamesKanaParams {
        optional {
            given_name: String,
            surname: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.script_names`, `V2AccountIdentityIndividualParams.script_names`, `CreateV2CoreAccountPersonToken.script_names` and 2 more.
    pub struct V2AccountPersonScriptNamesParams {
        boxed {
            kana: V2AccountPersonScriptNamesKanaParams,
            kanji: V2AccountPersonScriptNamesKanaParams,
        }
    }
}
