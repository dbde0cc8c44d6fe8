// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountLinkUseCaseAccountCollectionOptions.future_requirements`, `CollectionOptionsParams.future_requirements`.
    pub enum AccountLinkUseCaseAccountCollectionOptionsFutureRequirement {
        Include = "include",
        Omit = "omit",
    }
}
