// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AddressKanjiParams, AddressParams, Clearable, Decimal, Map, PersonDobParams, PoliticalExposure,
    VerificationParams,
};

crate::params! {
    /// Held by `CreateAccount.individual`, `UpdateAccount.individual`, `TokenAccountParams.individual`.
    pub struct IndividualParams {
        optional {
            email: String,
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            full_name_aliases: Clearable<Vec<String>>,
            gender: String,
            id_number: String,
            id_number_secondary: String,
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            maiden_name: String,
            metadata: Clearable<Map<Clearable<String>>>,
            phone: String,
            political_exposure: PoliticalExposure,
            ssn_last_4: String,
        }
        boxed {
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            dob: Clearable<PersonDobParams>,
            registered_address: AddressParams,
            relationship: IndividualRelationshipParams,
            verification: VerificationParams,
        }
    }
}

crate::params! {
    /// Held by `IndividualParams.relationship`.
    pub struct IndividualRelationshipParams {
        optional {
            director: bool,
            executive: bool,
            owner: bool,
            percent_ownership: Clearable<Decimal>,
            title: String,
        }
    }
}
