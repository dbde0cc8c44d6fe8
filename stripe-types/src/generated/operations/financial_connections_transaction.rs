// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, FinancialConnectionsTransaction, FinancialConnectionsTransactionId, List, Range, Timestamp,
};

crate::params! {
    /// Held by `ListFinancialConnectionsTransactions.transaction_refresh`.
    pub struct FinancialConnectionsTransactionTransactionRefreshParams {
        required {
            after: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/financial_connections/transactions`
    pub struct ListFinancialConnectionsTransactions: Get "/v1/financial_connections/transactions" Form => List<FinancialConnectionsTransaction> {
        required {
            account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            transacted_at: Range<Timestamp>,
        }
        boxed {
            transaction_refresh: FinancialConnectionsTransactionTransactionRefreshParams,
        }
        lists {
            expand: Expand<List<FinancialConnectionsTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/financial_connections/transactions/{transaction}`
    pub struct RetrieveFinancialConnectionsTransaction: Get "/v1/financial_connections/transactions/{transaction}" Form => FinancialConnectionsTransaction {
        path {
            transaction: FinancialConnectionsTransactionId,
        }
        lists {
            expand: Expand<FinancialConnectionsTransaction>,
        }
    }
}
