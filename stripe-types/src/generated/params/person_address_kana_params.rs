// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountCompanyParams.address_kana`, `AccountCompanyParams.address_kanji`, `AccountIndividualParams.address_kana` and 24 more.
    pub struct PersonAddressKanaParams {
        optional {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }
    }
}
