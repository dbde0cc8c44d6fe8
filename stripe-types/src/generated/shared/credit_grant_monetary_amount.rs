// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

/// Held by `CreditGrantAmount.monetary`, `PaymentAttemptRecord.amount`, `PaymentAttemptRecord.amount_authorized` and 14 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantMonetaryAmount {
    pub currency: Currency,
    pub value: i64,
}

crate::record!(
    CreditGrantMonetaryAmount, "", false,
    ["currency", "value"],
    [currency, value],
);
