// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Payout.type`, `ListAccountExternalAccounts.object`.
    pub enum PayoutType {
        BankAccount = "bank_account",
        Card = "card",
    }
}
