// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

/// Held by [`TaxRate::flat_amount`](crate::TaxRate::flat_amount),
/// [`TaxRateDetails::flat_amount`](crate::TaxRateDetails::flat_amount).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRateFlatAmount {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
}

crate::record!(
    TaxRateFlatAmount, "", false,
    ["amount", "currency"],
    [amount, currency],
);
