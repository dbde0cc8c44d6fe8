//! The sweeper: forgets events that were settled long ago.

use crate::cli::stop::{Stop, clock};
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Inbox};

/// How often it sweeps.
const EVERY: Duration = Duration::from_secs(3600);

/// Forgets settled events of this age, until it is to stop.
pub(super) async fn sweep(store: AnyStore, age: Duration, mut stop: Stop) {
    let mut clock = clock(EVERY);
    while stop.tick(&mut clock).await {
        let forgotten = tokio::select! {
            forgotten = store.forget(age) => forgotten,
            () = stop.wanted() => return,
        };
        match forgotten {
            Ok(0) => {}
            Ok(events) => tracing::info!(events, ?age, "events are forgotten that were settled long ago"),
            Err(error) => {
                tracing::error!(%error, "settled events cannot be forgotten; trying again in an hour")
            }
        }
    }
}
