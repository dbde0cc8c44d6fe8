// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IssuingAuthorizationFleetData.service_type`, `IssuingAuthorizationFleetParams.service_type`.
    pub enum IssuingAuthorizationFleetDataServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }
}
