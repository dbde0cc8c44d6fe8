// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxRate.jurisdiction_level`, `TaxAmountTaxRateDataParams.jurisdiction_level`.
    pub enum TaxRateJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}
