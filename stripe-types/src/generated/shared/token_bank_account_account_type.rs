// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AccountBankAccountParams.account_type`, `UpdateAccountBankAccount.account_type`, `UpdateAccountExternalAccount.account_type` and 2 more.
    pub enum TokenBankAccountAccountType {
        Checking = "checking",
        Futsu = "futsu",
        Savings = "savings",
        Toza = "toza",
    }
}
