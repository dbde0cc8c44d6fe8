//! [`History`]: the history of the work with events, which the console shows.

use super::backlog::{BacklogCache, total};
use crate::cli::shutdown::{Shutdown, clock};
use std::time::Duration;
use stripe_sync::runtime::store::{Backlog, HistorySample, HistoryStore as _, Inbox as _};
use stripe_sync::runtime::{AnyStore, Receiver, StoreError};

/// The time between two samples.
const EVERY: Duration = Duration::from_secs(10);

/// The recorder of the work of this process, and of the backlog.
#[derive(Debug)]
pub(crate) struct History {
    store: AnyStore,
    backlogs: BacklogCache,
    /// The receiver of webhooks of this process, if there is one.
    receiver: Option<Receiver>,
    /// The counts up to the last sample.
    counted: HistorySample,
    /// True if the last sample could not be written.
    failed: bool,
}

impl History {
    pub(crate) fn new(store: AnyStore, backlogs: BacklogCache, receiver: Option<Receiver>) -> Self {
        Self { store, backlogs, receiver, counted: HistorySample::default(), failed: false }
    }

    /// Records samples until shutdown, and a last one then.
    pub(crate) async fn record(mut self, mut shutdown: Shutdown) {
        let mut clock = clock(EVERY);
        while shutdown.tick(&mut clock).await {
            self.sample().await;
        }
        self.sample().await;
    }

    /// Records the work since the last sample. Without an answer of the database, the next sample has it too.
    async fn sample(&mut self) {
        let Some(backlogs) = self.backlogs.backlogs().await else { return };
        let counts = self.counts();
        let sample = HistorySample {
            accepted: counts.accepted.saturating_sub(self.counted.accepted),
            applied: counts.applied.saturating_sub(self.counted.applied),
            failed: counts.failed.saturating_sub(self.counted.failed),
            backlog: total(&backlogs.all),
        };
        match self.store.add_history(&sample).await {
            Ok(()) => (self.counted, self.failed) = (counts, false),
            Err(error) => {
                if !std::mem::replace(&mut self.failed, true) {
                    warn(&error);
                }
            }
        }
    }

    /// Returns the counts since this process began.
    fn counts(&self) -> HistorySample {
        let Some(receiver) = &self.receiver else { return HistorySample::default() };
        let (receipts, work) = (receiver.counts(), receiver.work_counts());
        HistorySample {
            accepted: receipts.kept.saturating_sub(receipts.duplicates),
            applied: work.applied + work.unchanged + work.stale + work.ignored,
            failed: work.retried + work.parked,
            backlog: Backlog::default(),
        }
    }
}

/// Records the work of a command that is not a service. Only warns if that fails, because the work is done.
pub(crate) async fn record_work(store: &AnyStore, accepted: u64, applied: u64, failed: u64) {
    let backlog = store.backlog(None).await;
    let written = match backlog {
        Ok(backlog) => store.add_history(&HistorySample { accepted, applied, failed, backlog }).await,
        Err(error) => Err(error),
    };
    if let Err(error) = written {
        warn(&error);
    }
}

fn warn(error: &StoreError) {
    tracing::warn!(%error, "cannot record the history for the console");
}
