// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ShippingRate.type`, `InvoiceShippingCostShippingRateDataParams.type`, `CreateShippingRate.type`.
    pub enum ShippingRateType {
        FixedAmount = "fixed_amount",
    }
}
