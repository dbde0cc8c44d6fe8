//! Linking rows that were written before to rows of the application that have come since.

use crate::engine::Engine;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Batch, Links, Store};

/// How many rows are looked at in one transaction.
const BATCH: u32 = 500;

impl<S: Store> Engine<S> {
    /// Tries all rows of a table that are [linked](Table::links) to none of the application yet, of the account of the key: users
    /// may have come since the rows were written. Nothing is asked of Stripe for it, beside whose key it is.
    ///
    /// # Errors
    /// If the key does not show its account, and the table tells accounts apart; or if the database fails.
    pub async fn link(&self, table: &'static Table) -> Result<Links, SyncError> {
        self.check_models()?;
        let mut links = Links::default();
        let account = match table.account_column() {
            Some(_) => self.account_id().await?,
            None => "",
        };
        let mut after: Option<String> = None;
        loop {
            let unlinked = self.store.ids(table, account, after.as_deref(), BATCH).await?;
            let Some(last) = unlinked.last().cloned() else { return Ok(links) };
            after = Some(last);
            let tables = vec![self.batch(table, 0, Vec::new())];
            let batch = Batch { account: account.to_owned(), tables, unlinked, ..Batch::default() };
            self.store.commit(&batch).await?.iter().for_each(|written| links += written.links);
        }
    }
}
