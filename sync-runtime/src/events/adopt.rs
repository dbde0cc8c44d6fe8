//! Assigning events that an earlier release has stored without their account.
//!
//! Nothing is guessed. The events are of the account of the key if the database knows no other account. Otherwise each event
//! that is not settled is requested, because Stripe returns only an account's own events.

use crate::error::SyncError;
use crate::events::Events;
use crate::events::adoption::Looked;
use crate::inbox::{EventSelection, Received};
use crate::store::Inbox;
use crate::store::Store;
use futures::stream::{self, StreamExt, TryStreamExt};
use std::time::Duration;
use stripe_client::{ErrorKind, Request};
use tokio::time::Instant;

/// The number of ids that are read together.
const IDS: u32 = 100;
/// The number of events that are requested at once.
const ASKED: usize = 8;
/// The time between two checks for such events: a process of an earlier release may still receive some.
const EVERY: Duration = Duration::from_secs(30);

impl<S: Store + Inbox> Events<S> {
    /// Assigns events without an account to the account of the key, as far as they are known to be its own, unless this was
    /// done a moment ago. The others stay as they are, and are not claimed.
    pub(super) async fn adopt_if_due(&self, account: &str) -> Result<(), SyncError> {
        let mut looked = self.adoption.0.lock().await;
        if account.is_empty() || looked.at.is_some_and(|at| at.elapsed() < EVERY) {
            return Ok(());
        }
        looked.left = self.parts.engine.store().has_unowned().await?;
        match looked.left {
            true => self.adopt(account, &mut looked).await?,
            false => looked.after.clear(),
        }
        // Of many, some are applied before the next are asked for.
        looked.at = looked.after.is_empty().then(Instant::now);
        Ok(())
    }

    /// Assigns listed events to the account if the inbox has them without one: settled events, which nothing requests, would be
    /// applied once more.
    pub(super) async fn adopt_listed(&self, account: &str, events: &[Received]) -> Result<(), SyncError> {
        if !account.is_empty() && self.adoption.0.lock().await.left {
            let ids = events.iter().filter(|event| event.account == account).map(|event| event.id.clone());
            self.parts.engine.store().adopt(account, &EventSelection::Ids(ids.collect())).await?;
        }
        Ok(())
    }

    async fn adopt(&self, account: &str, looked: &mut Looked) -> Result<(), SyncError> {
        let known = looked.others.len();
        let which = match self.is_alone(account).await? {
            true => EventSelection::All,
            false => EventSelection::Ids(self.own_of_unowned(looked).await?),
        };
        let adopted = self.parts.engine.store().adopt(account, &which).await?;
        if adopted > 0 {
            tracing::info!(account, adopted, "events of an earlier release have their account now");
        }
        if looked.others.len() > known {
            let events = looked.others.len();
            tracing::warn!(account, events, "events of an earlier release are not of this account, and wait");
        }
        Ok(())
    }

    /// Returns true if the database knows of no other account.
    async fn is_alone(&self, account: &str) -> Result<bool, SyncError> {
        let store = self.parts.engine.store();
        if store.known_accounts().await?.iter().any(|known| known != account) {
            return Ok(false);
        }
        for table in self.parts.engine.tables() {
            if store.has_rows_of_others(table, account).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Returns the ids of unsettled events without an account that Stripe returns for this key: the next ones, if there are
    /// many. Remembers those of others.
    async fn own_of_unowned(&self, looked: &mut Looked) -> Result<Vec<String>, SyncError> {
        let mut own = Vec::new();
        while own.is_empty() {
            let ids = self.parts.engine.store().unowned(&looked.after, IDS).await?;
            let Some(last) = ids.last().cloned() else {
                looked.after.clear();
                break;
            };
            let unknown: Vec<String> = ids.into_iter().filter(|id| !looked.others.contains(id)).collect();
            let asked = stream::iter(unknown).map(|id| self.is_own(id)).buffer_unordered(ASKED);
            for (id, is_own) in asked.try_collect::<Vec<_>>().await? {
                match is_own {
                    true => own.push(id),
                    false => drop(looked.others.insert(id)),
                }
            }
            looked.after = last;
        }
        Ok(own)
    }

    /// Requests an event. Returns its id, and true if Stripe returns it for this key.
    async fn is_own(&self, id: String) -> Result<(String, bool), SyncError> {
        match self.parts.engine.parts().source.get(&Request::get("/v1/events/{id}").segment(id.clone())).await
        {
            Ok(_) => Ok((id, true)),
            Err(error) if error.is_missing() => Ok((id, false)),
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::Permission | ErrorKind::Invalid | ErrorKind::Account
                ) =>
            {
                Ok((id, false))
            }
            Err(error) => Err(error.into()),
        }
    }
}
