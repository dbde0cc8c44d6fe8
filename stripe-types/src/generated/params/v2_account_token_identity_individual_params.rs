// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdditionalNameParams, Clearable, LegalGender, Map, PersonAddressKanaParams, PersonDobParams,
    PoliticalExposure, V2AccountIdentityIndividualRelationshipParams, V2AccountPersonAdditionalAddressParams,
    V2AccountPersonDocumentsParams, V2AccountPersonIdNumberParams, V2AccountPersonScriptAddressesParams,
    V2AccountPersonScriptNamesParams,
};

crate::params! {
    /// Held by `V2AccountTokenIdentityParams.individual`, `UpdateV2AccountIdentityParams.individual`.
    pub struct V2AccountTokenIdentityIndividualParams {
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
            address: PersonAddressKanaParams,
            date_of_birth: PersonDobParams,
            documents: V2AccountPersonDocumentsParams,
            relationship: V2AccountIdentityIndividualRelationshipParams,
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
