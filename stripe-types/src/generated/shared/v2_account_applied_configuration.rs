// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2Account.applied_configurations`, `V2AccountRequirementsEntriesImpactRestrictsCapabilities.configuration`, `V2AccountLinkUseCaseAccount.configurations` and 3 more.
    pub enum V2AccountAppliedConfiguration {
        Customer = "customer",
        Merchant = "merchant",
        Recipient = "recipient",
    }
}
