//! [`KeyAccount`]: the account of a key, asked for once.

use crate::engine::source::api::{self, Account};
use crate::error::SyncError;
use std::sync::{Arc, OnceLock};
use stripe_client::{Client, Request};

/// The account of a key, or the one that a client acts on behalf of. It is asked for once, and remembered; clones share it.
///
/// From a text, it is an account whose id is known already: `"acct_1".into()`.
#[derive(Debug, Clone)]
pub struct KeyAccount {
    /// The client to ask with; none if the id was given.
    client: Option<Client>,
    id: Arc<OnceLock<String>>,
}

impl KeyAccount {
    pub(crate) fn of(client: &Client) -> Self {
        // The id of a connected account is known: it is the one that requests are made for.
        let id = client.account().map_or_else(OnceLock::new, |id| OnceLock::from(id.to_owned()));
        Self { client: Some(client.clone()), id: Arc::new(id) }
    }

    /// Returns the id of the account, and asks for it unless it is known. Empty if the key does not show it.
    ///
    /// # Errors
    /// If the API is not reached, or does not take the key.
    pub async fn id(&self) -> Result<&str, SyncError> {
        self.ask(&Request::get(api::ACCOUNT)).await
    }

    /// As [`id`](Self::id), and does not ask again if the API does not answer.
    ///
    /// # Errors
    /// As [`id`](Self::id).
    pub async fn ask_once(&self) -> Result<&str, SyncError> {
        self.ask(&Request::get(api::ACCOUNT).max_retries(0)).await
    }

    async fn ask(&self, request: &Request) -> Result<&str, SyncError> {
        if let (None, Some(client)) = (self.known(), &self.client) {
            let Account { id, .. } = api::account(client, request).await?;
            self.learn(id);
        }
        Ok(self.known().unwrap_or_default())
    }

    /// Returns the id, if it is known.
    pub fn known(&self) -> Option<&str> {
        self.id.get().map(String::as_str)
    }

    /// Remembers the id. It stays the same for ever.
    pub(crate) fn learn(&self, id: String) {
        self.id.get_or_init(|| id);
    }
}

impl From<&str> for KeyAccount {
    fn from(id: &str) -> Self {
        id.to_owned().into()
    }
}

impl From<String> for KeyAccount {
    fn from(id: String) -> Self {
        Self { client: None, id: Arc::new(OnceLock::from(id)) }
    }
}
