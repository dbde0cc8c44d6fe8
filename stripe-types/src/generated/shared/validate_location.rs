// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `UpdateCustomerTaxParams.validate_location`, `AccountConfigurationCustomerAutomaticIndirectTaxParams.validate_location`.
    pub enum ValidateLocation {
        Auto = "auto",
        Deferred = "deferred",
        Immediately = "immediately",
    }
}
