//! Opening a database.

use super::{SqliteStore, advice};
use crate::store::StoreError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::str::FromStr;
use std::time::Duration;

/// How long a statement waits for another process.
const BUSY: Duration = Duration::from_secs(60);

impl SqliteStore {
    /// Opens the database of a URL such as `sqlite://stripe.db`, and creates it if it is not there.
    ///
    /// # Errors
    /// If the URL is not one, or the file cannot be opened or is not a database.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let refused = |reason: String| StoreError::Open { url: url.to_owned(), reason };
        let options = SqliteConnectOptions::from_str(url)
            .map_err(|error| refused(format!("not a URL such as sqlite://stripe.db ({error})")))?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // With a write-ahead log nothing is torn; a loss of power may take back the last commits, whole.
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(BUSY);
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(600))
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await
            .map_err(|error| refused(advice(&error)))?;
        Ok(Self { pool })
    }
}
