// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Cards, bank accounts and the older sources of customers and accounts.

mod bank_account;
mod card;
mod source;
mod source_transaction;

pub use bank_account::BankAccount;
pub use card::Card;
pub use source::Source;
pub use source_transaction::SourceTransaction;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Card::table),
    Link::to(BankAccount::table),
    Link::to(Source::table),
    Link::to(SourceTransaction::table),
];
