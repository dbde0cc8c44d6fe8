// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::DateTime;

crate::params! {
    /// Held by `V2AccountPersonAdditionalTermsOfServiceParams.account`.
    pub struct V2AccountPersonAdditionalTermsOfServiceAccountParams {
        required {
            date: DateTime,
            ip: String,
        }
        optional {
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountIdentityAttestationsParams.terms_of_service`, `CreateV2CoreAccountPerson.additional_terms_of_service`.
    pub struct V2AccountPersonAdditionalTermsOfServiceParams {
        boxed {
            account: V2AccountPersonAdditionalTermsOfServiceAccountParams,
        }
    }
}
