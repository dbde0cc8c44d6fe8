// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountPersonAdditionalTermsOfServiceAccount;

/// Held by `V2AccountIdentityAttestations.terms_of_service`, `V2AccountIdentityIndividual.additional_terms_of_service`, `V2AccountPerson.additional_terms_of_service`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountTermsOfService {
    pub account: Option<Box<V2AccountPersonAdditionalTermsOfServiceAccount>>,
}

crate::record!(
    V2AccountTermsOfService, "", false,
    ["account"],
    [account],
);
