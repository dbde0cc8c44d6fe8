//! [`BacklogCache`]: the backlog of the inbox, counted at most once a second.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::runtime::store::{Backlog, Inbox};
use stripe_sync::runtime::{AnyStore, KeyAccount, StoreError};
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The age up to which a count is used.
const MAX_AGE: Duration = Duration::from_secs(1);
/// The time limit of a count.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The last count and its time. Clones share it.
#[derive(Debug, Clone)]
pub(crate) struct BacklogCache {
    store: AnyStore,
    /// The accounts of the keys.
    accounts: Vec<KeyAccount>,
    last: Arc<Mutex<Option<Count>>>,
}

/// A count with its time; without backlogs if the database did not answer.
type Count = (Instant, Option<Backlogs>);

/// The unapplied events by account.
#[derive(Debug, Clone, Default)]
pub(crate) struct Backlogs {
    /// The backlogs of all accounts, always including the accounts of the keys.
    pub(crate) all: Vec<(String, Backlog)>,
    /// The backlogs of the accounts of the keys, and of the accounts whose events they receive.
    pub(crate) own: Vec<(String, Backlog)>,
}

impl BacklogCache {
    pub(crate) fn new(store: AnyStore, accounts: Vec<KeyAccount>) -> Self {
        Self { store, accounts, last: Arc::default() }
    }

    /// Returns the backlogs of the last second; `None` if the database does not answer.
    pub(crate) async fn backlogs(&self) -> Option<Backlogs> {
        // Concurrent callers wait for the same count.
        let mut last = self.last.lock().await;
        if let Some((at, backlogs)) = &*last
            && at.elapsed() < MAX_AGE
        {
            return backlogs.clone();
        }
        let backlogs = self.count_in_time().await;
        *last = Some((Instant::now(), backlogs.clone()));
        backlogs
    }

    /// Drops the count, because the inbox has changed.
    pub(crate) async fn forget(&self) {
        *self.last.lock().await = None;
    }

    async fn count_in_time(&self) -> Option<Backlogs> {
        match tokio::time::timeout(TIMEOUT, self.count()).await {
            Ok(Ok(backlogs)) => Some(backlogs),
            Ok(Err(error)) => {
                tracing::error!(%error, "cannot count inbox events");
                None
            }
            Err(_) => {
                tracing::error!(timeout = ?TIMEOUT, "database does not answer");
                None
            }
        }
    }

    async fn count(&self) -> Result<Backlogs, StoreError> {
        // All first: an event that arrives meanwhile is never counted as another account's.
        let all = self.store.backlogs(None).await?;
        let mut own = BTreeMap::new();
        for account in self.accounts.iter().filter_map(KeyAccount::known) {
            own.extend(self.store.backlogs(Some(account)).await?);
        }
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

/// Returns the sum of some backlogs, with the longest lag.
pub(crate) fn total(backlogs: &[(String, Backlog)]) -> Backlog {
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
    use stripe_sync::runtime::store::Received;

    #[tokio::test]
    async fn the_inbox_is_counted_once_a_second() {
        let store = AnyStore::open("sqlite::memory:").await.expect("a database");
        store.migrate(&[]).await.expect("tables");
        let cache = BacklogCache::new(store.clone(), Vec::new());
        let pending = async || cache.backlogs().await.map(|backlogs| total(&backlogs.all).pending);
        assert_eq!(pending().await, Some(0));
        let event = br#"{"id":"evt_1","object":"event","type":"x","created":1}"#;
        let event = Received::parse(event).expect("an event").received_by("acct_1");
        store.receive(&[event]).await.expect("kept");
        cache.forget().await;
        assert_eq!(pending().await, Some(1));
        // A time in the future, so that the test does not depend on the clock.
        *cache.last.lock().await = Some((Instant::now() + MAX_AGE, Some(Backlogs::default())));
        assert_eq!(pending().await, Some(0), "not counted again");
        *cache.last.lock().await =
            Instant::now().checked_sub(MAX_AGE).map(|at| (at, Some(Backlogs::default())));
        assert_eq!(pending().await, Some(1), "counted again");
    }
}
