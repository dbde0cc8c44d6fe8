// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdditionalNameParams, Clearable, CreateV2CoreAccountPersonAdditionalAddressParams,
    CreateV2CoreAccountPersonDocumentsParams, CreateV2CoreAccountPersonScriptAddressesParams, LegalGender,
    Map, PagedList, PersonAddressKanaParams, PersonDobParams, PoliticalExposure, V2AccountPerson,
    V2AccountPersonAdditionalAddressParams, V2AccountPersonAdditionalTermsOfServiceParams,
    V2AccountPersonAddressParams, V2AccountPersonDocumentsParams, V2AccountPersonIdNumberParams,
    V2AccountPersonRelationshipParams, V2AccountPersonScriptAddressesParams,
    V2AccountPersonScriptNamesParams, V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
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
            script_addresses: CreateV2CoreAccountPersonScriptAddressesParams,
            script_names: V2AccountPersonScriptNamesParams,
        }
        lists {
            additional_addresses: CreateV2CoreAccountPersonAdditionalAddressParams,
            additional_names: AdditionalNameParams,
            id_numbers: V2AccountPersonIdNumberParams,
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
            address: PersonAddressKanaParams,
            date_of_birth: PersonDobParams,
            documents: V2AccountPersonDocumentsParams,
            relationship: V2AccountPersonRelationshipParams,
            script_addresses: V2AccountPersonScriptAddressesParams,
            script_names: V2AccountPersonScriptNamesParams,
        }
        lists {
            additional_addresses: V2AccountPersonAdditionalAddressParams,
            additional_names: AdditionalNameParams,
            id_numbers: V2AccountPersonIdNumberParams,
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
