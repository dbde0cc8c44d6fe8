// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonVerificationDocumentParams;

crate::params! {
    /// Held by `AccountIndividualParams.verification`, `CreateAccountPeople.verification`, `UpdateAccountPeople.verification` and 3 more.
    pub struct PersonVerificationParams {
        boxed {
            additional_document: PersonVerificationDocumentParams,
            document: PersonVerificationDocumentParams,
        }
    }
}
