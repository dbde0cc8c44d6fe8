//! A list that is refused from its beginning: something that the account has no use of, or something that is missing.

use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::Store;
use std::collections::BTreeSet;

/// Kinds of which every account can list its own, whatever is set up for it.
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

impl<S: Store> Run<'_, S> {
    /// Makes an error of it that a model is not available, where it must be: it was asked for by name, has rows, or is of a kind of
    /// which every account has a list. Other errors stay as they are.
    pub(crate) async fn judged(
        &self,
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
        } else if self.store.ids(table, &account.id, None, 1).await?.is_empty() {
            return Ok(SyncError::Unavailable(refusal));
        } else {
            "its table has rows"
        };
        Ok(SyncError::Unread { model: table.model, why, refusal })
    }
}
