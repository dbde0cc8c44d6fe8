//! [`apply`]: all events that are due, with a progress bar on a terminal.

use crate::cli::stop::Stop;
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, EventReport, Events, Inbox, SyncError};

/// How often what was written is asked for once more, when the second of its event is over.
const CONFIRMATIONS: u32 = 5;
/// Stripe's clock has whole seconds.
const SECOND: Duration = Duration::from_secs(1);

/// What became of the events that were due.
#[derive(Debug)]
pub(super) struct Applied {
    pub(super) report: EventReport,
    /// How many events of the inbox wait for another try.
    pub(super) pending: u64,
}

/// Applies all events that are due, until it is to stop; then it finishes those at hand.
pub(super) async fn apply(events: &Events<AnyStore>, stop: &mut Stop) -> Result<Applied, SyncError> {
    let mut report = EventReport::default();
    let bar = bar(pending(events).await?);
    for _ in 0..CONFIRMATIONS {
        let before = report.unconfirmed;
        drain(events, &mut report, &bar, stop).await?;
        if report.unconfirmed == before || stop.is_wanted() {
            break;
        }
        tokio::select! {
            () = stop.wanted() => {}
            () = tokio::time::sleep(SECOND) => {}
        }
    }
    bar.finish_and_clear();
    Ok(Applied { report, pending: pending(events).await? })
}

async fn drain(
    events: &Events<AnyStore>,
    report: &mut EventReport,
    bar: &ProgressBar,
    stop: &Stop,
) -> Result<(), SyncError> {
    while !stop.is_wanted() {
        let step = events.step().await?;
        if step.claimed == 0 {
            break;
        }
        report.add(&step);
        let done = report.applied + report.unchanged + report.stale + report.ignored + report.parked;
        bar.set_length(done.max(bar.length().unwrap_or_default()));
        bar.set_position(done);
    }
    Ok(())
}

/// How many events wait, as far as they are counted.
async fn pending(events: &Events<AnyStore>) -> Result<u64, SyncError> {
    Ok(events.engine().store().backlog(Some("")).await?.pending)
}

/// Shown on a terminal only.
fn bar(events: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} events, {per_sec}");
    // The template is a constant.
    ProgressBar::new(events).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
