// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ShippingRateDeliveryEstimateBound.unit`, `DeliveryEstimateMaximumParams.unit`.
    pub enum ShippingRateDeliveryEstimateBoundUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}
