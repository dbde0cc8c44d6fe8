// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BusinessDetailsScriptNamesParams.kana`, `BusinessDetailsScriptNamesParams.kanji`.
    pub struct BusinessDetailsScriptNamesKanaParams {
        optional {
            registered_name: String,
        }
    }
}

crate::params! {
    /// Held by `BusinessDetailsParams.script_names`, `V2AccountIdentityBusinessDetailsParams.script_names`.
    pub struct BusinessDetailsScriptNamesParams {
        boxed {
            kana: BusinessDetailsScriptNamesKanaParams,
            kanji: BusinessDetailsScriptNamesKanaParams,
        }
    }
}
