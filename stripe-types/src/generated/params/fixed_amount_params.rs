// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Map, PriceTaxBehavior};

crate::params! {
    /// Held by `FixedAmountParams.currency_options`.
    pub struct FixedAmountCurrencyOptionParams {
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
    pub struct FixedAmountParams {
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            currency_options: Map<FixedAmountCurrencyOptionParams>,
        }
    }
}
