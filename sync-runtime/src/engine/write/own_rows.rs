//! Rows that connected accounts have of themselves, which an earlier release wrote from their events. The platform lists these objects.

use crate::engine::models::Models;
use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::origin::RowOrigin;
use crate::store::{Batch, Deletion, Store, SubList};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The number of rows that are deleted together.
const BATCH: u32 = 500;

/// Deletes the rows that accounts connected to this one have of themselves, their persons, and their external accounts.
pub(crate) async fn delete_own_rows(
    store: &impl Store,
    models: &Models,
    account: &Account,
) -> Result<(), SyncError> {
    for list in lists_of_accounts(models) {
        let mut last = Vec::new();
        loop {
            let rows = store.rows_of_themselves(list, &account.id, BATCH).await?;
            // Rows that the database keeps would come again.
            if rows.is_empty() || rows == last {
                break;
            }
            let model = list.table.model;
            tracing::info!(model, rows = rows.len(), "deleting rows that the platform has");
            delete(store, models, list, &rows, account.now).await?;
            last = rows;
        }
    }
    Ok(())
}

/// Deletes rows, given by account and id.
async fn delete(
    store: &impl Store,
    models: &Models,
    list: SubList,
    rows: &[(String, String)],
    now: i64,
) -> Result<(), SyncError> {
    let mut by_account: BTreeMap<&str, Vec<Deletion>> = BTreeMap::new();
    for (account, id) in rows {
        let deleted = Deletion { table: list.table, id: id.clone(), as_of: now, origin: RowOrigin::Backfill };
        by_account.entry(account).or_default().push(deleted);
    }
    for (account, deletions) in by_account {
        let (sub_lists, hooks) = (Arc::clone(models.sub_lists()), Arc::clone(models.hooks()));
        let batch = Batch { account: account.to_owned(), deletions, sub_lists, hooks, ..Batch::default() };
        store.commit(&batch).await?;
    }
    Ok(())
}

/// Returns the tables of connected accounts, and of their nested lists.
fn lists_of_accounts(models: &Models) -> Vec<SubList> {
    let accounts = models.tables().iter().copied().filter(|table| table.object.name == "account");
    let own = accounts.map(|table| SubList { table, column: table.id_column(), parent: table });
    let nested = models.sub_lists().iter().filter(|list| list.parent.object.name == "account");
    own.chain(nested.copied()).collect()
}
