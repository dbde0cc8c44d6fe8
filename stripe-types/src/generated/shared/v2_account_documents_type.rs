// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountDocuments.type`, `V2AccountIdentityBusinessDetailsDocumentsProofOf.type`, `V2AccountPersonDocumentsVisaParams.type` and 1 more.
    pub enum V2AccountDocumentsType {
        Files = "files",
    }
}
