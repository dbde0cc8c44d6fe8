// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CurrencyOption.tax_behavior`, `Price.tax_behavior`, `ShippingRate.tax_behavior` and 18 more.
    pub enum PriceTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}
