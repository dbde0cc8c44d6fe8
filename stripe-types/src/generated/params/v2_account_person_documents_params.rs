// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{V2AccountPersonDocumentsPrimaryVerificationParams, V2AccountPersonDocumentsVisaParams};

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.documents`, `CreateV2CoreAccountPersonToken.documents`, `UpdateV2CoreAccountPerson.documents`.
    pub struct V2AccountPersonDocumentsParams {
        boxed {
            company_authorization: V2AccountPersonDocumentsVisaParams,
            passport: V2AccountPersonDocumentsVisaParams,
            primary_verification: V2AccountPersonDocumentsPrimaryVerificationParams,
            secondary_verification: V2AccountPersonDocumentsPrimaryVerificationParams,
            visa: V2AccountPersonDocumentsVisaParams,
        }
    }
}
