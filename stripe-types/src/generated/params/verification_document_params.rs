// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CompanyVerificationParams.document`, `VerificationParams.additional_document`, `VerificationParams.document` and 1 more.
    pub struct VerificationDocumentParams {
        optional {
            back: String,
            front: String,
        }
    }
}
