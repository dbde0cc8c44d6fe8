//! What the engine asks of the API, and the form in which it gets it.

use crate::clock::{as_of, local_now};
use crate::engine::source::clock::execute;
use crate::engine::source::mode::Mode;
use crate::error::SyncError;
use std::time::{Duration, Instant};
use stripe_client::{Client, Error as ApiError, ErrorKind, Page, Request, Response};
use stripe_types::id_of;

/// What answers the account of a key.
pub(crate) const ACCOUNT: &str = "/v1/account";

/// The API.
#[derive(Debug)]
pub(crate) struct Api {
    client: Client,
    mode: Mode,
}

/// Whose objects are synchronised.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) id: String,
    /// When the run began, in seconds by Stripe's clock.
    pub(crate) now: i64,
}

/// A page of a list, as text.
#[derive(Debug)]
pub(crate) struct RawPage {
    text: String,
    path: String,
    /// When it was true, in seconds by Stripe's clock.
    pub(crate) as_of: i64,
    /// How long the answer took.
    pub(crate) took: Duration,
    /// How long the request waited before: for its turn, or because tries failed.
    pub(crate) held: Duration,
}

impl Api {
    pub(crate) fn new(client: Client) -> Self {
        Self { mode: Mode::of(&client), client }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns true if the key is for live data, false if it is for test data; nothing if neither the key nor an answer says so.
    pub(crate) fn livemode(&self) -> Option<bool> {
        self.mode.known()
    }

    /// Asks for the mode of a key that does not tell it, once. That it is not answered is no failure.
    pub(crate) async fn ask_mode(&self) {
        self.mode.ask(&self.client).await;
    }

    /// Asks for the account of the key.
    pub(crate) async fn account(&self) -> Result<Account, SyncError> {
        account(&self.client, &Request::get(ACCOUNT)).await
    }

    /// A page of a list.
    pub(crate) async fn page(&self, request: &Request) -> Result<RawPage, ApiError> {
        let (start, asked) = (Instant::now(), local_now());
        let response = execute(&self.client, request).await?;
        let took = response.took();
        let held = start.elapsed().saturating_sub(took);
        let (text, as_of) = read(request, response, asked)?;
        self.mode.learn(&text);
        let path = request.template().split('?').next().unwrap_or_default().to_owned();
        Ok(RawPage { text, path, as_of, took, held })
    }

    /// The text of an answer, and when it was true.
    pub(crate) async fn get(&self, request: &Request) -> Result<(String, i64), ApiError> {
        let asked = local_now();
        let (text, as_of) = read(request, execute(&self.client, request).await?, asked)?;
        self.mode.learn(&text);
        Ok((text, as_of))
    }
}

/// Asks for the account of the key; without an id if the key does not show it. Asking for it tells a key that is not taken
/// before anything else is done.
pub(crate) async fn account(client: &Client, request: &Request) -> Result<Account, SyncError> {
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

/// Reads an answer. If it has no date, it is as old as the request by the clock of this machine.
fn read(request: &Request, response: Response, asked: i64) -> Result<(String, i64), ApiError> {
    let as_of = as_of(response.asked_at().or(Some(asked)));
    let text = response.into_text().map_err(|error| ApiError::decode(request, error))?;
    Ok((text, as_of))
}

impl RawPage {
    /// Returns how long its text is, in bytes.
    pub(crate) fn size(&self) -> usize {
        self.text.len()
    }

    /// Its elements.
    pub(crate) fn parse(&self) -> Result<Page<'_>, SyncError> {
        let failed = |reason| SyncError::Page { path: self.path.clone(), reason };
        Page::parse(&self.text).map_err(failed)
    }
}

/// The account that Stripe names where it says that a restricted key may not read it, as in `… on account 'acct_1'. …`.
fn refused_account(message: &str) -> Option<&str> {
    let (_, named) = message.split_once("on account '")?;
    let (id, _) = named.split_once('\'')?;
    id.starts_with("acct_").then_some(id)
}

#[cfg(test)]
mod tests {
    use super::refused_account;

    #[test]
    fn a_refusal_tells_whose_the_key_is() {
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
