// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Map, PagedList, UpdateV2CoreAccountPersonAdditionalAddressParams,
    UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams, UpdateV2CoreAccountPersonAddressParams,
    UpdateV2CoreAccountPersonDocumentsParams, UpdateV2CoreAccountPersonScriptAddressesParams,
    V2AccountPerson, V2AccountPersonAdditionalAddressParams, V2AccountPersonAdditionalNameParams,
    V2AccountPersonAdditionalTermsOfServiceParams, V2AccountPersonAddressParams,
    V2AccountPersonDateOfBirthParams, V2AccountPersonDocumentsParams, V2AccountPersonIdNumberParams,
    V2AccountPersonLegalGender, V2AccountPersonPoliticalExposure, V2AccountPersonRelationshipParams,
    V2AccountPersonScriptAddressesParams, V2AccountPersonScriptNamesParams,
};

crate::operation! {
    /// Creates a v2 core account person.
    ///
    /// `POST /v2/core/accounts/{account_id}/persons`, by the cargo feature `v2_core_account_person`.
    pub struct CreateV2CoreAccountPerson: Post "/v2/core/accounts/{account_id}/persons" Json => V2AccountPerson {
        path {
            /// Account id.
            account_id: String,
        }
        optional {
            /// Email.
            email: String,
            /// Given name.
            given_name: String,
            /// Legal gender: one of `female`, `male`.
            legal_gender: V2AccountPersonLegalGender,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Person token.
            person_token: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: V2AccountPersonPoliticalExposure,
            /// Surname.
            surname: String,
        }
        boxed {
            /// Additional terms of service.
            additional_terms_of_service: V2AccountPersonAdditionalTermsOfServiceParams,
            /// Address.
            address: V2AccountPersonAddressParams,
            /// Date of birth.
            date_of_birth: V2AccountPersonDateOfBirthParams,
            /// Documents.
            documents: V2AccountPersonDocumentsParams,
            /// Relationship.
            relationship: V2AccountPersonRelationshipParams,
            /// Script addresses.
            script_addresses: V2AccountPersonScriptAddressesParams,
            /// Script names.
            script_names: V2AccountPersonScriptNamesParams,
        }
        lists {
            /// Additional addresses.
            additional_addresses: V2AccountPersonAdditionalAddressParams,
            /// Additional names.
            additional_names: V2AccountPersonAdditionalNameParams,
            /// Id numbers.
            id_numbers: V2AccountPersonIdNumberParams,
            /// Nationalities.
            nationalities: String,
        }
    }
}

crate::operation! {
    /// Lists v2 core account persons.
    ///
    /// `GET /v2/core/accounts/{account_id}/persons`, by the cargo feature `v2_core_account_person`.
    pub struct ListV2CoreAccountPersons: Get "/v2/core/accounts/{account_id}/persons" Form => PagedList<V2AccountPerson> {
        path {
            /// Account id.
            account_id: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 core account person.
    ///
    /// `GET /v2/core/accounts/{account_id}/persons/{id}`, by the cargo feature `v2_core_account_person`.
    pub struct RetrieveV2CoreAccountPerson: Get "/v2/core/accounts/{account_id}/persons/{id}" Form => V2AccountPerson {
        path {
            /// Account id.
            account_id: String,
            /// Id.
            id: String,
        }
    }
}

crate::operation! {
    /// Updates a v2 core account person.
    ///
    /// `POST /v2/core/accounts/{account_id}/persons/{id}`, by the cargo feature `v2_core_account_person`.
    pub struct UpdateV2CoreAccountPerson: Post "/v2/core/accounts/{account_id}/persons/{id}" Json => V2AccountPerson {
        path {
            /// Account id.
            account_id: String,
            /// Id.
            id: String,
        }
        optional {
            /// Email.
            email: String,
            /// Given name.
            given_name: String,
            /// Legal gender: one of `female`, `male`.
            legal_gender: V2AccountPersonLegalGender,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Person token.
            person_token: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: V2AccountPersonPoliticalExposure,
            /// Surname.
            surname: String,
        }
        boxed {
            /// Additional terms of service.
            additional_terms_of_service: UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams,
            /// Address.
            address: UpdateV2CoreAccountPersonAddressParams,
            /// Date of birth.
            date_of_birth: V2AccountPersonDateOfBirthParams,
            /// Documents.
            documents: UpdateV2CoreAccountPersonDocumentsParams,
            /// Relationship.
            relationship: V2AccountPersonRelationshipParams,
            /// Script addresses.
            script_addresses: UpdateV2CoreAccountPersonScriptAddressesParams,
            /// Script names.
            script_names: V2AccountPersonScriptNamesParams,
        }
        lists {
            /// Additional addresses.
            additional_addresses: UpdateV2CoreAccountPersonAdditionalAddressParams,
            /// Additional names.
            additional_names: V2AccountPersonAdditionalNameParams,
            /// Id numbers.
            id_numbers: V2AccountPersonIdNumberParams,
            /// Nationalities.
            nationalities: String,
        }
    }
}
