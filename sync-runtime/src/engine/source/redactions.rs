//! [`Redactions`]: the objects whose data was removed, so that it does not come back.

use crate::personal::{Instead, names_any, without};
use crate::store::{Store, StoreError};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long what is known of them holds: another process may remove data meanwhile.
const HOLDS: Duration = Duration::from_secs(1);

/// The ids of objects whose data was removed, as the database had them within the last second.
#[derive(Debug, Default)]
pub(crate) struct Redactions {
    read: Mutex<Option<Instant>>,
    ids: RwLock<Arc<HashSet<String>>>,
}

impl Redactions {
    fn ids(&self) -> Arc<HashSet<String>> {
        Arc::clone(&self.ids.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads whose data was removed, unless it is known.
    pub(crate) async fn know(&self, store: &impl Store) -> Result<(), StoreError> {
        let mut read = self.read.lock().await;
        if read.is_none_or(|at| at.elapsed() >= HOLDS) {
            let ids = Arc::new(store.redactions().await?);
            *self.ids.write().unwrap_or_else(PoisonError::into_inner) = ids;
            *read = Some(Instant::now());
        }
        Ok(())
    }

    /// The same of an element of a list that belongs to an object.
    pub(crate) fn clean_below<'t>(&self, text: &'t str, parent: &str) -> Cow<'t, str> {
        if !self.ids().contains(parent) {
            return self.clean(text, Instead::Null);
        }
        without(text, Instead::Null).map_or(Cow::Borrowed(text), Cow::Owned)
    }

    /// An object's text without the data that was removed once: all of it, if it is no object of such a customer.
    pub(crate) fn clean<'t>(&self, text: &'t str, instead: Instead) -> Cow<'t, str> {
        let ids = self.ids();
        if ids.is_empty() || !concerns(text, &ids) {
            return Cow::Borrowed(text);
        }
        without(text, instead).map_or(Cow::Borrowed(text), Cow::Owned)
    }
}

/// Returns whether an object is one of such a customer. Another customer is not, whatever its fields name.
fn concerns(text: &str, ids: &HashSet<String>) -> bool {
    let is_customer = stripe_types::member(text, "object").ok().flatten() == Some("\"customer\"");
    match stripe_types::id_of(text) {
        Some(id) if is_customer => ids.contains(&id),
        _ => names_any(text, ids),
    }
}
