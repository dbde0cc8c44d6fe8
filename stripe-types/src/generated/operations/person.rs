// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, Clearable, CreateAccountPeopleRelationshipParams, Deleted, Expand, List, Map, Person,
    PersonAdditionalTosAcceptancesParams, PersonAddressKanaParams, PersonAddressKanjiParams,
    PersonAddressParams, PersonDobParams, PersonDocumentsParams, PersonId, PersonPoliticalExposure,
    PersonRegisteredAddressParams, PersonRelationshipParams, PersonUsCfpbDataParams,
    PersonVerificationParams,
};

crate::operation! {
    /// Creates an account people.
    ///
    /// `POST /v1/accounts/{account}/people`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/people)
    pub struct CreateAccountPeople: Post "/v1/accounts/{account}/people" Form => Person {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// Email.
            email: String,
            /// First name.
            first_name: String,
            /// First name kana.
            first_name_kana: String,
            /// First name kanji.
            first_name_kanji: String,
            /// Full name aliases: can be cleared.
            full_name_aliases: Clearable<Vec<String>>,
            /// Gender.
            gender: String,
            /// Id number.
            id_number: String,
            /// Id number secondary.
            id_number_secondary: String,
            /// Last name.
            last_name: String,
            /// Last name kana.
            last_name_kana: String,
            /// Last name kanji.
            last_name_kanji: String,
            /// Maiden name.
            maiden_name: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Nationality.
            nationality: String,
            /// Person token.
            person_token: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: PersonPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Additional tos acceptances.
            additional_tos_acceptances: PersonAdditionalTosAcceptancesParams,
            /// Address.
            address: PersonAddressParams,
            /// Address kana.
            address_kana: PersonAddressKanaParams,
            /// Address kanji.
            address_kanji: PersonAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<PersonDobParams>,
            /// Documents.
            documents: PersonDocumentsParams,
            /// Registered address.
            registered_address: PersonRegisteredAddressParams,
            /// Relationship.
            relationship: CreateAccountPeopleRelationshipParams,
            /// Us cfpb data.
            us_cfpb_data: PersonUsCfpbDataParams,
            /// Verification.
            verification: PersonVerificationParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// Creates an account person.
    ///
    /// `POST /v1/accounts/{account}/persons`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/persons)
    pub struct CreateAccountPerson: Post "/v1/accounts/{account}/persons" Form => Person {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// Email.
            email: String,
            /// First name.
            first_name: String,
            /// First name kana.
            first_name_kana: String,
            /// First name kanji.
            first_name_kanji: String,
            /// Full name aliases: can be cleared.
            full_name_aliases: Clearable<Vec<String>>,
            /// Gender.
            gender: String,
            /// Id number.
            id_number: String,
            /// Id number secondary.
            id_number_secondary: String,
            /// Last name.
            last_name: String,
            /// Last name kana.
            last_name_kana: String,
            /// Last name kanji.
            last_name_kanji: String,
            /// Maiden name.
            maiden_name: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Nationality.
            nationality: String,
            /// Person token.
            person_token: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: PersonPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Additional tos acceptances.
            additional_tos_acceptances: PersonAdditionalTosAcceptancesParams,
            /// Address.
            address: PersonAddressParams,
            /// Address kana.
            address_kana: PersonAddressKanaParams,
            /// Address kanji.
            address_kanji: PersonAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<PersonDobParams>,
            /// Documents.
            documents: PersonDocumentsParams,
            /// Registered address.
            registered_address: PersonRegisteredAddressParams,
            /// Relationship.
            relationship: CreateAccountPeopleRelationshipParams,
            /// Us cfpb data.
            us_cfpb_data: PersonUsCfpbDataParams,
            /// Verification.
            verification: PersonVerificationParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// Deletes an account people.
    ///
    /// `DELETE /v1/accounts/{account}/people/{person}`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/people/delete)
    pub struct DeleteAccountPeople: Delete "/v1/accounts/{account}/people/{person}" Form => Deleted<PersonId> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Person.
            person: String,
        }
    }
}

crate::operation! {
    /// Deletes an account person.
    ///
    /// `DELETE /v1/accounts/{account}/persons/{person}`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/delete)
    pub struct DeleteAccountPerson: Delete "/v1/accounts/{account}/persons/{person}" Form => Deleted<PersonId> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Person.
            person: String,
        }
    }
}

