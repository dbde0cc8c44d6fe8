// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Map, V2AccountPersonToken, V2AccountPersonTokenAdditionalAddressParams,
    V2AccountPersonTokenAdditionalNameParams, V2AccountPersonTokenAdditionalTermsOfServiceParams,
    V2AccountPersonTokenAddressParams, V2AccountPersonTokenDateOfBirthParams,
    V2AccountPersonTokenDocumentsParams, V2AccountPersonTokenIdNumberParams, V2AccountPersonTokenLegalGender,
    V2AccountPersonTokenPoliticalExposure, V2AccountPersonTokenRelationshipParams,
    V2AccountPersonTokenScriptAddressesParams, V2AccountPersonTokenScriptNamesParams,
};

crate::operation! {
    /// Creates a v2 core account person token.
    ///
    /// `POST /v2/core/accounts/{account_id}/person_tokens`, by the cargo feature
    /// `v2_core_account_person_token`.
    pub struct CreateV2CoreAccountPersonToken: Post "/v2/core/accounts/{account_id}/person_tokens" Json => V2AccountPersonToken {
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
            legal_gender: V2AccountPersonTokenLegalGender,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: V2AccountPersonTokenPoliticalExposure,
            /// Surname.
            surname: String,
        }
        boxed {
            /// Additional terms of service.
            additional_terms_of_service: V2AccountPersonTokenAdditionalTermsOfServiceParams,
            /// Address.
            address: V2AccountPersonTokenAddressParams,
            /// Date of birth.
            date_of_birth: V2AccountPersonTokenDateOfBirthParams,
            /// Documents.
            documents: V2AccountPersonTokenDocumentsParams,
            /// Relationship.
            relationship: V2AccountPersonTokenRelationshipParams,
            /// Script addresses.
            script_addresses: V2AccountPersonTokenScriptAddressesParams,
            /// Script names.
            script_names: V2AccountPersonTokenScriptNamesParams,
        }
        lists {
            /// Additional addresses.
            additional_addresses: V2AccountPersonTokenAdditionalAddressParams,
            /// Additional names.
            additional_names: V2AccountPersonTokenAdditionalNameParams,
            /// Id numbers.
            id_numbers: V2AccountPersonTokenIdNumberParams,
            /// Nationalities.
            nationalities: String,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 core account person token.
    ///
    /// `GET /v2/core/accounts/{account_id}/person_tokens/{id}`, by the cargo feature
    /// `v2_core_account_person_token`.
    pub struct RetrieveV2CoreAccountPersonToken: Get "/v2/core/accounts/{account_id}/person_tokens/{id}" Form => V2AccountPersonToken {
        path {
            /// Account id.
            account_id: String,
            /// Id.
            id: String,
        }
    }
}
