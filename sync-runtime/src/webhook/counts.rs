//! [`Counts`]: how many requests have ended how, and how many events.

use super::receipt::Receipt;
use crate::events::EventReport;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many requests have ended how, since the receiver was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceiptCounts {
    /// Their event is in the inbox.
    pub kept: u64,
    /// Their event was there before; `kept` counts them too.
    pub duplicates: u64,
    /// They do not come from Stripe, or too late.
    pub unverified: u64,
    /// The time of their signature was too long ago; `unverified` counts them too.
    pub expired: u64,
    /// The time of their signature was too far ahead; they were taken all the same.
    pub early: u64,
    /// They come from Stripe, and are no events.
    pub no_event: u64,
    /// They were too large.
    pub too_large: u64,
    /// Their body did not come in time, or was cut off.
    pub incomplete: u64,
    /// The database did not take their event.
    pub unavailable: u64,
}

/// How many events have ended how, since the receiver was made whose workers have applied them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkCounts {
    /// The tables show them, and did not before.
    pub applied: u64,
    /// The rows turned out to be as they were.
    pub unchanged: u64,
    /// They were older than the rows.
    pub stale: u64,
    /// They say nothing of what is kept.
    pub ignored: u64,
    /// Tries of events that are tried again.
    pub retried: u64,
    /// They were given up.
    pub parked: u64,
    /// How often a worker could not work: the API was not reached, or the database has failed.
    pub troubles: u64,
}

/// The counts of a receiver and its clones.
#[derive(Debug, Clone, Default)]
pub(super) struct Counts(Arc<Both>);

#[derive(Debug, Default)]
struct Both {
    receipts: Mutex<ReceiptCounts>,
    work: Mutex<WorkCounts>,
}

impl Counts {
    pub(super) fn receipts(&self) -> ReceiptCounts {
        *lock(&self.0.receipts)
    }

    pub(super) fn work(&self) -> WorkCounts {
        *lock(&self.0.work)
    }

    /// Counts how a request has ended, and returns it.
    pub(super) fn count(&self, receipt: Receipt) -> Receipt {
        let mut counts = lock(&self.0.receipts);
        let count = match receipt {
            Receipt::Kept => &mut counts.kept,
            Receipt::Unverified => &mut counts.unverified,
            Receipt::NoEvent => &mut counts.no_event,
            Receipt::TooLarge => &mut counts.too_large,
            Receipt::Incomplete => &mut counts.incomplete,
            Receipt::Unavailable => &mut counts.unavailable,
        };
        *count += 1;
        receipt
    }

    /// Counts a signature whose time is so many seconds ago, or to come if negative.
    pub(super) fn out_of_tolerance(&self, seconds: i64) {
        let mut counts = lock(&self.0.receipts);
        let count = if seconds > 0 { &mut counts.expired } else { &mut counts.early };
        *count += 1;
    }

    /// Counts events that were there before.
    pub(super) fn known(&self, events: u64) {
        lock(&self.0.receipts).duplicates += events;
    }

    /// Counts what became of events.
    pub(super) fn applied(&self, report: &EventReport) {
        let mut counts = lock(&self.0.work);
        counts.applied += report.applied;
        counts.unchanged += report.unchanged;
        counts.stale += report.stale;
        counts.ignored += report.ignored;
        counts.retried += report.retried;
        counts.parked += report.parked;
    }

    /// Counts that a worker could not work.
    pub(super) fn trouble(&self) {
        lock(&self.0.work).troubles += 1;
    }
}

fn lock<T>(counts: &Mutex<T>) -> MutexGuard<'_, T> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}
