// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AccountBankAccountParams.object`, `BankAccountParams.object`.
    pub enum BankAccountObject {
        BankAccount = "bank_account",
    }
}
