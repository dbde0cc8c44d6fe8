//! [`Owner`]: the check that the database takes the objects of a key.
//!
//! The rows of an account are live, or test rows, never both. A table without a column for the account has the rows of one account. A
//! key whose text does not show its mode takes the mode of the first answer; until then, both modes are taken.

use super::checked::Checked;
use crate::engine::models::Models;
use crate::engine::source::access::Source;
use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Admission, Store};
use std::sync::Arc;

/// The owner of the rows that an engine writes: the account and the mode of its key.
#[derive(Debug)]
pub(crate) struct Owner<S> {
    source: Arc<Source>,
    models: Arc<Models>,
    store: S,
    checked: Checked,
}

impl<S: Store> Owner<S> {
    pub(crate) fn new(source: Arc<Source>, models: Arc<Models>, store: S) -> Self {
        Self { source, models, store, checked: Checked::default() }
    }

    /// Requests the account of the key, and the time by Stripe's clock.
    pub(crate) async fn begin(&self) -> Result<Account, SyncError> {
        self.models.check()?;
        let account = self.source.read_account().await?;
        self.check_known(&account.id)?;
        match self.source.account().known() {
            Some(known) if !known.is_empty() && !account.id.is_empty() && known != account.id => {
                Err(SyncError::Accounts(format!(
                    "the engine is set to the account {known}, and the key is of {}; correct `Engine::with_account`",
                    account.id
                )))
            }
            _ => {
                self.source.account().learn(account.id.clone());
                Ok(account)
            }
        }
    }

    /// Returns the id of the account; empty if the key does not show it, and no table has a column for it.
    pub(crate) async fn id(&self) -> Result<&str, SyncError> {
        self.models.check()?;
        let id = self.source.account().id().await?;
        self.check_known(id)?;
        Ok(id)
    }

    /// Returns the id of the account if some table has a column for it; else the id as far as it is known.
    pub(crate) async fn needed_id(&self) -> Result<&str, SyncError> {
        match self.models.with_account() {
            Some(_) => self.id().await,
            None => {
                self.models.check()?;
                Ok(self.source.account().known().unwrap_or_default())
            }
        }
    }

    /// Rejects an account that the key does not show, if a table has a column for it.
    pub(crate) fn check_known(&self, id: &str) -> Result<(), SyncError> {
        match self.models.with_account().filter(|_| id.is_empty()) {
            Some(table) => Err(SyncError::UnknownAccount { model: table.model }),
            None => Ok(()),
        }
    }

    /// Checks that objects of the key may be written to all tables, and records the account and the mode.
    pub(crate) async fn admit_all(&self) -> Result<(), SyncError> {
        self.source.ask_mode().await;
        self.admit(self.models.tables(), true).await
    }

    /// Checks the mode alone; records it if `record` is set.
    pub(crate) async fn admit_mode(&self, record: bool) -> Result<(), SyncError> {
        self.source.ask_mode().await;
        self.admit(&[], record).await
    }

    /// Checks that objects of the key may be written to some tables. Costs nothing once that is known.
    pub(crate) async fn admit(&self, tables: &[&'static Table], record: bool) -> Result<(), SyncError> {
        let shared = tables.iter().filter(|table| table.account_column().is_none());
        let models: Vec<&'static str> = shared.map(|table| table.model).collect();
        let livemode = self.source.livemode();
        let Some(models) = self.checked.left(livemode, &models) else { return Ok(()) };
        let account = self.shown_id().await?;
        let admission = Admission { account, livemode, models: &models, record };
        let found = self.store.admit(&admission).await?;
        if let (Some(live), Some(before)) = (livemode, found.livemode)
            && live != before
        {
            return Err(SyncError::OtherMode { account: account.to_owned(), live });
        }
        if let Some(model) = models.iter().copied().find(|model| found.others.iter().any(|it| it == model)) {
            return Err(SyncError::OtherAccount { model });
        }
        if record {
            self.checked.add(livemode, models);
        }
        Ok(())
    }

    /// Returns the id of the account; empty if no table has a column for it, and the API does not show it.
    async fn shown_id(&self) -> Result<&str, SyncError> {
        match self.models.with_account() {
            Some(_) => self.id().await,
            None => match self.source.account().id().await {
                Err(error) if error.is_fatal() => Err(error),
                visible => Ok(visible.unwrap_or_default()),
            },
        }
    }
}
