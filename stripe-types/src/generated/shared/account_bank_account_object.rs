// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AccountBankAccountParams.object`, `CustomerBankAccountParams.object`.
    pub enum AccountBankAccountObject {
        BankAccount = "bank_account",
    }
}
