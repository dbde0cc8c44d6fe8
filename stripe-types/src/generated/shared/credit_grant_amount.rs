// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Currency};

/// Held by [`BillingCreditGrant::amount`](crate::BillingCreditGrant::amount),
/// [`CreditBalance::ledger_balance`](crate::CreditBalance::ledger_balance),
/// [`CreditGrantBalanceDebit::amount`](crate::CreditGrantBalanceDebit::amount) and 2 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantAmount {
    /// Details where `type` is `monetary`. May be null or absent.
    pub monetary: Option<Boxed<CreditGrantMonetaryAmount>>,
    /// Type: one of `monetary`.
    pub type_: CreditGrantAmountType,
}

crate::record!(
    CreditGrantAmount, "", false,
    ["monetary", "type"],
    [monetary, type_],
);

crate::open_enum! {
    /// Values of [`CreditGrantAmount::type_`](crate::CreditGrantAmount::type_),
    /// [`BillingCreditGrantAmountParams::type_`](crate::BillingCreditGrantAmountParams::type_).
    pub enum CreditGrantAmountType {
        Monetary = "monetary",
    }
}

/// Held by [`CreditGrantAmount::monetary`](crate::CreditGrantAmount::monetary).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantMonetaryAmount {
    /// Currency.
    pub currency: Currency,
    /// Value.
    pub value: i64,
}

crate::record!(
    CreditGrantMonetaryAmount, "", false,
    ["currency", "value"],
    [currency, value],
);
