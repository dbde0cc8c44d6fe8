// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CurrencyOptionParams.custom_unit_amount`, `CreatePrice.custom_unit_amount`, `ProductDefaultPriceDataParams.custom_unit_amount`.
    pub struct CustomUnitAmountParams {
        required {
            enabled: bool,
        }
        optional {
            maximum: i64,
            minimum: i64,
            preset: i64,
        }
    }
}
