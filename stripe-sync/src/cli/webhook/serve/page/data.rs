//! [`PageData`]: the current content of the page.

use super::super::backlog::{BacklogCache, total};
use super::history::History;
use anyhow::Context;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_sync::runtime::report::WorkCounts;
use stripe_sync::runtime::store::{
    Backlog, FailedEvent, Inbox, LetterSelection, ModelStatus, RecordStore as _, RowStore as _,
    StoredDeadLetter,
};
use stripe_sync::runtime::{AnyStore, Receiver, Table};

/// The number of failed events and of dead letters on the page.
pub(super) const SHOWN: u32 = 50;

/// The content of the page.
#[derive(Debug)]
pub(super) struct PageData {
    pub(super) models: Vec<ModelStatus>,
    pub(super) backlog: Backlog,
    /// The unapplied events by account.
    pub(super) backlogs: Vec<(String, Backlog)>,
    /// The counters of this process.
    pub(super) work: WorkCounts,
    pub(super) lags: Vec<Option<f64>>,
    pub(super) parked: Vec<FailedEvent>,
    pub(super) letters: Vec<StoredDeadLetter>,
    /// The current time in seconds since 1970.
    pub(super) now: i64,
}

/// The sources of the content.
#[derive(Debug)]
pub(crate) struct DataSources {
    pub(crate) store: AnyStore,
    pub(crate) tables: Vec<&'static Table>,
    pub(crate) receiver: Receiver,
    pub(crate) backlogs: BacklogCache,
    pub(crate) history: Arc<History>,
}

impl DataSources {
    /// Loads the current content.
    pub(super) async fn load(&self) -> anyhow::Result<PageData> {
        let models = self.store.status(&self.tables).await?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let backlogs = self.backlogs.backlogs().await.context("cannot count inbox events")?.all;
        Ok(PageData {
            backlog: total(&backlogs),
            backlogs,
            work: self.receiver.work_counts(),
            lags: self.history.lags(),
            parked: self.store.failed_events(None, SHOWN).await?,
            letters: self.store.letters(&LetterSelection::default(), SHOWN).await?,
            now: i64::try_from(now).unwrap_or(i64::MAX),
            models,
        })
    }
}
