// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BankAccountId, CardId, Currency};

/// What Stripe answers for a deleted `bank_account`.
#[derive(Clone, Default)]
pub struct DeletedBankAccount {
    pub id: BankAccountId,
    pub currency: Option<Currency>,
    pub deleted: bool,
}

crate::record!(
    DeletedBankAccount, "bank_account", true,
    ["id", "currency", "deleted"],
    [id, currency, deleted],
);

/// What Stripe answers for a deleted `card`.
#[derive(Clone, Default)]
pub struct DeletedCard {
    pub id: CardId,
    pub currency: Option<Currency>,
    pub deleted: bool,
}

crate::record!(
    DeletedCard, "card", true,
    ["id", "currency", "deleted"],
    [id, currency, deleted],
);

crate::union! {
    /// Any of some objects.
    pub enum DeletedExternalAccount {
        BankAccount(DeletedBankAccount) = "bank_account",
        Card(DeletedCard) = "card",
    }
}
