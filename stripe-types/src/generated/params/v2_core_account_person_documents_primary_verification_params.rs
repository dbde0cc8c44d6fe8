// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsVerificationType;

crate::params! {
    /// Held by `CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams.front_back`.
    pub struct CoreAccountPersonDocumentsPrimaryVerificationFrontBackParams {
        required {
            front: String,
        }
        optional {
            back: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountIdentityBusinessDetailsDocumentsParams.primary_verification`, `CreateV2CoreAccountPersonDocumentsParams.primary_verification`, `CreateV2CoreAccountPersonDocumentsParams.secondary_verification`.
    pub struct CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams {
        required {
            front_back: CoreAccountPersonDocumentsPrimaryVerificationFrontBackParams,
            type_ = "type": V2AccountDocumentsVerificationType,
        }
    }
}
