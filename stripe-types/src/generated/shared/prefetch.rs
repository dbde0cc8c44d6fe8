// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `FinancialConnectionsSession.prefetch`, `InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions.prefetch`, `LinkedAccountOptionsCommon.prefetch`.
    pub enum Prefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}
