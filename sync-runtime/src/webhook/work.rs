//! A worker beside the receiver: applies events as they are kept.

use super::Receiver;
use crate::chain::Chain;
use crate::events::{ApplyEvents, EventReport};
use futures::future::{Either, select};
use std::pin::pin;
use std::time::Duration;

/// How long it waits when nothing is due and none is kept here: others receive too, and tries come due.
const IDLE: Duration = Duration::from_secs(1);
/// How long it waits at the most when it cannot work.
const LONGEST: Duration = Duration::from_secs(30);

impl Receiver {
    /// Applies events to the tables until `stop` is done, and then finishes those at hand: at once those that are kept by this
    /// receiver or its clones, within a second those of other processes and those that are due again. What does not work is
    /// logged, [counted](Self::work_counts) and tried again. Several of these may run at once, here and elsewhere.
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
                    self.counts.trouble();
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

    /// Returns when an event is kept; never while what is kept cannot be applied.
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

/// Twice as long each time.
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
