//! The connections of the commands: clients of the API, and the database.

use super::Settings;
use std::time::Duration;
use stripe_sync::client::{Client, Error as ClientError, Rate, RetryPolicy};
use stripe_sync::runtime::{AnyStore, OpenOptions};

/// The retries of a request. A long run meets more errors than a single request.
const RETRIES: u32 = 8;

/// Creates a client with many retries.
pub(crate) fn client(
    settings: &Settings,
    key: &str,
    account: Option<&str>,
    rate: Rate,
) -> Result<Client, ClientError> {
    let retry =
        RetryPolicy { max_retries: RETRIES, base: Duration::from_millis(200), ..RetryPolicy::default() };
    let client = Client::builder(key)
        .base_url(&settings.api_base)
        .rate(rate)
        .retry(retry)
        .concurrency(settings.concurrency.max(1));
    account.into_iter().fold(client, |client, account| client.account(account)).build()
}

/// Opens the database.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<AnyStore> {
    let options = OpenOptions::default();
    let options = settings.connections.into_iter().fold(options, OpenOptions::connections);
    Ok(AnyStore::open_with(&settings.database_url, &options).await?)
}
