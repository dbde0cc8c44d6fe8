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
use tokio::task::JoinHandle;

/// Bytes of objects that are written between two checkpoints. In the log they take about twice as many.
const PART: usize = 4 << 20;
/// Passes over what somebody reads or writes at the moment, and keeps nobody waiting.
const CHECKPOINT: &str = "PRAGMA wal_checkpoint(PASSIVE)";

/// The write-ahead log of a database.
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

    /// Says what was committed. From time to time, that begins a checkpoint, which nobody need wait for.
    pub(super) fn grew(&self, batch: &Batch, written: &[WrittenTable]) -> Option<JoinHandle<()>> {
        let is_new = |table: &WrittenTable| table.written.inserted + table.written.updated > 0;
        let tables = batch.tables.iter().zip(written).filter(|(_, written)| is_new(written));
        let bytes: usize = tables.map(|(table, _)| table.bytes()).sum();
        if self.written.fetch_add(bytes, Ordering::Relaxed) + bytes < PART {
            return None;
        }
        let mut connection = self.connection.clone().try_lock_owned().ok()?;
        self.written.store(0, Ordering::Relaxed);
        let options = self.options.clone();
        Some(tokio::spawn(async move {
            if let Err(error) = checkpoint(&mut connection, &options).await {
                // Then it is done by who commits. The disk may be full, which is said there.
                tracing::debug!(%error, "no checkpoint");
                *connection = None;
            }
        }))
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

#[cfg(test)]
mod tests {
    use crate::map::{Mapped, Row};
    use crate::store::{Batch, SqliteStore, TableBatch, Written, WrittenTable};
    use crate::test_models::customers;

    fn batch(bytes: usize) -> Batch {
        let row = Row { id: "a".to_owned(), ..Row::default() };
        let json = " ".repeat(bytes).into();
        let object = Mapped {
            row,
            created: None,
            as_of: None,
            json,
            origin: Default::default(),
            children: Vec::new(),
        };
        let table = TableBatch { table: customers(), as_of: 1, objects: vec![object], hooks: None };
        Batch { tables: vec![table], ..Batch::default() }
    }

    #[tokio::test]
    async fn what_has_grown_enough_is_brought_into_the_database_while_it_stays_open() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.db");
        let store = SqliteStore::open(&format!("sqlite://{}", path.display())).await.expect("a database");
        let log = store.database.log.clone().expect("it is a file");
        let size = || std::fs::metadata(&path).expect("a file").len();
        for statement in ["CREATE TABLE large (it)", "INSERT INTO large VALUES (randomblob(2000000))"] {
            sqlx::raw_sql(statement).execute(store.pool()).await.expect("written");
        }
        assert!(size() < 2_000_000, "it is in the log");
        let new = [WrittenTable {
            written: Written { inserted: 1, ..Written::default() },
            ..WrittenTable::default()
        }];
        assert!(log.grew(&batch(5 << 20), &[WrittenTable::default()]).is_none(), "nothing was new");
        assert!(log.grew(&batch(3 << 20), &new).is_none(), "it is not much yet");
        log.grew(&batch(3 << 20), &new).expect("a checkpoint").await.expect("no panic");
        assert!(size() > 2_000_000, "{}", size());
        let memory = SqliteStore::open("sqlite::memory:").await.expect("a database");
        assert!(memory.database.log.is_none());
    }
}
