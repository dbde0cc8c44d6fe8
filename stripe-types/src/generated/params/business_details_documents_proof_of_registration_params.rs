// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsType;

crate::params! {
    /// Held by `IdentityBusinessDetailsDocumentsProofOfRegistrationParams.signer`.
    pub struct BusinessDetailsDocumentsProofOfRegistrationSignerParams {
        required {
            person: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsDocumentsParams.proof_of_registration`, `V2AccountTokenIdentityBusinessDetailsDocumentsParams.proof_of_ultimate_beneficial_ownership`, `V2AccountIdentityBusinessDetailsDocumentsParams.proof_of_registration` and 1 more.
    pub struct IdentityBusinessDetailsDocumentsProofOfRegistrationParams {
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
