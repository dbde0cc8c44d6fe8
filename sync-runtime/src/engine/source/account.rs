//! [`KeyAccount`]: the account of a key, requested once.

use super::clock::execute;
use crate::clock::local_now;
use crate::error::SyncError;
use std::sync::{Arc, OnceLock};
use stripe_client::{Client, ErrorKind, Request};
use stripe_types::id_of;

/// The path of the account of a key.
pub(crate) const ACCOUNT: &str = "/v1/account";

/// The account whose objects are synchronised.
#[derive(Debug)]
pub(crate) struct Account {
    /// The id; empty if the key does not show it.
    pub(crate) id: String,
    /// The beginning of the run, in seconds by Stripe's clock.
    pub(crate) now: i64,
}

/// The account of a key, or the connected account that a client acts for. It is requested once and remembered; clones share it.
///
/// From a text, it is an account whose id is already known: `"acct_1".into()`.
#[derive(Debug, Clone)]
pub struct KeyAccount {
    /// The client for the request; `None` if the id was given.
    client: Option<Client>,
    id: Arc<OnceLock<String>>,
}

impl KeyAccount {
    pub(super) fn of(client: &Client) -> Self {
        // The id of a connected account is known: the client names it in its requests.
        let id = client.account().map_or_else(OnceLock::new, |id| OnceLock::from(id.to_owned()));
        Self { client: Some(client.clone()), id: Arc::new(id) }
    }

    /// Returns the id of the account, and requests it unless it is known. Empty if the key does not show it.
    ///
    /// # Errors
    /// If the API is not reachable, or rejects the key.
    pub async fn id(&self) -> Result<&str, SyncError> {
        self.ask(&Request::get(ACCOUNT)).await
    }

    /// Returns the id as [`id`](Self::id) does, without retries if the API does not answer.
    ///
    /// # Errors
    /// As [`id`](Self::id).
    pub async fn ask_once(&self) -> Result<&str, SyncError> {
        self.ask(&Request::get(ACCOUNT).max_retries(0)).await
    }

    async fn ask(&self, request: &Request) -> Result<&str, SyncError> {
        if let (None, Some(client)) = (self.known(), &self.client) {
            let Account { id, .. } = read_account(client, request).await?;
            self.learn(id);
        }
        Ok(self.known().unwrap_or_default())
    }

    /// Returns the id, if it is known.
    pub fn known(&self) -> Option<&str> {
        self.id.get().map(String::as_str)
    }

    /// Remembers the id, which never changes.
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

/// Requests the account of the key; without an id if the key does not show it. Detects an invalid key before anything else is done.
pub(super) async fn read_account(client: &Client, request: &Request) -> Result<Account, SyncError> {
    match execute(client, request).await {
        Ok(answer) => Ok(Account {
            id: id_of(&answer.text()).unwrap_or_default(),
            now: answer.date().unwrap_or_else(local_now),
        }),
        Err(error) if error.kind() == ErrorKind::Permission => Ok(Account {
            id: client.account().or(error.message().and_then(refused_account)).unwrap_or_default().to_owned(),
            now: error.date().unwrap_or_else(local_now),
        }),
        Err(error) => Err(error.into()),
    }
}

/// Returns the account in the message for a restricted key that may not read it, as in `… on account 'acct_1'. …`.
fn refused_account(message: &str) -> Option<&str> {
    let (_, named) = message.split_once("on account '")?;
    let (id, _) = named.split_once('\'')?;
    id.starts_with("acct_").then_some(id)
}

#[cfg(test)]
mod tests {
    use super::refused_account;

    #[test]
    fn a_refusal_names_the_account_of_the_key() {
        for (message, account) in [
            (
                "The key does not have the required permissions on account 'acct_1Fa'. Ask for more.",
                Some("acct_1Fa"),
            ),
            ("The key may not act on account 'cus_1'.", None),
            ("The key may not act on account 'acct_1", None),
            ("The key may not do this.", None),
        ] {
            assert_eq!(refused_account(message), account, "{message}");
        }
    }
}
