// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `V2AccountPersonTokenAdditionalTermsOfServiceParams.account`.
    pub struct V2AccountPersonTokenAdditionalTermsOfServiceAccountParams {
        optional {
            shown_and_accepted: bool,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityAttestationsParams.terms_of_service`, `CreateV2CoreAccountPersonToken.additional_terms_of_service`.
    pub struct V2AccountPersonTokenAdditionalTermsOfServiceParams {
        boxed {
            account: V2AccountPersonTokenAdditionalTermsOfServiceAccountParams,
        }
    }
}
