//! A worker: applies events as they come.

use super::tally::Tally;
use crate::cli::stop::Stop;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Connected, EventReport, SyncError};

/// How long it waits when nothing is due and nobody tells of an event: others receive too, and tries come due.
const IDLE: Duration = Duration::from_secs(1);
/// How long it waits at the most when it cannot work.
const LONGEST: Duration = Duration::from_secs(30);

/// Applies events until it is to stop; then it finishes the batch at hand.
pub(super) async fn work(events: Arc<Connected<AnyStore>>, tally: Arc<Tally>, mut stop: Stop) {
    let mut troubles = 0;
    while !stop.is_wanted() {
        match events.step().await {
            Ok(report) => {
                troubles = 0;
                tally.add(&report);
                if report.claimed > 0 {
                    tell(&report);
                    continue;
                }
                tokio::select! {
                    () = stop.wanted() => {}
                    () = tally.told() => {}
                    () = tokio::time::sleep(IDLE) => {}
                }
            }
            Err(error) => {
                let pause = pause(troubles);
                complain(&error, pause);
                tally.add_trouble();
                troubles += 1;
                tokio::select! {
                    () = stop.wanted() => {}
                    () = tokio::time::sleep(pause) => {}
                }
            }
        }
    }
}

fn tell(report: &EventReport) {
    let EventReport { applied, stale, ignored, retried, parked, rows, .. } = report;
    let written = rows.written();
    tracing::info!(applied, stale, ignored, retried, parked, written, "events are applied");
}

fn complain(error: &SyncError, pause: Duration) {
    tracing::error!(%error, ?pause, "events cannot be applied; trying again");
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
