// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `FinancialConnectionsRefresh.status`, `FinancialConnectionsTransactionRefresh.status`, `Charge.status`.
    pub enum ChargeStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}
