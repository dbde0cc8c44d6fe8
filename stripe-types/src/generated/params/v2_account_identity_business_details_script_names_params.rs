// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `V2AccountIdentityBusinessDetailsScriptNamesParams.kana`, `V2AccountIdentityBusinessDetailsScriptNamesParams.kanji`.
    pub struct V2AccountIdentityBusinessDetailsScriptNamesKanaParams {
        optional {
            registered_name: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsParams.script_names`, `V2AccountIdentityBusinessDetailsParams.script_names`.
    pub struct V2AccountIdentityBusinessDetailsScriptNamesParams {
        boxed {
            kana: V2AccountIdentityBusinessDetailsScriptNamesKanaParams,
            kanji: V2AccountIdentityBusinessDetailsScriptNamesKanaParams,
        }
    }
}
