//! Opening a database.

use super::SqliteDatabase;
use super::checkpoint::Log;
use super::failure::advice;
use super::lifeline::Doubt;
use super::session::PlacedPool;
use super::{place, private};
use crate::store::sql_store::{SqlStore, redacted};
use crate::store::{OpenOptions, StoreError};
use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The time for which a statement waits for another process.
const BUSY: Duration = Duration::from_secs(60);
/// Bytes of a page of a database that is new. Rows have some thousand, with their JSON: four in a page take a quarter of the
/// writes that one in a page does.
const PAGE: u32 = 16 << 10;
/// The pages of the log, 32 MB, after which a checkpoint is made: each waits for the disk twice.
const CHECKPOINT: &str = "2000";
/// The size of the page cache, in negative KiB.
const CACHE: &str = "-8192";
/// The number of rows that are buffered for the reader.
const ROWS: usize = 1024;

/// The error of an invalid URL. The parser's error would show the values of its parameters.
const NO_URL: &str = "not a URL such as sqlite://stripe.db, or one with a parameter that is not known; \
     mode, cache, immutable and vfs are";

impl SqlStore<SqliteDatabase> {
    /// Opens the database of a URL such as `sqlite://stripe.db`, and creates it if it is not there: for the user alone who runs the
    /// program.
    ///
    /// # Errors
    /// If the URL is not one, or the file cannot be opened or is not a database. No error holds the parameters of the URL.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, &OpenOptions::default()).await
    }

    /// Opens the database of a URL as [`open`](Self::open) does, with options. The URL may have the parameter `table_prefix`, as
    /// in `sqlite://app.db?table_prefix=stripe_`.
    ///
    /// # Errors
    /// As [`open`](Self::open), and if the prefix is not one, or another one is in use.
    pub async fn open_with(url: &str, wanted: &OpenOptions) -> Result<Self, StoreError> {
        let shown = redacted(url);
        let refused = |reason: String| StoreError::Open { url: shown.clone(), reason };
        let (url, parameter) = place::split(url);
        let url = url.as_str();
        let prefix = wanted.table_prefix.clone().or(parameter);
        if let Some(fault) = prefix.as_deref().and_then(place::fault) {
            return Err(refused(fault));
        }
        let options = SqliteConnectOptions::from_str(url).map_err(|_| refused(NO_URL.to_owned()))?;
        private::create(url, options.get_filename());
        let options = options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // With a write-ahead log nothing is torn; a loss of power may take back the last commits, whole.
            .synchronous(SqliteSynchronous::Normal)
            .page_size(PAGE)
            .pragma("wal_autocheckpoint", CHECKPOINT)
            .pragma("cache_size", CACHE)
            // What a statement would have to take back is as large as what it writes; in files it costs a quarter of all writes.
            .pragma("temp_store", "memory")
            .row_buffer_size(ROWS)
            .busy_timeout(BUSY);
        let doubt = Doubt::default();
        let of_pool = doubt.clone();
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            // It is in this process: there is nothing that could be lost. Its state may be unknown, though.
            .test_before_acquire(false)
            .before_acquire(move |connection, _| {
                let doubt = of_pool.clone();
                Box::pin(async move { doubt.clears(connection).await })
            })
            .acquire_timeout(Duration::from_secs(600))
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await
            .map_err(|error| refused(advice(&error)))?;
        let journal: String = sqlx::query_scalar("PRAGMA journal_mode")
            .fetch_one(&pool)
            .await
            .map_err(|error| refused(advice(&error)))?;
        let anchor = match journal.as_str() {
            "memory" => Some(options.connect().await.map_err(|error| refused(advice(&error)))?),
            _ => None,
        };
        let found = place::find(&pool, prefix, wanted.separate).await;
        let dialect = found.map_err(|error| refused(advice(&error)))?.map_err(refused)?;
        Ok(Self::on(SqliteDatabase {
            placed: PlacedPool { pool, dialect },
            log: (journal == "wal").then(|| Arc::new(Log::new(options))),
            doubt,
            _anchor: anchor.map(|anchor| Arc::new(Mutex::new(anchor))),
        }))
    }
}
