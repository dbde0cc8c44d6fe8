//! Opening a database.

use super::PostgresStore;
use super::failure::advice;
use crate::store::StoreError;
use crate::store::any::redacted;
use crate::store::health::Health;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, Row};
use std::str::FromStr;
use std::time::Duration;

/// How long the server may take to answer at first.
const CONNECT: Duration = Duration::from_secs(15);
/// How long a query waits for a connection.
const ACQUIRE: Duration = Duration::from_secs(60);
/// How many connections are open at the most.
const CONNECTIONS: u32 = 10;

impl PostgresStore {
    /// Opens the database of a URL such as `postgres://user:password@host/database`. What the URL leaves out is taken from the
    /// environment (`PGHOST`, `PGPASSWORD`, …) and `~/.pgpass`.
    ///
    /// # Errors
    /// If the URL is not one, the server is not reached or does not let the user in, or there is no such database.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let database = redacted(url);
        let refused = |reason: String| StoreError::Open { url: database.clone(), reason };
        let options = options(url).map_err(refused)?;
        // The pool would try again for long what cannot succeed.
        let probe = tokio::time::timeout(CONNECT, probe(&options)).await;
        let probe = probe.map_err(|_| refused(format!("no answer within {} seconds", CONNECT.as_secs())))?;
        let encoding = probe.map_err(|error| refused(advice(&error)))?;
        if encoding != "UTF8" {
            return Err(refused(format!(
                "its encoding is {encoding}; create a database with the encoding UTF8"
            )));
        }
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(ACQUIRE)
            .connect_lazy_with(options);
        Ok(Self { pool, database, health: Health::default() })
    }
}

fn options(url: &str) -> Result<PgConnectOptions, String> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|error| format!("not a URL such as postgres://user:password@host/database ({error})"))?;
    let name = options.get_application_name().unwrap_or("stripe-sync").to_owned();
    // Poolers refuse parameters that they do not know.
    Ok(options.application_name(&name).extra_float_digits(None).statement_cache_capacity(0))
}

/// Connects, and asks for the encoding of the database.
async fn probe(options: &PgConnectOptions) -> sqlx::Result<String> {
    let mut connection = options.connect().await?;
    // Sent in one step: it needs no transaction.
    let row = sqlx::raw_sql("SELECT current_setting('server_encoding')").fetch_one(&mut connection).await?;
    let encoding = row.try_get(0)?;
    connection.close().await?;
    Ok(encoding)
}
