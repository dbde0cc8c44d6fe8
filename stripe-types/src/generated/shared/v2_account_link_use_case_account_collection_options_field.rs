// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountLinkUseCaseAccountCollectionOptions.fields`, `CreateAccountLink.collect`, `CollectionOptionsParams.fields`.
    pub enum V2AccountLinkUseCaseAccountCollectionOptionsField {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
    }
}
