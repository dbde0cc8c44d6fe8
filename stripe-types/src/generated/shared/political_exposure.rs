// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Person.political_exposure`, `V2AccountIdentityIndividual.political_exposure`, `V2AccountPerson.political_exposure` and 11 more.
    pub enum PoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}
