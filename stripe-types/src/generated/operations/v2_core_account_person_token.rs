// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdditionalAddressParams, AdditionalNameParams, AddressKanjiParams, Clearable, IdNumberParams,
    LegalGender, Map, PersonDobParams, PoliticalExposure, ScriptAddressesParams, ScriptNamesParams,
    V2AccountPersonDocumentsParams, V2AccountPersonRelationshipParams, V2AccountPersonToken,
    V2AccountPersonTokenAdditionalTermsOfServiceParams,
};

crate::operation! {
    /// `POST /v2/core/accounts/{account_id}/person_tokens`
    pub struct CreateV2CoreAccountPersonToken: Post "/v2/core/accounts/{account_id}/person_tokens" Json => V2AccountPersonToken {
        path {
            account_id: String,
        }
        optional {
            email: String,
            given_name: String,
            legal_gender: LegalGender,
            metadata: Map<Clearable<String>>,
            phone: String,
            political_exposure: PoliticalExposure,
            surname: String,
        }
        boxed {
            additional_terms_of_service: V2AccountPersonTokenAdditionalTermsOfServiceParams,
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

crate::operation! {
    /// `GET /v2/core/accounts/{account_id}/person_tokens/{id}`
    pub struct RetrieveV2CoreAccountPersonToken: Get "/v2/core/accounts/{account_id}/person_tokens/{id}" Form => V2AccountPersonToken {
        path {
            account_id: String,
            id: String,
        }
    }
}
