// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Plan.billing_scheme`, `Price.billing_scheme`, `CreatePlan.billing_scheme` and 1 more.
    pub enum BillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
}
