//! [`Retention`]: the time for which an inbox keeps old events, and [`Sweeper`], which deletes them.

use crate::store::Inbox;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

const DAY: Duration = Duration::from_secs(86_400);
/// The time between two checks when nothing was left to delete.
const EVERY: Duration = Duration::from_secs(3600);

/// The time for which an inbox keeps old events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retention {
    /// Events that are applied or ignored; 30 days unless set. Then they are deleted.
    pub settled: Duration,
    /// The content of parked events and dead letters; 90 days unless set. Then only ids and reasons stay; such an event can
    /// still be replayed, by requesting its object.
    pub failed: Duration,
}

impl Default for Retention {
    fn default() -> Self {
        Self { settled: 30 * DAY, failed: 90 * DAY }
    }
}

impl Retention {
    /// Keeps settled events this long.
    pub fn settled(mut self, age: Duration) -> Self {
        self.settled = age;
        self
    }

    /// Keeps the content of parked events and dead letters this long.
    pub fn failed(mut self, age: Duration) -> Self {
        self.failed = age;
        self
    }
}

/// Deletes a little at a time, between other work.
#[derive(Debug, Default)]
pub(super) struct Sweeper {
    pub(super) retention: Retention,
    /// The time of the next check; `None` for at once.
    due: Mutex<Option<Instant>>,
}

impl Sweeper {
    /// Deletes some old events, if a check is due.
    pub(super) async fn sweep(&self, inbox: &impl Inbox) {
        if !self.begin(Instant::now()) {
            return;
        }
        let Retention { settled, failed } = self.retention;
        let swept = async {
            Ok::<_, crate::store::StoreError>((
                inbox.forget_some(settled).await?,
                inbox.forget_contents(failed).await?,
            ))
        };
        match swept.await {
            Ok((0, 0)) => {}
            Ok((events, contents)) => {
                tracing::info!(events, contents, "forgot old events");
                *self.due.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
            Err(error) => tracing::warn!(%error, "cannot forget old events; trying again in an hour"),
        }
    }

    fn begin(&self, now: Instant) -> bool {
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = due.is_none_or(|due| now >= due);
        if is_due {
            *due = Some(now + EVERY);
        }
        is_due
    }
}
