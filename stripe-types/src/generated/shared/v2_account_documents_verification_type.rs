// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountDocumentsVerification.type`, `V2AccountPersonDocumentsPrimaryVerificationParams.type`, `CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams.type`.
    pub enum V2AccountDocumentsVerificationType {
        FrontBack = "front_back",
    }
}
