// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Connected accounts, and the money that moves between accounts.

mod account;
mod application_fee;
mod country_spec;
mod person;
mod topup;
mod transfer;
mod v2_account;
mod v2_account_person;

pub use account::Account;
pub use application_fee::{ApplicationFee, FeeRefund};
pub use country_spec::CountrySpec;
pub use person::Person;
pub use topup::Topup;
pub use transfer::{Transfer, TransferReversal};
pub use v2_account::V2Account;
pub use v2_account_person::V2AccountPerson;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Account::table),
    Link::to(Person::table),
    Link::to(V2Account::table),
    Link::to(V2AccountPerson::table),
    Link::to(CountrySpec::table),
    Link::to(ApplicationFee::table),
    Link::to(Transfer::table),
    Link::to(Topup::table),
];
