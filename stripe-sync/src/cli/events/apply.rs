//! [`apply`]: all events of some accounts that are due, with a progress bar on a terminal.

use crate::cli::stop::Stop;
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, EventReport, Events, Inbox, SyncError};

/// How often what was written is asked for once more, when the second of its event is over.
const CONFIRMATIONS: u32 = 5;
/// Stripe's clock has whole seconds.
const SECOND: Duration = Duration::from_secs(1);

/// What became of the events of an account that were due.
#[derive(Debug)]
pub(super) struct Applied {
    pub(super) report: EventReport,
    /// How many events of the account wait for another try.
    pub(super) pending: u64,
}

/// Applies all events that are due, until it is to stop; then it finishes those at hand. What goes wrong with those of one
/// account does not stop the others.
pub(super) async fn apply(all: &[&Events<AnyStore>], stop: &mut Stop) -> Vec<Result<Applied, SyncError>> {
    let mut reports: Vec<Result<EventReport, SyncError>> =
        all.iter().map(|_| Ok(EventReport::default())).collect();
    let bar = bar();
    for _ in 0..CONFIRMATIONS {
        let mut again = false;
        for (events, report) in all.iter().zip(&mut reports) {
            again |= drain(events, report, &bar, stop).await;
        }
        if !again || stop.is_wanted() {
            break;
        }
        tokio::select! {
            () = stop.wanted() => {}
            () = tokio::time::sleep(SECOND) => {}
        }
    }
    bar.finish_and_clear();
    let mut applied = Vec::with_capacity(all.len());
    for (events, report) in all.iter().zip(reports) {
        applied.push(match report {
            Ok(report) => pending(events).await.map(|pending| Applied { report, pending }),
            Err(error) => Err(error),
        });
    }
    applied
}

/// Applies the events of an account. Returns true if some are to be asked for once more.
async fn drain(
    events: &Events<AnyStore>,
    report: &mut Result<EventReport, SyncError>,
    bar: &ProgressBar,
    stop: &Stop,
) -> bool {
    let Ok(sum) = report else { return false };
    let before = sum.unconfirmed;
    while !stop.is_wanted() {
        match events.step().await {
            Ok(step) if step.claimed == 0 => break,
            Ok(step) => {
                bar.inc(step.applied + step.unchanged + step.stale + step.ignored + step.parked);
                sum.add(&step);
            }
            Err(error) => {
                *report = Err(error);
                return false;
            }
        }
    }
    sum.unconfirmed > before
}

/// Returns how many events of the account wait, as far as they are counted.
async fn pending(events: &Events<AnyStore>) -> Result<u64, SyncError> {
    let engine = events.engine();
    Ok(engine.store().backlog(Some(engine.account().id().await?)).await?.pending)
}

/// Shown on a terminal only.
fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {pos} events, {per_sec}");
    // The template is a constant.
    ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
