// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PersonVerificationDocumentParams, V2AccountDocumentsVerificationType};

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsDocumentsParams.primary_verification`, `V2AccountPersonDocumentsParams.primary_verification`, `V2AccountPersonDocumentsParams.secondary_verification`.
    pub struct V2AccountPersonDocumentsPrimaryVerificationParams {
        required {
            front_back: PersonVerificationDocumentParams,
            type_ = "type": V2AccountDocumentsVerificationType,
        }
    }
}
