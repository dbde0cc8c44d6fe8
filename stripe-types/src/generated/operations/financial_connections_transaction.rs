// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, FinancialConnectionsTransaction, FinancialConnectionsTransactionId,
    FinancialConnectionsTransactionTransactionRefreshParams, List, Range, Timestamp,
};

crate::operation! {
    /// Lists financial connections transactions.
    ///
    /// `GET /v1/financial_connections/transactions`, by the cargo feature
    /// `financial_connections_transaction`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/list)
    pub struct ListFinancialConnectionsTransactions: Get "/v1/financial_connections/transactions" Form => List<FinancialConnectionsTransaction> {
        required {
            /// Only objects with this `account`.
            account: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects whose `transacted_at` is in this range.
            transacted_at: Range<Timestamp>,
        }
        boxed {
            /// Only objects with this `transaction_refresh`.
            transaction_refresh: FinancialConnectionsTransactionTransactionRefreshParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<FinancialConnectionsTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a financial connections transaction.
    ///
    /// `GET /v1/financial_connections/transactions/{transaction}`, by the cargo feature
    /// `financial_connections_transaction`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/transactions/retrieve)
    pub struct RetrieveFinancialConnectionsTransaction: Get "/v1/financial_connections/transactions/{transaction}" Form => FinancialConnectionsTransaction {
        path {
            /// Transaction: the id of a `financial_connections.transaction`.
            transaction: FinancialConnectionsTransactionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsTransaction>,
        }
    }
}
