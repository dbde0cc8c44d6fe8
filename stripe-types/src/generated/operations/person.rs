// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AdditionalTosAcceptancesParams, AddressKanjiParams, AddressParams, Clearable, Deleted,
    DocumentsParams, Expand, List, Map, Person, PersonDobParams, PersonId, PoliticalExposure,
    RelationshipParams, UsCfpbDataParams, VerificationParams,
};

crate::operation! {
    /// `POST /v1/accounts/{account}/people`
    pub struct CreateAccountPeople: Post "/v1/accounts/{account}/people" Form => Person {
        path {
            account: AccountId,
        }
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
            nationality: String,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            ssn_last_4: String,
        }
        boxed {
            additional_tos_acceptances: AdditionalTosAcceptancesParams,
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            dob: Clearable<PersonDobParams>,
            documents: DocumentsParams,
            registered_address: AddressParams,
            relationship: RelationshipParams,
            us_cfpb_data: UsCfpbDataParams,
            verification: VerificationParams,
        }
        lists {
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/persons`
    pub struct CreateAccountPerson: Post "/v1/accounts/{account}/persons" Form => Person {
        path {
            account: AccountId,
        }
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
            nationality: String,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            ssn_last_4: String,
        }
        boxed {
            additional_tos_acceptances: AdditionalTosAcceptancesParams,
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            dob: Clearable<PersonDobParams>,
            documents: DocumentsParams,
            registered_address: AddressParams,
            relationship: RelationshipParams,
            us_cfpb_data: UsCfpbDataParams,
            verification: VerificationParams,
        }
        lists {
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/accounts/{account}/people/{person}`
    pub struct DeleteAccountPeople: Delete "/v1/accounts/{account}/people/{person}" Form => Deleted<PersonId> {
        path {
            account: AccountId,
            person: String,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/accounts/{account}/persons/{person}`
    pub struct DeleteAccountPerson: Delete "/v1/accounts/{account}/persons/{person}" Form => Deleted<PersonId> {
        path {
            account: AccountId,
            person: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/people`
    pub struct ListAccountPeople: Get "/v1/accounts/{account}/people" Form => List<Person> {
        path {
            account: AccountId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        boxed {
            relationship: PersonRelationshipParams,
        }
        lists {
            expand: Expand<List<Person>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/persons`
    pub struct ListAccountPersons: Get "/v1/accounts/{account}/persons" Form => List<Person> {
        path {
            account: AccountId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        boxed {
            relationship: PersonRelationshipParams,
        }
        lists {
            expand: Expand<List<Person>>,
        }
    }
}

crate::params! {
    /// Held by `ListAccountPeople.relationship`, `ListAccountPersons.relationship`.
    pub struct PersonRelationshipParams {
        optional {
            authorizer: bool,
            director: bool,
            executive: bool,
            legal_guardian: bool,
            owner: bool,
            representative: bool,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/people/{person}`
    pub struct RetrieveAccountPeople: Get "/v1/accounts/{account}/people/{person}" Form => Person {
        path {
            account: AccountId,
            person: String,
        }
        lists {
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/persons/{person}`
    pub struct RetrieveAccountPerson: Get "/v1/accounts/{account}/persons/{person}" Form => Person {
        path {
            account: AccountId,
            person: String,
        }
        lists {
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/people/{person}`
    pub struct UpdateAccountPeople: Post "/v1/accounts/{account}/people/{person}" Form => Person {
        path {
            account: AccountId,
            person: String,
        }
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
            nationality: String,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            ssn_last_4: String,
        }
        boxed {
            additional_tos_acceptances: AdditionalTosAcceptancesParams,
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            dob: Clearable<PersonDobParams>,
            documents: DocumentsParams,
            registered_address: AddressParams,
            relationship: RelationshipParams,
            us_cfpb_data: UsCfpbDataParams,
            verification: VerificationParams,
        }
        lists {
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/persons/{person}`
    pub struct UpdateAccountPerson: Post "/v1/accounts/{account}/persons/{person}" Form => Person {
        path {
            account: AccountId,
            person: String,
        }
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
            nationality: String,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            ssn_last_4: String,
        }
        boxed {
            additional_tos_acceptances: AdditionalTosAcceptancesParams,
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            dob: Clearable<PersonDobParams>,
            documents: DocumentsParams,
            registered_address: AddressParams,
            relationship: RelationshipParams,
            us_cfpb_data: UsCfpbDataParams,
            verification: VerificationParams,
        }
        lists {
            expand: Expand<Person>,
        }
    }
}
