//! Bringing the log into the database beside the connection that writes.
//!
//! SQLite does so itself, once the log is long: then whoever commits copies all of it, and waits for the disk twice. Of what another
//! connection has brought over before, only the rest is left to do.

use crate::store::{Batch, WrittenTable};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Executor as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Mutex;

/// Bytes of objects that are written between two checkpoints. In the log they take about twice as many.
const PART: usize = 4 << 20;
/// Passes over what somebody reads or writes at the moment, and keeps nobody waiting.
const CHECKPOINT: &str = "PRAGMA wal_checkpoint(PASSIVE)";

/// What is written to the log of a database.
#[derive(Debug)]
pub(super) struct Log {
    options: SqliteConnectOptions,
    /// Bytes of objects since the last checkpoint was begun.
    written: AtomicUsize,
    /// Opened when it is first needed; taken while a checkpoint is under way.
    connection: Arc<Mutex<Option<SqliteConnection>>>,
}

impl Log {
    pub(super) fn new(options: SqliteConnectOptions) -> Self {
        Self { options, written: AtomicUsize::new(0), connection: Arc::default() }
    }

    /// Says what was committed. From time to time, that begins a checkpoint.
    pub(super) fn grew(&self, batch: &Batch, written: &[WrittenTable]) {
        let is_new = |table: &WrittenTable| table.written.inserted + table.written.updated > 0;
        let tables = batch.tables.iter().zip(written).filter(|(_, written)| is_new(written));
        let bytes: usize = tables.flat_map(|(table, _)| &table.objects).map(|object| object.json.len()).sum();
        if self.written.fetch_add(bytes, Ordering::Relaxed) + bytes < PART {
            return;
        }
        let Ok(connection) = self.connection.clone().try_lock_owned() else { return };
        self.written.store(0, Ordering::Relaxed);
        let options = self.options.clone();
        tokio::spawn(async move {
            let mut connection = connection;
            if let Err(error) = checkpoint(&mut connection, &options).await {
                // Then it is done by who commits. The disk may be full, which is said there.
                tracing::debug!(%error, "no checkpoint");
                *connection = None;
            }
        });
    }
}

async fn checkpoint(
    connection: &mut Option<SqliteConnection>,
    options: &SqliteConnectOptions,
) -> sqlx::Result<()> {
    let connection = match connection {
        Some(connection) => connection,
        none => none.insert(options.connect().await?),
    };
    connection.execute(CHECKPOINT).await.map(drop)
}
