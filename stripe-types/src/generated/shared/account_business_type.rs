// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Account.business_type`, `V2AccountIdentity.entity_type`, `CreateAccount.business_type` and 5 more.
    pub enum AccountBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}
