// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CreditGrantScope.price_type`, `BillingCreditGrantApplicabilityConfigScopeParams.price_type`.
    pub enum CreditGrantScopePriceType {
        Metered = "metered",
    }
}
