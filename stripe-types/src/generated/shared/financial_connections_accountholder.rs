// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, CustomerId, Expandable};

/// Held by
/// [`FinancialConnectionsAccount::account_holder`](crate::FinancialConnectionsAccount::account_holder),
/// [`FinancialConnectionsSession::account_holder`](crate::FinancialConnectionsSession::account_holder).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountholder {
    /// Details where `type` is `account`. The id of an `account`; expandable; may be absent.
    pub account: Option<Expandable<AccountId>>,
    /// Details where `type` is `customer`. The id of a `customer`; expandable; may be absent.
    pub customer: Option<Expandable<CustomerId>>,
    /// Customer account: may be absent.
    pub customer_account: Option<String>,
    /// Type: one of `account`, `customer`.
    pub type_: FinancialConnectionsAccountholderType,
}

crate::record!(
    FinancialConnectionsAccountholder, "", false,
    ["account", "customer", "customer_account", "type"],
    [account, customer, customer_account, type_],
);

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccountholder::type_`](crate::FinancialConnectionsAccountholder::type_),
    /// [`FinancialConnectionsSessionAccountHolderParams::type_`](crate::FinancialConnectionsSessionAccountHolderParams::type_).
    pub enum FinancialConnectionsAccountholderType {
        Account = "account",
        Customer = "customer",
    }
}
