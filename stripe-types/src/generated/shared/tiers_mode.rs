// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Plan.tiers_mode`, `Price.tiers_mode`, `CreatePlan.tiers_mode` and 1 more.
    pub enum TiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}
