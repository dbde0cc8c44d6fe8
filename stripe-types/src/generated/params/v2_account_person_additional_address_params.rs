// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountAdditionalAddressesPurpose;

crate::params! {
    /// Held by `V2AccountIdentityIndividualParams.additional_addresses`, `CreateV2CoreAccountPerson.additional_addresses`.
    pub struct V2AccountPersonAdditionalAddressParams {
        required {
            country: String,
            purpose: V2AccountAdditionalAddressesPurpose,
        }
        optional {
            city: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }
    }
}
