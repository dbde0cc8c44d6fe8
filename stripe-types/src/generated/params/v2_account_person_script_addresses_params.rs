// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountPersonAddressParams;

crate::params! {
    /// Held by `V2AccountIdentityBusinessDetailsParams.script_addresses`, `V2AccountIdentityIndividualParams.script_addresses`, `CreateV2CoreAccountPerson.script_addresses`.
    pub struct V2AccountPersonScriptAddressesParams {
        boxed {
            kana: V2AccountPersonAddressParams,
            kanji: V2AccountPersonAddressParams,
        }
    }
}
