// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AutomaticTax.status`, `QuoteAutomaticTax.status`.
    pub enum AutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
}
