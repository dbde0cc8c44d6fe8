// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IssuingAuthorizationFuelData.unit`, `IssuingAuthorizationFuelParams.unit`.
    pub enum IssuingAuthorizationFuelDataUnit {
        ChargingMinute = "charging_minute",
        ImperialGallon = "imperial_gallon",
        Kilogram = "kilogram",
        KilowattHour = "kilowatt_hour",
        Liter = "liter",
        Other = "other",
        Pound = "pound",
        UsGallon = "us_gallon",
    }
}
