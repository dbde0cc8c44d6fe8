// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `FinancialConnectionsAccount.permissions`, `FinancialConnectionsSession.permissions`, `InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions.permissions` and 6 more.
    pub enum FinancialConnectionsAccountPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}
