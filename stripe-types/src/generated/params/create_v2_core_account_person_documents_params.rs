// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams, V2AccountPersonDocumentsVisaParams};

crate::params! {
    /// Held by `V2AccountIdentityIndividualParams.documents`, `CreateV2CoreAccountPerson.documents`.
    pub struct CreateV2CoreAccountPersonDocumentsParams {
        boxed {
            company_authorization: V2AccountPersonDocumentsVisaParams,
            passport: V2AccountPersonDocumentsVisaParams,
            primary_verification: CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams,
            secondary_verification: CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams,
            visa: V2AccountPersonDocumentsVisaParams,
        }
    }
}
