//! [`Overview`]: the current content of the first page.

use super::jobs::ConsoleJob;
use super::state::ConsoleParts;
use crate::cli::service::total;
use crate::cli::times::now;
use anyhow::Context as _;
use stripe_sync::runtime::report::WorkCounts;
use stripe_sync::runtime::store::{
    Backlog, FailedEvent, HistoryPoint, HistorySpan, HistoryStore as _, Inbox as _, LetterSelection,
    ModelStatus, RecordStore as _, RowStore as _, StoredDeadLetter, Verification,
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
    /// The span of the charts.
    pub(super) span: HistorySpan,
    pub(super) history: Vec<HistoryPoint>,
    /// The results of the last verifications.
    pub(super) verifications: Vec<Verification>,
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
    pub(super) async fn load(parts: &ConsoleParts, span: HistorySpan) -> anyhow::Result<Self> {
        let backlogs = parts.backlogs.backlogs().await.context("cannot count inbox events")?.all;
        Ok(Self {
            models: parts.store.status(&parts.tables).await?,
            backlog: total(&backlogs),
            backlogs,
            work: parts.receiver.as_ref().map(|receiver| receiver.work_counts()),
            span,
            history: parts.store.history(span).await?,
            verifications: parts.store.verifications().await?,
            parked: parts.store.failed_events(None, SHOWN).await?,
            letters: parts.store.letters(&LetterSelection::default(), SHOWN).await?,
            jobs: parts.jobs.all(),
            can_run: !parts.engines.is_empty(),
            now: now(),
        })
    }
}

/// Returns the name of a span in the address of the page.
pub(super) fn span_name(span: HistorySpan) -> &'static str {
    match span {
        HistorySpan::Hour => "hour",
        HistorySpan::Day => "day",
        HistorySpan::Month => "month",
    }
}

/// Returns the span of a name; the last hour for others.
pub(super) fn named_span(name: &str) -> HistorySpan {
    HistorySpan::ALL.into_iter().find(|span| span_name(*span) == name).unwrap_or_default()
}
