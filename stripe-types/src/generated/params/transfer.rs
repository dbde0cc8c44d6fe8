// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`CreateTransfer::source_type`](crate::CreateTransfer::source_type).
    pub enum TransferSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
}
