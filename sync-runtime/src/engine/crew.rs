//! What the walks of a backfill share: how many there are at once, and what they have claimed of the lists.

use crate::store::{Store, Worker};
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};

/// How many walks there are at once, unless it is said.
const PLACES: usize = 16;
/// How many batches are written at once: more only wait for each other, and pages that wait are written together.
const WRITERS: usize = 2;
/// For how long a claim lasts that is not renewed. Whoever goes on after a process that was killed waits so long for what
/// that one had claimed.
const LEASE: Duration = Duration::from_secs(6);

/// How many walks there are at once, of all accounts. Each holds two pages at the most: one that is written, and the next.
#[derive(Debug)]
pub(super) struct Places {
    free: Semaphore,
    writers: Semaphore,
    /// Told whenever there may be something to do for whoever waits for it.
    changed: Notify,
}

impl Places {
    pub(super) fn new(count: Option<usize>) -> Self {
        Self {
            free: Semaphore::new(count.unwrap_or(PLACES).max(1)),
            writers: Semaphore::new(WRITERS),
            changed: Notify::new(),
        }
    }

    /// A place, if there is one.
    pub(super) fn try_take(&self) -> Option<Place<'_>> {
        self.free.try_acquire().ok().map(|permit| Place { permit: Some(permit), changed: &self.changed })
    }

    /// A place, as soon as there is one.
    pub(super) async fn take(&self) -> Option<Place<'_>> {
        // It is never closed.
        self.free.acquire().await.ok().map(|permit| Place { permit: Some(permit), changed: &self.changed })
    }

    /// A permission to write.
    pub(super) async fn writer(&self) -> Option<SemaphorePermit<'_>> {
        self.writers.acquire().await.ok()
    }

    /// Tells those who wait that there may be something to do.
    pub(super) fn tell(&self) {
        self.changed.notify_waiters();
    }

    pub(super) fn changed(&self) -> impl Future<Output = ()> {
        self.changed.notified()
    }
}

/// A place for a walk; others are told when it is free again.
#[derive(Debug)]
pub(super) struct Place<'p> {
    permit: Option<SemaphorePermit<'p>>,
    changed: &'p Notify,
}

impl Place<'_> {
    /// Leaves it without telling anybody: whoever has found nothing to do need not look again.
    pub(super) fn leave(mut self) {
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
pub(super) struct Crew {
    name: String,
    lease: Duration,
    /// The models that have windows which nobody works on.
    spare: Mutex<HashSet<String>>,
}

impl Crew {
    pub(super) fn new(lease: Option<Duration>) -> Self {
        let name = format!("{:016x}", fastrand::u64(..));
        Self { name, lease: lease.unwrap_or(LEASE), spare: Mutex::default() }
    }

    pub(super) fn worker(&self) -> Worker<'_> {
        Worker { name: &self.name, lease: self.lease }
    }

    /// How long to wait until what others have claimed may be free.
    pub(super) fn patience(&self) -> Duration {
        (self.lease / 12).max(Duration::from_millis(10))
    }

    /// Renews what was claimed, again and again.
    pub(super) async fn renew<S: Store>(&self, store: &S, account: &str, places: &Places) {
        loop {
            tokio::time::sleep(self.lease / 3).await;
            match store.renew(account, self.worker()).await {
                Ok(spare) => *self.spare() = spare.into_iter().collect(),
                // Whoever writes next will hear why.
                Err(error) => tracing::debug!(%error, "leases are not renewed"),
            }
            places.tell();
        }
    }

    /// Whether the model has a window that nobody works on.
    pub(super) fn has_spare(&self, model: &str) -> bool {
        self.spare().contains(model)
    }

    pub(super) fn set_spare(&self, model: &str, spare: bool) {
        match spare {
            true => drop(self.spare().insert(model.to_owned())),
            false => drop(self.spare().remove(model)),
        }
    }

    fn spare(&self) -> MutexGuard<'_, HashSet<String>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
