// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxRateDetails.rate_type`, `TaxRate.rate_type`.
    pub enum RateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }
}
