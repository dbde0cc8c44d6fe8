// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IssuingAuthorizationFuelData.type`, `IssuingAuthorizationFuelParams.type`.
    pub enum IssuingAuthorizationFuelDataType {
        Diesel = "diesel",
        Other = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }
}
