// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Plan.usage_type`, `Recurring.usage_type`.
    pub enum UsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}
