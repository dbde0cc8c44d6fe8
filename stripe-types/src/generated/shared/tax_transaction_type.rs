// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxTransaction.type`, `TaxTransactionLineItem.type`.
    pub enum TaxTransactionType {
        Reversal = "reversal",
        Transaction = "transaction",
    }
}
