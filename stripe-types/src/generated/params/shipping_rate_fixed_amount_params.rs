// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Map, PriceTaxBehavior};

crate::params! {
    /// Held by `ShippingRateFixedAmountParams.currency_options`.
    pub struct ShippingRateFixedAmountCurrencyOptionParams {
        required {
            amount: i64,
        }
        optional {
            tax_behavior: PriceTaxBehavior,
        }
    }
}

crate::params! {
    /// Held by `InvoiceShippingCostShippingRateDataParams.fixed_amount`, `CreateShippingRate.fixed_amount`.
    pub struct ShippingRateFixedAmountParams {
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            currency_options: Map<ShippingRateFixedAmountCurrencyOptionParams>,
        }
    }
}
