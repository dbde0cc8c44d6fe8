// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AddressKanjiParams;

crate::params! {
    /// Held by `BusinessDetailsParams.script_addresses`, `V2AccountTokenIdentityIndividualParams.script_addresses`, `CreateV2CoreAccountPersonToken.script_addresses` and 1 more.
    pub struct ScriptAddressesParams {
        boxed {
            kana: AddressKanjiParams,
            kanji: AddressKanjiParams,
        }
    }
}
