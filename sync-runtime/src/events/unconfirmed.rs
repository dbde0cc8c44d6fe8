//! [`Unconfirmed`]: events that have changed rows and are requested once more.

use crate::inbox::Received;
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The largest number that is remembered. Events that another process confirms are never taken.
const MOST: usize = 10_000;

/// Events that have changed rows and are not settled: when they are confirmed, they count as applied.
#[derive(Debug, Default)]
pub(super) struct Unconfirmed(Mutex<HashSet<(String, String)>>);

impl Unconfirmed {
    pub(super) fn add(&self, event: &Received) -> bool {
        let mut events = self.lock();
        if events.len() >= MOST {
            events.clear();
        }
        events.insert((event.account.clone(), event.id.clone()))
    }

    /// Removes an event. Returns whether it was one of them.
    pub(super) fn take(&self, event: &Received) -> bool {
        let mut events = self.lock();
        !events.is_empty() && events.remove(&(event.account.clone(), event.id.clone()))
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<(String, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
