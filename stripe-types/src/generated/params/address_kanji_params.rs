// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CompanyParams.address_kana`, `CompanyParams.address_kanji`, `IndividualParams.address_kana` and 24 more.
    pub struct AddressKanjiParams {
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
