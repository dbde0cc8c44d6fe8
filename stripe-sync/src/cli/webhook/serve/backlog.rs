//! [`Counted`]: the backlog of the inbox, counted at most once a second, however many ask for it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Backlog, Inbox, KeyAccount, StoreError};
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long a count holds.
const HOLDS: Duration = Duration::from_secs(1);
/// How long the database may take to count.
const PATIENCE: Duration = Duration::from_secs(5);

/// The last count, and when it was made. Clones share it.
#[derive(Debug, Clone)]
pub(super) struct Counted {
    store: AnyStore,
    /// The accounts of the keys.
    accounts: Vec<KeyAccount>,
    last: Arc<Mutex<Option<Count>>>,
}

/// A count with its time; without backlogs if the database did not say.
type Count = (Instant, Option<Backlogs>);

/// What is not applied, by account.
#[derive(Debug, Clone, Default)]
pub(super) struct Backlogs {
    /// Of all accounts; those of the keys are always among them.
    pub(super) all: Vec<(String, Backlog)>,
    /// Of the accounts of the keys, and of those whose events they receive.
    pub(super) own: Vec<(String, Backlog)>,
}

impl Counted {
    pub(super) fn new(store: AnyStore, accounts: Vec<KeyAccount>) -> Self {
        Self { store, accounts, last: Arc::default() }
    }

    /// Returns the backlogs as they were within the last second; none if the database does not say.
    pub(super) async fn backlogs(&self) -> Option<Backlogs> {
        // Whoever comes while it is counted waits for that count.
        let mut last = self.last.lock().await;
        if let Some((at, backlogs)) = &*last
            && at.elapsed() < HOLDS
        {
            return backlogs.clone();
        }
        let backlogs = self.patiently().await;
        *last = Some((Instant::now(), backlogs.clone()));
        backlogs
    }

    /// Has the next one who asks count anew: something was changed.
    pub(super) async fn forget(&self) {
        *self.last.lock().await = None;
    }

    async fn patiently(&self) -> Option<Backlogs> {
        match tokio::time::timeout(PATIENCE, self.count()).await {
            Ok(Ok(backlogs)) => Some(backlogs),
            Ok(Err(error)) => {
                tracing::error!(%error, "cannot count the events of the inbox");
                None
            }
            Err(_) => {
                tracing::error!(patience = ?PATIENCE, "the database does not answer");
                None
            }
        }
    }

    async fn count(&self) -> Result<Backlogs, StoreError> {
        let mut own = BTreeMap::new();
        for account in self.accounts.iter().filter_map(KeyAccount::known) {
            own.extend(self.store.backlogs(Some(account)).await?);
        }
        let all = self.store.backlogs(None).await?;
        Ok(Backlogs { all: self.with_own(all), own: self.with_own(own.into_iter().collect()) })
    }

    fn with_own(&self, mut backlogs: Vec<(String, Backlog)>) -> Vec<(String, Backlog)> {
        for account in self.accounts.iter().filter_map(KeyAccount::known) {
            if backlogs.iter().all(|(known, _)| known != account) {
                backlogs.push((account.to_owned(), Backlog::default()));
            }
        }
        backlogs
    }
}

/// The sum of some backlogs, with the longest lag.
pub(super) fn total(backlogs: &[(String, Backlog)]) -> Backlog {
    let each = || backlogs.iter().map(|(_, backlog)| backlog);
    Backlog {
        pending: each().map(|backlog| backlog.pending).sum(),
        parked: each().map(|backlog| backlog.parked).sum(),
        lag: each().filter_map(|backlog| backlog.lag).max(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use stripe_sync::Store;
    use stripe_sync::runtime::Received;

    #[tokio::test]
    async fn the_inbox_is_counted_once_a_second() {
        let store = AnyStore::open("sqlite::memory:").await.expect("a database");
        store.migrate(&[]).await.expect("tables");
        let counted = Counted::new(store.clone(), Vec::new());
        let pending = async || counted.backlogs().await.map(|backlogs| total(&backlogs.all).pending);
        assert_eq!(pending().await, Some(0));
        let event = br#"{"id":"evt_1","object":"event","type":"x","created":1}"#;
        let event = Received::parse(event).expect("an event").received_by("acct_1");
        store.receive(&[event]).await.expect("kept");
        counted.forget().await;
        assert_eq!(pending().await, Some(1));
        // Made as if just now, so that the test depends on no clock.
        *counted.last.lock().await = Some((Instant::now() + HOLDS, Some(Backlogs::default())));
        assert_eq!(pending().await, Some(0), "not counted again");
        *counted.last.lock().await =
            Instant::now().checked_sub(HOLDS).map(|at| (at, Some(Backlogs::default())));
        assert_eq!(pending().await, Some(1), "counted again");
    }
}
