//! The connections of the commands: clients of the API, and the database.

use super::Settings;
use std::time::Duration;
use stripe_sync::client::{Client, Error as ClientError, Rate, RetryPolicy};
use stripe_sync::runtime::{AnyStore, OpenOptions, Table, with_children};

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

/// Opens the database. Returns it with the tables of some models.
pub(crate) async fn open_with(
    settings: &Settings,
    tables: &[&'static Table],
) -> anyhow::Result<(AnyStore, Vec<&'static Table>)> {
    let store = open(settings).await?;
    let tables = settings.tables.apply(&store, tables).await?;
    Ok((store, tables))
}

/// Opens the database.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<AnyStore> {
    let store = AnyStore::open_with(&settings.database_url, &options(settings)).await?;
    Ok(store.filtered(settings.privacy.filter()?))
}

/// Returns the SQL that creates some tables, with their child tables, in a database without tables.
pub(crate) fn schema(settings: &Settings, tables: &[&'static Table]) -> anyhow::Result<String> {
    let tables = with_children(&settings.tables.apply_to_new(tables));
    Ok(AnyStore::schema_with(&settings.database_url, &options(settings), &tables)?)
}

fn options(settings: &Settings) -> OpenOptions {
    let mut options = OpenOptions::default().separate();
    options.connections = settings.connections;
    options.schema.clone_from(&settings.schema);
    options.table_prefix.clone_from(&settings.table_prefix);
    options
}
