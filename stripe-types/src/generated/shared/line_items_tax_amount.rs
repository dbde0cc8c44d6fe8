// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{TaxRate, TaxabilityReason};

/// Held by `ShippingCost.taxes`, `Item.taxes`, `TotalDetailsBreakdown.taxes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemsTaxAmount {
    pub amount: i64,
    pub rate: TaxRate,
    pub taxability_reason: Option<TaxabilityReason>,
    pub taxable_amount: Option<i64>,
}

crate::record!(
    LineItemsTaxAmount, "", false,
    ["amount", "rate", "taxability_reason", "taxable_amount"],
    [amount, rate, taxability_reason, taxable_amount],
);
