// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

/// Held by `TaxRateDetails.flat_amount`, `TaxRate.flat_amount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRateFlatAmount {
    pub amount: i64,
    pub currency: Currency,
}

crate::record!(
    TaxRateFlatAmount, "", false,
    ["amount", "currency"],
    [amount, currency],
);
