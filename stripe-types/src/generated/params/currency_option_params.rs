// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomUnitAmountParams, Decimal, PlanTierParams, PriceTaxBehavior};

crate::params! {
    /// Held by `CreatePrice.currency_options`, `UpdatePrice.currency_options`, `ProductDefaultPriceDataParams.currency_options`.
    pub struct CurrencyOptionParams {
        optional {
            tax_behavior: PriceTaxBehavior,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
        boxed {
            custom_unit_amount: CustomUnitAmountParams,
        }
        lists {
            tiers: PlanTierParams,
        }
    }
}
