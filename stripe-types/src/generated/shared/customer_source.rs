// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BankAccount, Card, Source};

crate::union! {
    /// Held by [`ApiErrors::source`](crate::ApiErrors::source),
    /// [`Customer::sources`](crate::Customer::sources), `UpdateCustomerCard.answer` and 3 more.
    pub enum CustomerSource {
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
        Source(Source) = "source",
    }
}
