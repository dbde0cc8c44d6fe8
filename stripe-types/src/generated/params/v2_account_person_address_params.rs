// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `V2AccountConfigurationMerchantSupportParams.address`, `V2AccountIdentityBusinessDetailsParams.address`, `V2AccountPersonScriptAddressesParams.kana` and 3 more.
    pub struct V2AccountPersonAddressParams {
        required {
            country: String,
        }
        optional {
            city: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }
    }
}
