// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountAdditionalNamesPurpose;

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.additional_names`, `V2AccountIdentityIndividualParams.additional_names`, `CreateV2CoreAccountPersonToken.additional_names` and 2 more.
    pub struct AdditionalNameParams {
        required {
            purpose: V2AccountAdditionalNamesPurpose,
        }
        optional {
            full_name: String,
            given_name: String,
            surname: String,
        }
    }
}
