//! [`Redactions`]: the objects whose personal data was removed, so that it does not come back.

use crate::personal::{Instead, names_any, without};
use crate::store::{Store, StoreError};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The time for which the ids are taken as current: another process may add some.
const FRESH: Duration = Duration::from_secs(1);

/// The ids of objects whose data was removed, at most a second old.
#[derive(Debug, Default)]
pub(crate) struct Redactions {
    read: Mutex<Option<Instant>>,
    ids: RwLock<Arc<HashSet<String>>>,
}

impl Redactions {
    fn ids(&self) -> Arc<HashSet<String>> {
        Arc::clone(&self.ids.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the ids, unless they are fresh.
    pub(crate) async fn refresh(&self, store: &impl Store) -> Result<(), StoreError> {
        let mut read = self.read.lock().await;
        if read.is_none_or(|at| at.elapsed() >= FRESH) {
            let ids = Arc::new(store.redactions().await?);
            *self.ids.write().unwrap_or_else(PoisonError::into_inner) = ids;
            *read = Some(Instant::now());
        }
        Ok(())
    }

    /// Removes redacted data from an element of a nested list of an object.
    pub(crate) fn clean_child<'t>(&self, text: &'t str, parent: &str) -> Cow<'t, str> {
        if !self.ids().contains(parent) {
            return self.clean(text, Instead::Null);
        }
        without(text, Instead::Null).map_or(Cow::Borrowed(text), Cow::Owned)
    }

    /// Removes redacted data from the text of an object. Returns the text as it is, unless it is of a redacted customer.
    pub(crate) fn clean<'t>(&self, text: &'t str, instead: Instead) -> Cow<'t, str> {
        let ids = self.ids();
        if ids.is_empty() || !concerns(text, &ids) {
            return Cow::Borrowed(text);
        }
        without(text, instead).map_or(Cow::Borrowed(text), Cow::Owned)
    }
}

/// Returns whether an object belongs to a redacted customer. Another customer does not, whatever ids its fields hold.
fn concerns(text: &str, ids: &HashSet<String>) -> bool {
    let is_customer = stripe_types::member(text, "object").ok().flatten() == Some("\"customer\"");
    match stripe_types::id_of(text) {
        Some(id) if is_customer => ids.contains(&id),
        _ => names_any(text, ids),
    }
}
