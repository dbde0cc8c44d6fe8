//! A worker of a receiver: applies stored events.

use super::Receiver;
use crate::chain::Chain;
use crate::events::{ApplyEvents, EventReport};
use futures::future::{Either, select};
use std::pin::pin;
use std::time::Duration;

/// The time between two checks when nothing is due and nothing is received: other processes receive too, and retries come due.
const IDLE: Duration = Duration::from_secs(1);
/// The longest time between two attempts of a worker that fails.
const LONGEST: Duration = Duration::from_secs(30);

impl Receiver {
    /// Applies events to the tables until `stop` completes, and then finishes those in progress: at once those that this
    /// receiver or its clones store, within a second those of other processes and retries. Errors are logged,
    /// [counted](Self::work_counts), and retried. Several may run at once, here and elsewhere.
    ///
    /// ```no_run
    /// # use sync_runtime::{Events, Receiver, SqliteStore};
    /// # async fn example(receiver: Receiver, events: Events<SqliteStore>, stop: impl Future<Output = ()>) {
    /// receiver.work(&events, stop).await;
    /// # }
    /// ```
    pub async fn work(&self, events: &impl ApplyEvents, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let mut troubles = 0;
        loop {
            let pause = match events.step().await {
                Ok(report) => {
                    troubles = 0;
                    self.counts.applied(&report);
                    tell(&report);
                    if report.claimed > 0 { Duration::ZERO } else { IDLE }
                }
                Err(error) => {
                    let pause = pause(troubles);
                    tracing::error!(error = %Chain(&error), ?pause, "events cannot be applied; trying again");
                    troubles += 1;
                    self.counts.failed();
                    pause
                }
            };
            let mut news = pin!(tokio::time::timeout(pause, self.news(troubles == 0)));
            // First of all, so that it ends also where there is always more to do.
            if let Either::Left(_) = select(&mut stop, &mut news).await {
                return;
            }
        }
    }

    /// Returns when an event is stored; never while stored events cannot be applied.
    async fn news(&self, wanted: bool) {
        if wanted { self.bell.notified().await } else { std::future::pending().await }
    }
}

fn tell(report: &EventReport) {
    if report.claimed > 0 {
        let EventReport { applied, unchanged, stale, ignored, retried, parked, rows, .. } = report;
        let (written, deleted) = (rows.written(), rows.deleted);
        tracing::info!(
            applied,
            unchanged,
            stale,
            ignored,
            retried,
            parked,
            written,
            deleted,
            "events are applied"
        );
    }
}

/// Doubles a time.
fn pause(troubles: u32) -> Duration {
    Duration::from_secs(1 << troubles.min(5)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end() {
        let seconds: Vec<u64> = [0, 1, 4, 5, 6, u32::MAX].map(|troubles| pause(troubles).as_secs()).into();
        assert_eq!(seconds, [1, 2, 16, 30, 30, 30]);
    }
}
