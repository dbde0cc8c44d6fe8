// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsType;

crate::params! {
    /// Held by `BusinessDetailsDocumentsParams.bank_account_ownership_verification`, `BusinessDetailsDocumentsParams.company_license`, `BusinessDetailsDocumentsParams.company_memorandum_of_association` and 17 more.
    pub struct V2AccountPersonDocumentsVisaParams {
        required {
            type_ = "type": V2AccountDocumentsType,
        }
        required_lists {
            files: String,
        }
    }
}
