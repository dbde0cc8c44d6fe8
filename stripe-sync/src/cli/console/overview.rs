//! [`Overview`]: the current content of the first page.

use super::jobs::ConsoleJob;
use super::state::ConsoleParts;
use crate::cli::service::total;
use crate::cli::times::now;
use anyhow::Context as _;
use stripe_sync::runtime::report::WorkCounts;
use stripe_sync::runtime::store::{
    Backlog, FailedEvent, Inbox as _, LetterSelection, ModelStatus, RecordStore as _, RowStore as _,
    StoredDeadLetter,
};

/// The number of failed events and of dead letters on the page.
pub(super) const SHOWN: u32 = 50;

/// The content of the first page.
#[derive(Debug)]
pub(super) struct Overview {
    pub(super) models: Vec<ModelStatus>,
    pub(super) backlog: Backlog,
    /// The unapplied events by account.
    pub(super) backlogs: Vec<(String, Backlog)>,
    /// The counters of the receiver in this process, if there is one.
    pub(super) work: Option<WorkCounts>,
    pub(super) lags: Vec<Option<f64>>,
    pub(super) parked: Vec<FailedEvent>,
    pub(super) letters: Vec<StoredDeadLetter>,
    pub(super) jobs: Vec<ConsoleJob>,
    /// True if the console has keys.
    pub(super) can_run: bool,
    /// The current time in seconds since 1970.
    pub(super) now: i64,
}

impl Overview {
    /// Loads the current content.
    pub(super) async fn load(parts: &ConsoleParts) -> anyhow::Result<Self> {
        let backlogs = parts.backlogs.backlogs().await.context("cannot count inbox events")?.all;
        Ok(Self {
            models: parts.store.status(&parts.tables).await?,
            backlog: total(&backlogs),
            backlogs,
            work: parts.receiver.as_ref().map(|receiver| receiver.work_counts()),
            lags: parts.history.lags(),
            parked: parts.store.failed_events(None, SHOWN).await?,
            letters: parts.store.letters(&LetterSelection::default(), SHOWN).await?,
            jobs: parts.jobs.all(),
            can_run: !parts.engines.is_empty(),
            now: now(),
        })
    }
}
