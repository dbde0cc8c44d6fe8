// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ConsentCollection.terms_of_service`, `ConsentCollectionParams.terms_of_service`.
    pub enum ConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }
}
