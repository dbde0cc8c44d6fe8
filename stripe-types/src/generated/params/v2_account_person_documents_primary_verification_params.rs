// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{V2AccountDocumentsVerificationType, VerificationDocumentParams};

crate::params! {
    /// Held by `BusinessDetailsDocumentsParams.primary_verification`, `V2AccountPersonDocumentsParams.primary_verification`, `V2AccountPersonDocumentsParams.secondary_verification`.
    pub struct V2AccountPersonDocumentsPrimaryVerificationParams {
        required {
            front_back: VerificationDocumentParams,
            type_ = "type": V2AccountDocumentsVerificationType,
        }
    }
}
