// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

/// Held by `AccountBusinessProfile.monthly_estimated_revenue`, `Mandate.single_use`, `TaxRateDetails.flat_amount` and 1 more.
#[derive(Clone, Default)]
pub struct MandateSingleUse {
    pub amount: i64,
    pub currency: Currency,
}
crate::record!(
    MandateSingleUse, "", false,
    ["amount", "currency"],
    [amount, currency],
);
