// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountAdditionalAddressesPurpose;

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.additional_addresses`, `CreateV2CoreAccountPersonToken.additional_addresses`, `UpdateV2CoreAccountPerson.additional_addresses`.
    pub struct AdditionalAddressParams {
        required {
            purpose: V2AccountAdditionalAddressesPurpose,
        }
        optional {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }
    }
}
