//! [`Connected`]: the events of an account, and of those that are connected to it.

use super::{ApplyEvents, EventReport, Events};
use crate::error::SyncError;
use crate::inbox::Inbox;
use crate::store::Store;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Makes what acts on behalf of a connected account.
type Make<S> = dyn Fn(&str) -> Result<Events<S>, SyncError> + Send + Sync;

/// Applies the events of an account, and those of the accounts that are connected to it, which the same endpoint is sent. Each
/// account has an engine, whose client acts on its behalf; it is made when the first event of the account has come.
pub struct Connected<S> {
    own: Arc<Events<S>>,
    make: Box<Make<S>>,
    made: Mutex<HashMap<String, Arc<Events<S>>>>,
}

impl<S: Store + Inbox> Connected<S> {
    /// For the events of an account, and those of others, for each of which `make` makes [`Events`] from the id of the account:
    /// with a client that acts on its behalf.
    pub fn new(
        own: Events<S>,
        make: impl Fn(&str) -> Result<Events<S>, SyncError> + Send + Sync + 'static,
    ) -> Self {
        Self { own: Arc::new(own), make: Box::new(make), made: Mutex::default() }
    }

    /// Those of the account itself.
    pub fn own(&self) -> &Events<S> {
        &self.own
    }

    /// Claims some events of each account that has some which are due, and applies them. What keeps those of a connected account
    /// from being applied stands in the log, and does not hold up others.
    ///
    /// # Errors
    /// As [`Events::step`], for the events of the account itself.
    pub async fn step(&self) -> Result<EventReport, SyncError> {
        let mut report = self.own.step().await?;
        for account in self.own.engine().store().waiting().await? {
            if account == self.own.account {
                continue;
            }
            let applied = match self.of(&account) {
                Ok(events) => events.step().await,
                Err(error) => Err(error),
            };
            match applied {
                Ok(applied) => report.add(&applied),
                Err(error) => {
                    tracing::error!(account, %error, "events of a connected account are not applied")
                }
            }
        }
        Ok(report)
    }

    fn of(&self, account: &str) -> Result<Arc<Events<S>>, SyncError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(events) = made.get(account) {
            return Ok(Arc::clone(events));
        }
        let events = Arc::new((self.make)(account)?.account(account).shared());
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
