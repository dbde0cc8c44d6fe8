// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsType;

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsDocumentsParams.bank_account_ownership_verification`, `V2AccountTokenIdentityBusinessDetailsDocumentsParams.company_license`, `V2AccountTokenIdentityBusinessDetailsDocumentsParams.company_memorandum_of_association` and 17 more.
    pub struct V2AccountPersonDocumentsVisaParams {
        required {
            type_ = "type": V2AccountDocumentsType,
        }
        required_lists {
            files: String,
        }
    }
}
