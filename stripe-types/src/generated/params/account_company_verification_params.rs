// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonVerificationDocumentParams;

crate::params! {
    /// Held by `AccountCompanyParams.verification`, `IssuingCardholderIndividualParams.verification`, `TokenAccountCompanyParams.verification`.
    pub struct AccountCompanyVerificationParams {
        boxed {
            document: PersonVerificationDocumentParams,
        }
    }
}
