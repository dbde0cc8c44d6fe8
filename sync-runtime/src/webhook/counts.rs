//! [`ReceiptCounts`]: how many requests have ended how.

use super::Receipt;
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
    /// They come from Stripe, and are no events.
    pub no_event: u64,
    /// They were too large.
    pub too_large: u64,
    /// The database did not take their event.
    pub unavailable: u64,
}

/// The counts of a receiver and its clones.
#[derive(Debug, Clone, Default)]
pub(super) struct Counts(Arc<Mutex<ReceiptCounts>>);

impl Counts {
    pub(super) fn get(&self) -> ReceiptCounts {
        *self.lock()
    }

    /// Counts how a request has ended, and returns it.
    pub(super) fn count(&self, receipt: Receipt) -> Receipt {
        let mut counts = self.lock();
        let count = match receipt {
            Receipt::Kept => &mut counts.kept,
            Receipt::Unverified => &mut counts.unverified,
            Receipt::NoEvent => &mut counts.no_event,
            Receipt::TooLarge => &mut counts.too_large,
            Receipt::Unavailable => &mut counts.unavailable,
        };
        *count += 1;
        receipt
    }

    /// Counts events that were there before.
    pub(super) fn known(&self, events: u64) {
        self.lock().duplicates += events;
    }

    fn lock(&self) -> MutexGuard<'_, ReceiptCounts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
