// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

/// Held by `CurrencyOption.tiers`, `Plan.tiers`, `Price.tiers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanTier {
    pub flat_amount: Option<i64>,
    pub flat_amount_decimal: Option<Decimal>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<Decimal>,
    pub up_to: Option<i64>,
}

crate::record!(
    PlanTier, "", false,
    ["flat_amount", "flat_amount_decimal", "unit_amount", "unit_amount_decimal", "up_to"],
    [flat_amount, flat_amount_decimal, unit_amount, unit_amount_decimal, up_to],
);
