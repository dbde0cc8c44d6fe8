// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CreditGrantAmountType, CreditGrantMonetaryAmount};

/// Held by `BillingCreditGrant.amount`, `CreditGrantBalanceCredit.amount`, `CreditGrantBalanceDebit.amount` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantAmount {
    pub monetary: Option<Box<CreditGrantMonetaryAmount>>,
    pub type_: CreditGrantAmountType,
}

crate::record!(
    CreditGrantAmount, "", false,
    ["monetary", "type"],
    [monetary, type_],
);
