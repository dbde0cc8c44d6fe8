//! [`WriteFailure`]: why the last write to a database failed, for those who watch over it.

use super::StoreError;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The time after which a failed write no longer counts. Pending events are retried more often than that.
const BELIEVED: Duration = Duration::from_secs(60);

/// Why the last write to a database failed: not because of what was written, but because of the database.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WriteFailure {
    /// Why, and what to do. Holds no value of a row.
    pub reason: String,
    /// The target of the write.
    pub to: WriteTarget,
    /// The time of the write.
    pub at: Instant,
}

/// The target of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteTarget {
    /// Events that came, or their state.
    Inbox,
    /// Rows of models.
    Rows,
}

impl WriteFailure {
    /// Returns whether it is so long ago that only another write can tell.
    pub fn is_old(&self) -> bool {
        self.at.elapsed() >= BELIEVED
    }
}

/// The failure of the last write of a store and its clones, if it failed.
#[derive(Debug, Clone, Default)]
pub(super) struct WriteHealth(Arc<Mutex<Option<WriteFailure>>>);

impl WriteHealth {
    pub(super) fn write_failure(&self) -> Option<WriteFailure> {
        self.lock().clone()
    }

    /// Notes how a write has ended. One that was refused because of what it writes says nothing of the database.
    pub(super) fn note<T>(&self, to: WriteTarget, written: &Result<T, StoreError>) {
        match written {
            Ok(_) => *self.lock() = None,
            Err(error @ StoreError::Failed { .. }) if !error.concerns_rows() => {
                *self.lock() = Some(WriteFailure { reason: error.to_string(), to, at: Instant::now() });
            }
            Err(_) => {}
        }
    }

    /// Notes how a write was tried that wrote nothing: it shows that the inbox can be written, and nothing of rows.
    pub(super) fn note_try(&self, tried: &Result<(), StoreError>) {
        let of_rows = self.lock().as_ref().is_some_and(|trouble| trouble.to == WriteTarget::Rows);
        if tried.is_err() || !of_rows {
            self.note(WriteTarget::Inbox, tried);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<WriteFailure>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed() -> StoreError {
        StoreError::Failed { doing: "write", reason: "no".to_owned(), cause: sqlx::Error::WorkerCrashed }
    }

    #[test]
    fn the_last_write_tells_and_one_that_was_only_tried_says_nothing_of_rows() {
        let health = WriteHealth::default();
        health.note::<()>(WriteTarget::Inbox, &Err(failed()));
        assert_eq!(health.write_failure().map(|it| it.to), Some(WriteTarget::Inbox));
        health.note_try(&Ok(()));
        assert!(health.write_failure().is_none());
        health.note::<()>(WriteTarget::Rows, &Err(failed()));
        health.note_try(&Ok(()));
        assert_eq!(health.write_failure().map(|it| it.to), Some(WriteTarget::Rows));
        health.note::<()>(WriteTarget::Inbox, &Err(StoreError::Lost { model: "m" }));
        assert!(health.write_failure().is_some(), "it says nothing of the database");
        health.note(WriteTarget::Rows, &Ok(()));
        assert!(health.write_failure().is_none());
    }
}
