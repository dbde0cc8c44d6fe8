//! [`Connected`]: the events of a platform and of its connected accounts.

use crate::error::SyncError;
use crate::events::hold::{Holds, Leave};
use crate::events::{ApplyEvents, EventReport, Events};
use crate::inbox::EventSelection;
use crate::store::Inbox;
use crate::store::Store;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use stripe_client::{ErrorKind, Request};
use tokio::sync::OnceCell;

/// A function that creates the [`Events`] of a connected account.
type Make<S> = dyn Fn(&str) -> Result<Events<S>, SyncError> + Send + Sync;

/// Applies the events of a platform, and those that it receives for its connected accounts. Each of these has an engine whose
/// client acts for it; it is created with the first event of the account.
pub struct Connected<S> {
    own: Arc<Events<S>>,
    make: Box<Make<S>>,
    made: Mutex<HashMap<String, Arc<Events<S>>>>,
    holds: Holds,
    /// Set when the connected accounts of events from an earlier release are known.
    met: OnceCell<()>,
}

impl<S: Store + Inbox> Connected<S> {
    /// Applies the events of a platform and of its connected accounts. `make` creates the [`Events`] of a connected account
    /// from its id, with a client that acts for it.
    pub fn new(
        own: Events<S>,
        make: impl Fn(&str) -> Result<Events<S>, SyncError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            own: Arc::new(own),
            make: Box::new(make),
            made: Mutex::default(),
            holds: Holds::default(),
            met: OnceCell::new(),
        }
    }

    /// Returns the events of the platform itself.
    pub fn own(&self) -> &Events<S> {
        &self.own
    }

    /// Claims and applies events of the platform, and of each connected account that has some which are due. Leaves events that
    /// other accounts have received to their own keys. A connected account that rejects requests does not delay the others:
    /// events that need a request fail with the reason, and the account is left alone for longer each time.
    ///
    /// # Errors
    /// As [`Events::step`], for the events of the platform itself.
    pub async fn step(&self) -> Result<EventReport, SyncError> {
        let mut report = self.own.step().await?;
        let own = self.own.account_id().await?;
        self.met.get_or_try_init(|| self.meet(own)).await?;
        let waiting = self.own.engine().store().waiting(Some(own)).await?;
        for account in waiting.into_iter().filter(|account| account != own) {
            let held = match self.holds.leave(&account) {
                Leave::Free => None,
                Leave::Silent(reason) => Some(reason),
                Leave::Wait => continue,
            };
            match self.step_of(&account, held).await {
                Ok(applied) => report.add(&applied),
                Err(error) => self.holds.failed(&account, &error, &self.own.parts.pace),
            }
        }
        Ok(report)
    }

    /// Applies events of a connected account. If it rejects requests, it is left alone for a while; when it answers again, its
    /// failed events are due again.
    async fn step_of(&self, account: &str, held: Option<String>) -> Result<EventReport, SyncError> {
        let applied = self.of(account)?.step_unless(held).await?;
        if self.holds.note(account, &applied, &self.own.parts.pace) {
            let due = self.own.engine().store().replay(Some(account), &EventSelection::Failed).await?;
            tracing::info!(account, due, "a connected account answers again");
        }
        Ok(applied)
    }

    /// Finds the connected accounts among those with events from an earlier release: the platform can request them.
    async fn meet(&self, own: &str) -> Result<(), SyncError> {
        let (engine, mut connected) = (self.own.engine(), Vec::new());
        for account in engine.store().strays().await? {
            let request = Request::get("/v1/accounts/{account}").segment(account.clone());
            match engine.parts().source.get(&request).await {
                Ok(_) => connected.push(account),
                Err(error) if matches!(error.kind(), ErrorKind::Connect | ErrorKind::Setup) => {
                    return Err(error.into());
                }
                Err(error) => {
                    tracing::info!(account, %error, "its events are left to whoever has a key for it")
                }
            }
        }
        Ok(engine.store().receives(own, &connected).await?)
    }

    fn of(&self, account: &str) -> Result<Arc<Events<S>>, SyncError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(events) = made.get(account) {
            return Ok(Arc::clone(events));
        }
        let events = Arc::new((self.make)(account)?.shared().connected_to(&self.own));
        made.insert(account.to_owned(), Arc::clone(&events));
        Ok(events)
    }
}

impl<S: Store + Inbox> ApplyEvents for Connected<S> {
    async fn step(&self) -> Result<EventReport, SyncError> {
        Self::step(self).await
    }
}

impl<S> fmt::Debug for Connected<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connected")
    }
}
