//! [`Renewal`]: renews the claims of a worker while it works.

use crate::store::Inbox;
use crate::store::Worker;
use std::time::Duration;
use tokio::task::JoinHandle;

/// The shortest time between two renewals.
const SHORTEST: Duration = Duration::from_millis(100);

/// Renews the claims of a worker until it is dropped, in a task of its own: a handler of the application may take long. After a
/// process was killed, others claim its events when the lease ends.
#[derive(Debug)]
pub(super) struct Renewal(JoinHandle<()>);

impl Renewal {
    pub(super) fn start(inbox: impl Inbox + 'static, worker: String, lease: Duration) -> Self {
        Self(tokio::spawn(async move {
            loop {
                tokio::time::sleep((lease / 4).max(SHORTEST)).await;
                if let Err(error) = inbox.renew_claims(Worker { name: &worker, lease }).await {
                    tracing::warn!(%error, "claims of events are not renewed");
                }
            }
        }))
    }
}

impl Drop for Renewal {
    fn drop(&mut self) {
        self.0.abort();
    }
}
