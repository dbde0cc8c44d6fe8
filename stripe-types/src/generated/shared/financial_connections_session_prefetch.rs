// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `FinancialConnectionsSession.prefetch`, `InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions.prefetch`, `LinkedAccountOptionsCommon.prefetch` and 5 more.
    pub enum FinancialConnectionsSessionPrefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}
