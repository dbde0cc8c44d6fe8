// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdditionalAddressParams, AdditionalNameParams, AddressKanjiParams, Clearable,
    CreateV2CoreAccountPersonDocumentsParams, IdNumberParams, LegalGender, Map, PagedList, PersonDobParams,
    PoliticalExposure, ScriptAddressesParams, ScriptNamesParams, V2AccountPerson,
    V2AccountPersonAdditionalAddressParams, V2AccountPersonAdditionalTermsOfServiceParams,
    V2AccountPersonAddressParams, V2AccountPersonDocumentsParams, V2AccountPersonRelationshipParams,
    V2AccountPersonScriptAddressesParams, V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
};

crate::operation! {
    /// `POST /v2/core/accounts/{account_id}/persons`
    pub struct CreateV2CoreAccountPerson: Post "/v2/core/accounts/{account_id}/persons" Json => V2AccountPerson {
        path {
            account_id: String,
        }
        optional {
            email: String,
            given_name: String,
            legal_gender: LegalGender,
            metadata: Map<Clearable<String>>,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            surname: String,
        }
        boxed {
            additional_terms_of_service: V2AccountPersonAdditionalTermsOfServiceParams,
            address: V2AccountPersonAddressParams,
            date_of_birth: PersonDobParams,
            documents: CreateV2CoreAccountPersonDocumentsParams,
            relationship: V2AccountPersonRelationshipParams,
            script_addresses: V2AccountPersonScriptAddressesParams,
            script_names: ScriptNamesParams,
        }
        lists {
            additional_addresses: V2AccountPersonAdditionalAddressParams,
            additional_names: AdditionalNameParams,
            id_numbers: IdNumberParams,
            nationalities: String,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/accounts/{account_id}/persons`
    pub struct ListV2CoreAccountPersons: Get "/v2/core/accounts/{account_id}/persons" Form => PagedList<V2AccountPerson> {
        path {
            account_id: String,
        }
        optional {
            limit: i64,
            page: String,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/accounts/{account_id}/persons/{id}`
    pub struct RetrieveV2CoreAccountPerson: Get "/v2/core/accounts/{account_id}/persons/{id}" Form => V2AccountPerson {
        path {
            account_id: String,
            id: String,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/accounts/{account_id}/persons/{id}`
    pub struct UpdateV2CoreAccountPerson: Post "/v2/core/accounts/{account_id}/persons/{id}" Json => V2AccountPerson {
        path {
            account_id: String,
            id: String,
        }
        optional {
            email: String,
            given_name: String,
            legal_gender: LegalGender,
            metadata: Map<Clearable<String>>,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            surname: String,
        }
        boxed {
            additional_terms_of_service: UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams,
            address: AddressKanjiParams,
            date_of_birth: PersonDobParams,
            documents: V2AccountPersonDocumentsParams,
            relationship: V2AccountPersonRelationshipParams,
            script_addresses: ScriptAddressesParams,
            script_names: ScriptNamesParams,
        }
        lists {
            additional_addresses: AdditionalAddressParams,
            additional_names: AdditionalNameParams,
            id_numbers: IdNumberParams,
            nationalities: String,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2CoreAccountPerson.additional_terms_of_service`.
    pub struct UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams {
        boxed {
            account: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
        }
    }
}
