// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, FinancialConnectionsAccountId, FinancialConnectionsTransactionId, ListInfo, ListStyle, Object,
    ObjectInfo, Timestamp, TransactionStatusTransitions,
};

/// The object `financial_connections.transaction`.
///
/// See <https://docs.stripe.com/api/financial_connections/transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-id)
    pub id: FinancialConnectionsTransactionId,
    /// Account: the id of a `financial_connections.account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-account)
    pub account: FinancialConnectionsAccountId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-amount)
    pub amount: i64,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-currency)
    pub currency: Currency,
    /// Description.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-description)
    pub description: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-livemode)
    pub livemode: bool,
    /// Status: one of `pending`, `posted`, `void`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-status)
    pub status: FinancialConnectionsTransactionStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-status_transitions)
    pub status_transitions: TransactionStatusTransitions,
    /// Transacted at: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-transacted_at)
    pub transacted_at: Timestamp,
    /// Transaction refresh.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-transaction_refresh)
    pub transaction_refresh: String,
    /// Updated: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/object#financial_connections_transaction_object-updated)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of [`FinancialConnectionsTransaction::status`](crate::FinancialConnectionsTransaction::status).
    pub enum FinancialConnectionsTransactionStatus {
        Pending = "pending",
        Posted = "posted",
        Void = "void",
    }
}
