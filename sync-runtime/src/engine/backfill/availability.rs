//! The check of a list that is refused from its first page on: the account does not use it, or something is wrong.

use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::Store;
use std::collections::BTreeSet;

/// The kinds that every account can list, however it is set up.
const EVERYWHERE: [&str; 10] = [
    "balance_transaction",
    "charge",
    "customer",
    "event",
    "invoice",
    "payment_intent",
    "price",
    "product",
    "refund",
    "subscription",
];

/// Returns the error for a model that is not available although it must be: it was requested by name, has rows, or is of a kind that
/// every account can list. Returns other errors as they are.
pub(crate) async fn check_availability(
    store: &impl Store,
    table: &'static Table,
    account: &Account,
    named: &BTreeSet<&'static str>,
    error: SyncError,
) -> Result<SyncError, SyncError> {
    let SyncError::Unavailable(refusal) = error else { return Ok(error) };
    let why = if named.contains(table.model) {
        "it was asked for by name"
    } else if EVERYWHERE.contains(&table.object.name) {
        "every account has such a list"
    } else if store.ids(table, &account.id, None, 1).await?.is_empty() {
        return Ok(SyncError::Unavailable(refusal));
    } else {
        "its table has rows"
    };
    Ok(SyncError::Unread { model: table.model, why, refusal })
}
