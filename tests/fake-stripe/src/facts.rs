//! Facts about Stripe that stand in no document, as tables.

mod cards;
mod currencies;
mod defaults;
mod event_types;
mod expandable_lists;
mod ids;
mod only_expanded;
mod references;

pub(crate) use cards::{CardBehavior, TestCard, bank_account_by_token, card_by_number, card_by_token};
pub(crate) use currencies::{MAXIMUM, is_currency, minimum};
pub(crate) use defaults::defaults;
pub(crate) use event_types::event_types;
pub(crate) use expandable_lists::expandable_list;
pub(crate) use ids::prefix;
pub(crate) use only_expanded::only_expanded;
pub(crate) use references::{referenced_kinds, required_parameters};
