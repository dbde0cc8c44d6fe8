// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `ScriptNamesParams.kana`, `ScriptNamesParams.kanji`.
    pub struct ScriptNamesKanaParams {
        optional {
            given_name: String,
            surname: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.script_names`, `V2AccountIdentityIndividualParams.script_names`, `CreateV2CoreAccountPersonToken.script_names` and 2 more.
    pub struct ScriptNamesParams {
        boxed {
            kana: ScriptNamesKanaParams,
            kanji: ScriptNamesKanaParams,
        }
    }
}
