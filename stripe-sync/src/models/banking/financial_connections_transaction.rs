// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::FinancialConnectionsAccount;
use crate::types::{
    Currency, FinancialConnectionsAccountId, FinancialConnectionsTransactionId,
    FinancialConnectionsTransactionStatus, RawJson, Timestamp,
};

/// Rows of objects `financial_connections.transaction`, from `/v1/financial_connections/transactions`.
///
/// See <https://docs.stripe.com/api/financial_connections/transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::FinancialConnectionsTransaction, table = "financial_connections_transactions", account, absent = null)]
pub struct FinancialConnectionsTransaction {
    pub id: FinancialConnectionsTransactionId,
    #[stripe(references = FinancialConnectionsAccount)]
    pub account: FinancialConnectionsAccountId,
    pub amount: i64,
    pub currency: Currency,
    pub description: String,
    #[stripe(livemode)]
    pub livemode: bool,
    pub status: FinancialConnectionsTransactionStatus,
    pub status_transitions: Option<RawJson>,
    pub transacted_at: Timestamp,
    pub transaction_refresh: String,
    pub updated: Timestamp,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
