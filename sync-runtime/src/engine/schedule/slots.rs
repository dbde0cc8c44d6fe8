//! [`Slots`]: the limits of concurrency and memory that the walks of a backfill share.

use stripe_client::CONCURRENCY;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};

/// The most JSON that is mapped and not written yet, of all walks, in kB: a few times the amount that is written together.
const MEMORY: u32 = 8 << 10;
/// The number of batches that are written at once: more only wait for each other, and waiting pages are written together.
pub(crate) const WRITERS: usize = 2;

/// The slots for walks, of all accounts. Each walk holds at most two pages: one that is being written, and the next.
#[derive(Debug)]
pub(crate) struct Slots {
    free: Semaphore,
    count: usize,
    /// The memory for JSON, in kB.
    memory: Semaphore,
    writers: Semaphore,
    /// Notified when there may be a window to claim.
    changed: Notify,
}

impl Slots {
    pub(crate) fn new(count: Option<usize>) -> Self {
        let count = count.unwrap_or(CONCURRENCY).max(1);
        Self {
            free: Semaphore::new(count),
            count,
            memory: Semaphore::new(MEMORY as usize),
            writers: Semaphore::new(WRITERS),
            changed: Notify::new(),
        }
    }

    /// Takes a slot, if one is free.
    pub(crate) fn try_take(&self) -> Option<Slot<'_>> {
        self.free.try_acquire().ok().map(|permit| Slot { permit: Some(permit), changed: &self.changed })
    }

    /// Waits for a slot.
    pub(crate) async fn take(&self) -> Option<Slot<'_>> {
        // The semaphore is never closed.
        self.free.acquire().await.ok().map(|permit| Slot { permit: Some(permit), changed: &self.changed })
    }

    /// Returns the number of free slots.
    pub(crate) fn free(&self) -> usize {
        self.free.available_permits()
    }

    /// Returns the number of walks.
    pub(crate) fn taken(&self) -> usize {
        self.count.saturating_sub(self.free())
    }

    /// Waits for the memory of a page, which it holds until it is written.
    pub(crate) async fn memory(&self, bytes: usize) -> Option<SemaphorePermit<'_>> {
        let wanted = u32::try_from(bytes / 1024 + 1).unwrap_or(MEMORY).min(MEMORY);
        self.memory.acquire_many(wanted).await.ok()
    }

    /// Waits for a permit to write.
    pub(crate) async fn writer(&self) -> Option<SemaphorePermit<'_>> {
        self.writers.acquire().await.ok()
    }

    /// Wakes those who wait for a window to claim.
    pub(crate) fn notify(&self) {
        self.changed.notify_waiters();
    }

    /// Waits until there may be a window to claim.
    pub(crate) fn changed(&self) -> impl Future<Output = ()> {
        self.changed.notified()
    }
}

/// A slot for a walk. Wakes those who wait when it is free again.
#[derive(Debug)]
pub(crate) struct Slot<'p> {
    permit: Option<SemaphorePermit<'p>>,
    changed: &'p Notify,
}

impl Slot<'_> {
    /// Frees the slot without waking others, because there was no window to claim.
    pub(crate) fn free_quietly(mut self) {
        drop(self.permit.take());
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if self.permit.take().is_some() {
            self.changed.notify_waiters();
        }
    }
}
