// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Account, BankAccount, Card, Source};

crate::union! {
    /// Any of some objects.
    pub enum PaymentSource {
        Account(Account) = "account",
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
        Source(Source) = "source",
    }
}