crate::operation! {
    /// Lists an account people.
    ///
    /// `GET /v1/accounts/{account}/people`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/people/list)
    pub struct ListAccountPeople: Get "/v1/accounts/{account}/people" Form => List<Person> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        boxed {
            /// Only objects with this `relationship`.
            relationship: PersonRelationshipParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Person>>,
        }
    }
}

crate::operation! {
    /// Lists account persons.
    ///
    /// `GET /v1/accounts/{account}/persons`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/list)
    pub struct ListAccountPersons: Get "/v1/accounts/{account}/persons" Form => List<Person> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        boxed {
            /// Only objects with this `relationship`.
            relationship: PersonRelationshipParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Person>>,
        }
    }
}

crate::operation! {
    /// Retrieves an account people.
    ///
    /// `GET /v1/accounts/{account}/people/{person}`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/people/retrieve)
    pub struct RetrieveAccountPeople: Get "/v1/accounts/{account}/people/{person}" Form => Person {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Person.
            person: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// Retrieves an account person.
    ///
    /// `GET /v1/accounts/{account}/persons/{person}`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/retrieve)
    pub struct RetrieveAccountPerson: Get "/v1/accounts/{account}/persons/{person}" Form => Person {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Person.
            person: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// Updates an account people.
    ///
    /// `POST /v1/accounts/{account}/people/{person}`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/people/update)
    pub struct UpdateAccountPeople: Post "/v1/accounts/{account}/people/{person}" Form => Person {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Person.
            person: String,
        }
        optional {
            /// Email.
            email: String,
            /// First name.
            first_name: String,
            /// First name kana.
            first_name_kana: String,
            /// First name kanji.
            first_name_kanji: String,
            /// Full name aliases: can be cleared.
            full_name_aliases: Clearable<Vec<String>>,
            /// Gender.
            gender: String,
            /// Id number.
            id_number: String,
            /// Id number secondary.
            id_number_secondary: String,
            /// Last name.
            last_name: String,
            /// Last name kana.
            last_name_kana: String,
            /// Last name kanji.
            last_name_kanji: String,
            /// Maiden name.
            maiden_name: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Nationality.
            nationality: String,
            /// Person token.
            person_token: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: PersonPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Additional tos acceptances.
            additional_tos_acceptances: PersonAdditionalTosAcceptancesParams,
            /// Address.
            address: PersonAddressParams,
            /// Address kana.
            address_kana: PersonAddressKanaParams,
            /// Address kanji.
            address_kanji: PersonAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<PersonDobParams>,
            /// Documents.
            documents: PersonDocumentsParams,
            /// Registered address.
            registered_address: PersonRegisteredAddressParams,
            /// Relationship.
            relationship: CreateAccountPeopleRelationshipParams,
            /// Us cfpb data.
            us_cfpb_data: PersonUsCfpbDataParams,
            /// Verification.
            verification: PersonVerificationParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Person>,
        }
    }
}

crate::operation! {
    /// Updates an account person.
    ///
    /// `POST /v1/accounts/{account}/persons/{person}`, by the cargo feature `person`.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/update)
    pub struct UpdateAccountPerson: Post "/v1/accounts/{account}/persons/{person}" Form => Person {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Person.
            person: String,
        }
        optional {
            /// Email.
            email: String,
            /// First name.
            first_name: String,
            /// First name kana.
            first_name_kana: String,
            /// First name kanji.
            first_name_kanji: String,
            /// Full name aliases: can be cleared.
            full_name_aliases: Clearable<Vec<String>>,
            /// Gender.
            gender: String,
            /// Id number.
            id_number: String,
            /// Id number secondary.
            id_number_secondary: String,
            /// Last name.
            last_name: String,
            /// Last name kana.
            last_name_kana: String,
            /// Last name kanji.
            last_name_kanji: String,
            /// Maiden name.
            maiden_name: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Nationality.
            nationality: String,
            /// Person token.
            person_token: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: PersonPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Additional tos acceptances.
            additional_tos_acceptances: PersonAdditionalTosAcceptancesParams,
            /// Address.
            address: PersonAddressParams,
            /// Address kana.
            address_kana: PersonAddressKanaParams,
            /// Address kanji.
            address_kanji: PersonAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<PersonDobParams>,
            /// Documents.
            documents: PersonDocumentsParams,
            /// Registered address.
            registered_address: PersonRegisteredAddressParams,
            /// Relationship.
            relationship: CreateAccountPeopleRelationshipParams,
            /// Us cfpb data.
            us_cfpb_data: PersonUsCfpbDataParams,
            /// Verification.
            verification: PersonVerificationParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Person>,
        }
    }
}
