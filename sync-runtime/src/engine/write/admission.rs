//! The one check of every way in: that the objects of a key may be written beside what the database has.
//!
//! The rows of an account are live, or those of tests, never both. A table that does not tell accounts apart has the rows of one.
//! Where the text of a key does not tell its mode, the answers to it do; as long as nothing does, both are taken.

use crate::engine::Engine;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Admission, Store};

impl<S: Store> Engine<S> {
    /// Returns true for live objects, as the text of the key or the answers to it tell.
    pub(crate) fn livemode(&self) -> Option<bool> {
        self.api.livemode()
    }

    /// Checks that objects of the key may be written to all tables of the engine, and writes down whose and in which mode they
    /// are. Asks for the mode, if the key does not tell it. Everything that writes does this by itself; a service does it at its
    /// start.
    ///
    /// # Errors
    /// [`SyncError::OtherMode`] and [`SyncError::OtherAccount`], or if the API or the database fails.
    pub async fn admit(&self) -> Result<(), SyncError> {
        self.api.ask_mode().await;
        self.admit_to(&self.tables(), true).await
    }

    /// As [`admit`](Self::admit), but of the mode alone; writes it down if told to.
    pub(crate) async fn admit_mode(&self, record: bool) -> Result<(), SyncError> {
        self.api.ask_mode().await;
        self.admit_to(&[], record).await
    }

    /// Checks that objects of the key may be written to some tables. Takes nothing where that is known.
    pub(crate) async fn admit_to(&self, tables: &[&'static Table], record: bool) -> Result<(), SyncError> {
        let shared = tables.iter().filter(|table| table.account_column().is_none());
        let models: Vec<&'static str> = shared.map(|table| table.model).collect();
        let livemode = self.livemode();
        let Some(models) = self.admitted.left(livemode, &models) else { return Ok(()) };
        let account = self.shown_account().await?;
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
            self.admitted.add(livemode, models);
        }
        Ok(())
    }

    /// The account of the key. Where no table needs it, it may be that the API does not say it; then it is empty.
    async fn shown_account(&self) -> Result<&str, SyncError> {
        match self.tells_accounts() {
            Some(_) => self.account_id().await,
            None => match self.account.id().await {
                Err(error) if error.is_fatal() => Err(error),
                shown => Ok(shown.unwrap_or_default()),
            },
        }
    }
}
