// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `FinancialConnectionsAccountholder.type`, `FinancialConnectionsSessionAccountHolderParams.type`.
    pub enum FinancialConnectionsAccountholderType {
        Account = "account",
        Customer = "customer",
    }
}
