//! What the walks of a backfill share: how many there are at once, and what they have claimed of the lists.

use crate::chain::Chain;
use crate::store::{Store, Worker};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use stripe_client::CONCURRENCY;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};

/// How much JSON is mapped and not written yet at the most, of all walks, in kB: some times what is written together.
const ROOM: u32 = 8 << 10;
/// How many batches are written at once: more only wait for each other, and pages that wait are written together.
pub(crate) const WRITERS: usize = 2;
/// For how long a claim lasts that is not renewed. Whoever goes on after a process that was killed waits so long for what
/// that one had claimed.
const LEASE: Duration = Duration::from_secs(6);

/// How many walks there are at once, of all accounts. Each holds two pages at the most: one that is written, and the next.
#[derive(Debug)]
pub(crate) struct Places {
    free: Semaphore,
    count: usize,
    /// What there is room for, in kB of JSON.
    room: Semaphore,
    writers: Semaphore,
    /// Told whenever there may be something to do for whoever waits for it.
    changed: Notify,
}

impl Places {
    pub(crate) fn new(count: Option<usize>) -> Self {
        let count = count.unwrap_or(CONCURRENCY).max(1);
        Self {
            free: Semaphore::new(count),
            count,
            room: Semaphore::new(ROOM as usize),
            writers: Semaphore::new(WRITERS),
            changed: Notify::new(),
        }
    }

    /// A place, if there is one.
    pub(crate) fn try_take(&self) -> Option<Place<'_>> {
        self.free.try_acquire().ok().map(|permit| Place { permit: Some(permit), changed: &self.changed })
    }

    /// A place, as soon as there is one.
    pub(crate) async fn take(&self) -> Option<Place<'_>> {
        // It is never closed.
        self.free.acquire().await.ok().map(|permit| Place { permit: Some(permit), changed: &self.changed })
    }

    /// Returns how many are free.
    pub(crate) fn free(&self) -> usize {
        self.free.available_permits()
    }

    /// Returns how many walks there are.
    pub(crate) fn taken(&self) -> usize {
        self.count.saturating_sub(self.free())
    }

    /// Room for a page of so many bytes, from when it is mapped until it is written.
    pub(crate) async fn room(&self, bytes: usize) -> Option<SemaphorePermit<'_>> {
        let wanted = u32::try_from(bytes / 1024 + 1).unwrap_or(ROOM).min(ROOM);
        self.room.acquire_many(wanted).await.ok()
    }

    /// A permission to write.
    pub(crate) async fn writer(&self) -> Option<SemaphorePermit<'_>> {
        self.writers.acquire().await.ok()
    }

    /// Tells those who wait that there may be something to do.
    pub(crate) fn tell(&self) {
        self.changed.notify_waiters();
    }

    pub(crate) fn changed(&self) -> impl Future<Output = ()> {
        self.changed.notified()
    }
}

/// A place for a walk; others are told when it is free again.
#[derive(Debug)]
pub(crate) struct Place<'p> {
    permit: Option<SemaphorePermit<'p>>,
    changed: &'p Notify,
}

impl Place<'_> {
    /// Leaves it without telling anybody: whoever has found nothing to do need not look again.
    pub(crate) fn leave(mut self) {
        drop(self.permit.take());
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if self.permit.take().is_some() {
            self.changed.notify_waiters();
        }
    }
}

/// Who claims windows, and what is known of those that nobody has claimed.
#[derive(Debug)]
pub(crate) struct Crew {
    name: String,
    lease: Duration,
    /// How many windows models have that nobody works on, as far as it is known.
    spare: Mutex<HashMap<String, usize>>,
}

impl Crew {
    pub(crate) fn new(lease: Option<Duration>) -> Self {
        let name = format!("{:016x}", crate::random::unique());
        Self { name, lease: lease.unwrap_or(LEASE), spare: Mutex::default() }
    }

    pub(crate) fn worker(&self) -> Worker<'_> {
        Worker { name: &self.name, lease: self.lease }
    }

    /// Returns how long to wait until what others have claimed may be free.
    pub(crate) fn patience(&self) -> Duration {
        (self.lease / 12).max(Duration::from_millis(10))
    }

    /// Renews what was claimed, again and again.
    pub(crate) async fn renew<S: Store>(&self, store: &S, account: &str, places: &Places) {
        loop {
            tokio::time::sleep(self.lease / 3).await;
            match store.renew(account, self.worker()).await {
                Ok(models) => self.know_spare(models),
                // Whoever writes next will hear why.
                Err(error) => tracing::debug!(error = %Chain(&error), "leases are not renewed"),
            }
            places.tell();
        }
    }

    /// Only these models have any.
    fn know_spare(&self, models: Vec<String>) {
        let mut spare = self.spare();
        spare.retain(|model, _| models.contains(model));
        for model in models {
            let count = spare.entry(model).or_default();
            *count = (*count).max(1);
        }
    }

    /// Returns how many windows the model has that nobody works on.
    pub(crate) fn spare_windows(&self, model: &str) -> usize {
        self.spare().get(model).copied().unwrap_or_default()
    }

    /// The model is to have one more.
    pub(crate) fn add_spare(&self, model: &str) {
        *self.spare().entry(model.to_owned()).or_default() += 1;
    }

    /// One of them is claimed.
    pub(crate) fn take_spare(&self, model: &str) {
        self.spare().entry(model.to_owned()).and_modify(|count| *count = count.saturating_sub(1));
    }

    fn spare(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
