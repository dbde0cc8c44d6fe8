// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Plan.usage_type`, `Recurring.usage_type`, `CreatePlan.usage_type` and 2 more.
    pub enum UsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}
