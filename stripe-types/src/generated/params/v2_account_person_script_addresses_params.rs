// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonAddressKanaParams;

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsParams.script_addresses`, `V2AccountTokenIdentityIndividualParams.script_addresses`, `CreateV2CoreAccountPersonToken.script_addresses` and 1 more.
    pub struct V2AccountPersonScriptAddressesParams {
        boxed {
            kana: PersonAddressKanaParams,
            kanji: PersonAddressKanaParams,
        }
    }
}
