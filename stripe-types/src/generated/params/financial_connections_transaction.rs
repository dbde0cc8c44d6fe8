// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`ListFinancialConnectionsTransactions::transaction_refresh`](crate::ListFinancialConnectionsTransactions::transaction_refresh).
    pub struct FinancialConnectionsTransactionTransactionRefreshParams {
        required {
            /// After.
            after: String,
        }
    }
}
