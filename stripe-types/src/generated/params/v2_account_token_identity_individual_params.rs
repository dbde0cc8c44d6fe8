// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdditionalAddressParams, AdditionalNameParams, AddressKanjiParams, Clearable, IdNumberParams,
    LegalGender, Map, PersonDobParams, PoliticalExposure, ScriptAddressesParams, ScriptNamesParams,
    V2AccountIdentityIndividualRelationshipParams, V2AccountPersonDocumentsParams,
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
            address: AddressKanjiParams,
            date_of_birth: PersonDobParams,
            documents: V2AccountPersonDocumentsParams,
            relationship: V2AccountIdentityIndividualRelationshipParams,
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
