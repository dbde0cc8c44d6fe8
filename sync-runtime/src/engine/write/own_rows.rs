//! Rows that connected accounts have of themselves, from events that an earlier release has applied: the platform lists these.

use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::store::{Batch, Gone, Store, SubList};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many rows are deleted together.
const BATCH: u32 = 500;

impl<S: Store> Run<'_, S> {
    /// Deletes the rows that accounts connected to this one have of themselves, their persons, and what they are paid by.
    pub(crate) async fn end_rows_of_themselves(&self, account: &Account) -> Result<(), SyncError> {
        for list in self.lists_of_accounts() {
            let mut last = Vec::new();
            loop {
                let rows = self.store.rows_of_themselves(list, &account.id, BATCH).await?;
                // What the database keeps would come again for ever.
                if rows.is_empty() || rows == last {
                    break;
                }
                tracing::info!(model = list.table.model, rows = rows.len(), "deleted; the platform has them");
                self.delete_of(list, &rows, account.now).await?;
                last = rows;
            }
        }
        Ok(())
    }

    /// Deletes rows, given by their account and id.
    async fn delete_of(&self, list: SubList, rows: &[(String, String)], now: i64) -> Result<(), SyncError> {
        let mut by_account: BTreeMap<&str, Vec<Gone>> = BTreeMap::new();
        for (account, id) in rows {
            let gone = Gone { table: list.table, id: id.clone(), as_of: now };
            by_account.entry(account).or_default().push(gone);
        }
        for (account, gone) in by_account {
            let sub_lists = Arc::clone(&self.sub_lists);
            let batch = Batch { account: account.to_owned(), gone, sub_lists, ..Batch::default() };
            self.store.commit(&batch).await?;
        }
        Ok(())
    }

    /// The tables of connected accounts, and of what is listed below these.
    fn lists_of_accounts(&self) -> Vec<SubList> {
        let accounts = self.tables().into_iter().filter(|table| table.object.name == "account");
        let own = accounts.map(|table| SubList { table, column: table.id_column(), parent: table });
        let below = self.sub_lists.iter().filter(|list| list.parent.object.name == "account");
        own.chain(below.copied()).collect()
    }
}
