//! [`apply`]: applies the due events of some accounts, with a progress bar on a terminal.

use crate::cli::shutdown::Shutdown;
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;
use stripe_sync::runtime::store::Inbox;
use stripe_sync::runtime::{AnyStore, EventReport, Events, SyncError};

/// The passes at most. A row that was read in the second of its event is read again after that second.
const CONFIRMATIONS: u32 = 5;
/// The resolution of Stripe's timestamps.
const SECOND: Duration = Duration::from_secs(1);

/// The outcome of the due events of an account.
#[derive(Debug)]
pub(super) struct Applied {
    pub(super) report: EventReport,
    /// The events of the account that wait for another try.
    pub(super) pending: u64,
}

/// Applies all due events. On shutdown it finishes the claimed events. An error of one account does not stop the
/// others.
pub(super) async fn apply(
    all: &[&Events<AnyStore>],
    shutdown: &mut Shutdown,
) -> Vec<Result<Applied, SyncError>> {
    let mut reports: Vec<Result<EventReport, SyncError>> =
        all.iter().map(|_| Ok(EventReport::default())).collect();
    let bar = bar();
    for _ in 0..CONFIRMATIONS {
        let mut again = false;
        for (events, report) in all.iter().zip(&mut reports) {
            again |= drain(events, report, &bar, shutdown).await;
        }
        if !again || shutdown.is_requested() {
            break;
        }
        tokio::select! {
            () = shutdown.requested() => {}
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

/// Applies the events of an account. Returns true if some rows must be read again.
async fn drain(
    events: &Events<AnyStore>,
    report: &mut Result<EventReport, SyncError>,
    bar: &ProgressBar,
    shutdown: &Shutdown,
) -> bool {
    let Ok(sum) = report else { return false };
    let before = sum.unconfirmed;
    while !shutdown.is_requested() {
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

/// Returns the number of pending events of the account, up to the limit of counting.
async fn pending(events: &Events<AnyStore>) -> Result<u64, SyncError> {
    let engine = events.engine();
    Ok(engine.store().backlog(Some(engine.account().id().await?)).await?.pending)
}

/// Creates the bar, which only a terminal shows.
fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {pos} events, {per_sec}");
    // The template is a constant.
    ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
