// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IssuingAuthorizationFleetData.purchase_type`, `IssuingAuthorizationFleetParams.purchase_type`.
    pub enum IssuingAuthorizationFleetDataPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }
}
