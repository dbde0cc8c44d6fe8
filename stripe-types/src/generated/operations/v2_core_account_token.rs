// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountBusinessType, BusinessDetailsParams, PersonsProvidedParams,
    V2AccountPersonTokenAdditionalTermsOfServiceParams, V2AccountToken, V2AccountTokenId,
    V2AccountTokenIdentityIndividualParams,
};

crate::operation! {
    /// `POST /v2/core/account_tokens`
    pub struct CreateV2AccountToken: Post "/v2/core/account_tokens" Json => V2AccountToken {
        optional {
            contact_email: String,
            contact_phone: String,
            display_name: String,
        }
        boxed {
            identity: V2AccountTokenIdentityParams,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/account_tokens/{id}`
    pub struct RetrieveV2AccountToken: Get "/v2/core/account_tokens/{id}" Form => V2AccountToken {
        path {
            id: V2AccountTokenId,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityAttestationsParams.directorship_declaration`, `V2AccountTokenIdentityAttestationsParams.ownership_declaration`, `V2AccountTokenIdentityAttestationsParams.representative_declaration`.
    pub struct V2AccountTokenIdentityAttestationsOwnershipDeclarationParams {
        optional {
            attested: bool,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityParams.attestations`.
    pub struct V2AccountTokenIdentityAttestationsParams {
        boxed {
            directorship_declaration: V2AccountTokenIdentityAttestationsOwnershipDeclarationParams,
            ownership_declaration: V2AccountTokenIdentityAttestationsOwnershipDeclarationParams,
            persons_provided: PersonsProvidedParams,
            representative_declaration: V2AccountTokenIdentityAttestationsOwnershipDeclarationParams,
            terms_of_service: V2AccountPersonTokenAdditionalTermsOfServiceParams,
        }
    }
}

crate::params! {
    /// Held by `CreateV2AccountToken.identity`.
    pub struct V2AccountTokenIdentityParams {
        optional {
            entity_type: AccountBusinessType,
        }
        boxed {
            attestations: V2AccountTokenIdentityAttestationsParams,
            business_details: BusinessDetailsParams,
            individual: V2AccountTokenIdentityIndividualParams,
        }
    }
}
