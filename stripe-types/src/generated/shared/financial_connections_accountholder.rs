// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, CustomerId, Expandable, FinancialConnectionsAccountholderType};

/// Held by `FinancialConnectionsAccount.account_holder`, `FinancialConnectionsSession.account_holder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountholder {
    pub account: Option<Expandable<AccountId>>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub type_: FinancialConnectionsAccountholderType,
}

crate::record!(
    FinancialConnectionsAccountholder, "", false,
    ["account", "customer", "customer_account", "type"],
    [account, customer, customer_account, type_],
);
