// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

crate::params! {
    /// Held by `CreatePlan.tiers`, `CurrencyOptionParams.tiers`, `CreatePrice.tiers`.
    pub struct PlanTierParams {
        required {
            up_to: PlanTierUpTo,
        }
        optional {
            flat_amount: i64,
            flat_amount_decimal: Decimal,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
    }
}

crate::keyword! {
    /// Held by `PlanTierParams.up_to`.
    pub enum PlanTierUpTo(i64) {
        Inf = "inf",
    }
}
