//! Linking existing rows to rows of the application that were added since.

use crate::engine::Engine;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Batch, Links, Store};

/// The number of rows that are linked in one transaction.
const BATCH: u32 = 500;

impl<S: Store> Engine<S> {
    /// Links all rows of a table without a [linked](Table::links) row of the application, of the account of the key: users may have been
    /// added since the rows were written. Requests nothing from Stripe but the account of the key.
    ///
    /// # Errors
    /// If the key does not show its account, and the table tells accounts apart; or if the database fails.
    pub async fn link(&self, table: &'static Table) -> Result<Links, SyncError> {
        let parts = self.parts();
        parts.models.check()?;
        let mut links = Links::default();
        let account = match table.account_column() {
            Some(_) => parts.owner.id().await?,
            None => "",
        };
        let mut after: Option<String> = None;
        loop {
            let unlinked = parts.store.ids(table, account, after.as_deref(), BATCH).await?;
            let Some(last) = unlinked.last().cloned() else {
                links.log_missing(table.model);
                return Ok(links);
            };
            after = Some(last);
            let tables = vec![parts.models.batch(table, 0, Vec::new())];
            let batch = Batch { account: account.to_owned(), tables, unlinked, ..Batch::default() };
            parts.store.commit(&batch).await?.iter().for_each(|written| links += written.links);
        }
    }
}
