// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsType;

crate::params! {
    /// Held by `BusinessDetailsDocumentsParams.proof_of_registration`, `BusinessDetailsDocumentsParams.proof_of_ultimate_beneficial_ownership`, `V2AccountIdentityBusinessDetailsDocumentsParams.proof_of_registration` and 1 more.
    pub struct BusinessDetailsDocumentsProofOfRegistrationParams {
        required {
            type_ = "type": V2AccountDocumentsType,
        }
        required_lists {
            files: String,
        }
        boxed {
            signer: BusinessDetailsDocumentsProofOfRegistrationSignerParams,
        }
    }
}

crate::params! {
    /// Held by `BusinessDetailsDocumentsProofOfRegistrationParams.signer`.
    pub struct BusinessDetailsDocumentsProofOfRegistrationSignerParams {
        required {
            person: String,
        }
    }
}
