//! [`Deliveries`]: the deliveries in progress, and their trouble.

use super::manual::Trouble;
use crate::random::Random;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use tokio::sync::Notify;

/// The deliveries in progress.
#[derive(Debug, Default)]
pub(crate) struct Deliveries {
    /// The number of deliveries that are neither accepted nor given up.
    pub(super) open: AtomicUsize,
    pub(super) changed: Notify,
    trouble: Mutex<(Trouble, u64)>,
}

impl Deliveries {
    /// Sets the trouble of deliveries from now on.
    pub(crate) fn set_trouble(&self, trouble: Trouble, seed: u64) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = (trouble, seed);
    }

    /// Returns the trouble, and random numbers for the next deliveries.
    pub(super) fn trouble(&self) -> (Trouble, Random) {
        let mut state = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        state.1 = state.1.wrapping_add(1);
        (state.0, Random::new(state.1, "trouble", 0))
    }

    /// Waits until no delivery is open.
    pub(crate) async fn wait(&self) {
        loop {
            let changed = self.changed.notified();
            if self.open.load(Ordering::SeqCst) == 0 {
                return;
            }
            changed.await;
        }
    }

    /// Closes a delivery.
    pub(super) fn close(&self) {
        self.open.fetch_sub(1, Ordering::SeqCst);
        self.changed.notify_waiters();
    }
}
