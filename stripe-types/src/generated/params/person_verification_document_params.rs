// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountCompanyVerificationParams.document`, `PersonVerificationParams.additional_document`, `PersonVerificationParams.document` and 1 more.
    pub struct PersonVerificationDocumentParams {
        optional {
            back: String,
            front: String,
        }
    }
}
