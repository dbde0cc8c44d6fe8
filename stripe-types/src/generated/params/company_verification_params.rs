// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::VerificationDocumentParams;

crate::params! {
    /// Held by `CompanyParams.verification`, `IssuingCardholderIndividualParams.verification`, `TokenAccountCompanyParams.verification`.
    pub struct CompanyVerificationParams {
        boxed {
            document: VerificationDocumentParams,
        }
    }
}
