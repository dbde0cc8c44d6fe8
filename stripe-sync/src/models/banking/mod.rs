// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Bank accounts that customers have linked.

mod financial_connections_account;
mod financial_connections_transaction;

pub use financial_connections_account::FinancialConnectionsAccount;
pub use financial_connections_transaction::FinancialConnectionsTransaction;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(FinancialConnectionsAccount::table),
    Link::to(FinancialConnectionsTransaction::table),
];
