//! [`Tally`]: what the workers have done, and how they hear of something new.

use std::sync::{Mutex, MutexGuard, PoisonError};
use stripe_sync::runtime::EventReport;
use tokio::sync::Notify;

/// What the workers have done since the process began.
#[derive(Debug, Default)]
pub(super) struct Tally {
    totals: Mutex<Totals>,
    news: Notify,
}

/// How many events have ended how, and how often a worker could not work.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Totals {
    pub(super) applied: u64,
    pub(super) stale: u64,
    pub(super) ignored: u64,
    pub(super) retried: u64,
    pub(super) parked: u64,
    pub(super) troubles: u64,
}

impl Tally {
    pub(super) fn totals(&self) -> Totals {
        *self.lock()
    }

    pub(super) fn add(&self, report: &EventReport) {
        let mut totals = self.lock();
        totals.applied += report.applied;
        totals.stale += report.stale;
        totals.ignored += report.ignored;
        totals.retried += report.retried;
        totals.parked += report.parked;
    }

    pub(super) fn add_trouble(&self) {
        self.lock().troubles += 1;
    }

    /// Says that an event has come.
    pub(super) fn tell(&self) {
        self.news.notify_one();
    }

    /// Returns when an event has come.
    pub(super) async fn told(&self) {
        self.news.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, Totals> {
        self.totals.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
