// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, FinancialConnectionsAccountId, FinancialConnectionsTransactionId, ListInfo, ListStyle, Object,
    ObjectInfo, Timestamp, TransactionStatusTransitions,
};

/// The object `financial_connections.transaction`.
///
/// See <https://docs.stripe.com/api/financial_connections/transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsTransaction {
    pub id: FinancialConnectionsTransactionId,
    pub account: FinancialConnectionsAccountId,
    pub amount: i64,
    pub currency: Currency,
    pub description: String,
    pub livemode: bool,
    pub status: FinancialConnectionsTransactionStatus,
    pub status_transitions: TransactionStatusTransitions,
    pub transacted_at: Timestamp,
    pub transaction_refresh: String,
    pub updated: Timestamp,
}

crate::record!(
    FinancialConnectionsTransaction, "financial_connections.transaction", true,
    [
        "id", "account", "amount", "currency", "description", "livemode", "status", "status_transitions",
        "transacted_at", "transaction_refresh", "updated",
    ],
    [
        id, account, amount, currency, description, livemode, status, status_transitions, transacted_at,
        transaction_refresh, updated,
    ],
);

impl Object for FinancialConnectionsTransaction {
    type Id = FinancialConnectionsTransactionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "financial_connections.transaction",
        type_name: "FinancialConnectionsTransaction",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/financial_connections/transactions/{transaction}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/financial_connections/transactions", parent: Some("financial_connections.account"), style: ListStyle::Cursor, required: &["account"], filters: &["account", "transacted_at", "transaction_refresh"], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `FinancialConnectionsTransaction.status`.
    pub enum FinancialConnectionsTransactionStatus {
        Pending = "pending",
        Posted = "posted",
        Void = "void",
    }
}
