// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CreatePayout.source_type`, `CreateTransfer.source_type`.
    pub enum PayoutSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
}
