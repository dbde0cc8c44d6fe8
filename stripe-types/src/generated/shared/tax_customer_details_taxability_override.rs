// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxCustomerDetails.taxability_override`, `TaxCalculationCustomerDetailsParams.taxability_override`.
    pub enum TaxCustomerDetailsTaxabilityOverride {
        CustomerExempt = "customer_exempt",
        None = "none",
        ReverseCharge = "reverse_charge",
    }
}
