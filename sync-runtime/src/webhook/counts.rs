//! [`ReceiverCounts`]: the numbers of requests and events by outcome.

use super::receipt::Receipt;
use crate::events::EventReport;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The numbers of requests by outcome, since the receiver was created.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceiptCounts {
    /// Requests whose event is in the inbox.
    pub kept: u64,
    /// Requests whose event was there before, also counted in `kept`.
    pub duplicates: u64,
    /// Requests whose signature is not valid, or too old.
    pub unverified: u64,
    /// Requests whose signature was too old, also counted in `unverified`.
    pub expired: u64,
    /// Requests whose signature was too far in the future; they were accepted.
    pub early: u64,
    /// Requests from Stripe without an event.
    pub no_event: u64,
    /// Requests whose body was too large.
    pub too_large: u64,
    /// Requests whose body did not arrive in time, or was truncated.
    pub incomplete: u64,
    /// Requests whose event the database did not accept.
    pub unavailable: u64,
}

/// The numbers of events by outcome, since the receiver was created whose workers have applied them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkCounts {
    /// Events that have changed rows.
    pub applied: u64,
    /// Events whose rows turned out to be up to date.
    pub unchanged: u64,
    /// Events that were older than their rows.
    pub stale: u64,
    /// Events that concern no row.
    pub ignored: u64,
    /// Attempts of events that are retried.
    pub retried: u64,
    /// Events that have failed.
    pub parked: u64,
    /// The number of times that a worker failed: the API was not reachable, or the database failed.
    pub troubles: u64,
}

/// The counts of a receiver and its clones.
#[derive(Debug, Clone, Default)]
pub(super) struct ReceiverCounts(Arc<Both>);

#[derive(Debug, Default)]
struct Both {
    receipts: Mutex<ReceiptCounts>,
    work: Mutex<WorkCounts>,
}

impl ReceiverCounts {
    pub(super) fn receipts(&self) -> ReceiptCounts {
        *lock(&self.0.receipts)
    }

    pub(super) fn work(&self) -> WorkCounts {
        *lock(&self.0.work)
    }

    /// Counts a request by its outcome, and returns it.
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

    /// Counts a signature by its age in seconds; negative if its time is in the future.
    pub(super) fn out_of_tolerance(&self, seconds: i64) {
        let mut counts = lock(&self.0.receipts);
        let count = if seconds > 0 { &mut counts.expired } else { &mut counts.early };
        *count += 1;
    }

    /// Counts events that were stored before.
    pub(super) fn known(&self, events: u64) {
        lock(&self.0.receipts).duplicates += events;
    }

    /// Counts events by outcome.
    pub(super) fn applied(&self, report: &EventReport) {
        let mut counts = lock(&self.0.work);
        counts.applied += report.applied;
        counts.unchanged += report.unchanged;
        counts.stale += report.stale;
        counts.ignored += report.ignored;
        counts.retried += report.retried;
        counts.parked += report.parked;
    }

    /// Counts a failure of a worker.
    pub(super) fn failed(&self) {
        lock(&self.0.work).troubles += 1;
    }
}

fn lock<T>(counts: &Mutex<T>) -> MutexGuard<'_, T> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}
