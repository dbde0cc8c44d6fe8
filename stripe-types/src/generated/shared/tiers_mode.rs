// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Plan.tiers_mode`, `Price.tiers_mode`.
    pub enum TiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}
