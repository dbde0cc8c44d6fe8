// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::VerificationDocumentParams;

crate::params! {
    /// Held by `IndividualParams.verification`, `CreateAccountPeople.verification`, `UpdateAccountPeople.verification` and 3 more.
    pub struct VerificationParams {
        boxed {
            additional_document: VerificationDocumentParams,
            document: VerificationDocumentParams,
        }
    }
}
