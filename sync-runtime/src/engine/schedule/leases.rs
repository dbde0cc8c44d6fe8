//! [`Leases`]: the windows that this worker has claimed, and those that nobody has.

use super::slots::Slots;
use crate::chain::Chain;
use crate::store::{Store, Worker};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The lifetime of a claim that is not renewed. A process that resumes after another was killed waits as long for the claims of that one.
const LEASE: Duration = Duration::from_secs(6);

/// The claims of a worker, and its knowledge of windows without a worker.
#[derive(Debug)]
pub(crate) struct Leases {
    worker: String,
    lease: Duration,
    /// The number of windows of each model without a worker, as far as it is known.
    spare: Mutex<HashMap<String, usize>>,
}

impl Leases {
    pub(crate) fn new(lease: Option<Duration>) -> Self {
        let worker = format!("{:016x}", crate::random::unique());
        Self { worker, lease: lease.unwrap_or(LEASE), spare: Mutex::default() }
    }

    pub(crate) fn worker(&self) -> Worker<'_> {
        Worker { name: &self.worker, lease: self.lease }
    }

    /// Returns the time after which claims of others may be free.
    pub(crate) fn patience(&self) -> Duration {
        (self.lease / 12).max(Duration::from_millis(10))
    }

    /// Renews the claims until it is dropped.
    pub(crate) async fn renew<S: Store>(&self, store: &S, account: &str, slots: &Slots) {
        loop {
            tokio::time::sleep(self.lease / 3).await;
            match store.renew(account, self.worker()).await {
                Ok(models) => self.set_spare(models),
                // The next write reports the reason.
                Err(error) => tracing::debug!(error = %Chain(&error), "cannot renew leases"),
            }
            slots.notify();
        }
    }

    /// Keeps the counts of these models, which alone have spare windows.
    fn set_spare(&self, models: Vec<String>) {
        let mut spare = self.lock();
        spare.retain(|model, _| models.contains(model));
        for model in models {
            let count = spare.entry(model).or_default();
            *count = (*count).max(1);
        }
    }

    /// Returns the number of windows of a model without a worker.
    pub(crate) fn spare(&self, model: &str) -> usize {
        self.lock().get(model).copied().unwrap_or_default()
    }

    /// Adds a window without a worker.
    pub(crate) fn add_spare(&self, model: &str) {
        *self.lock().entry(model.to_owned()).or_default() += 1;
    }

    /// Removes a window that is claimed.
    pub(crate) fn take_spare(&self, model: &str) {
        self.lock().entry(model.to_owned()).and_modify(|count| *count = count.saturating_sub(1));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
