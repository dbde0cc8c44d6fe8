//! [`Unconfirmed`]: which events have changed rows and are asked for once more.

use crate::inbox::Received;
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many are remembered at the most. Those that another process confirms are never taken.
const MOST: usize = 10_000;

/// Events that have changed rows and are not settled: when they are confirmed, they have still changed them.
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

    /// Returns whether it is one of them; then it is none any more.
    pub(super) fn take(&self, event: &Received) -> bool {
        let mut events = self.lock();
        !events.is_empty() && events.remove(&(event.account.clone(), event.id.clone()))
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<(String, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
