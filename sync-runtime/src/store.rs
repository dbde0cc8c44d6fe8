//! The contract of a store: the capabilities of a database, and the types that stores and the engine exchange.
//!
//! [`Store`] has all capabilities: [`SchemaStore`], [`RowStore`], [`RunStore`], [`Inbox`], [`AccountStore`],
//! [`RecordStore`], [`HistoryStore`] and [`RedactStore`]. Each documents its contract, which holds for every database. The traits are sealed: only
//! [`SqlStore`], on SQLite or PostgreSQL, implements them, so methods may be added in any release.
//!
//! An application needs this module for few tasks: [`RedactStore::redact`] removes the data of a customer,
//! [`ReadRow::read_row`] reads a row, [`Inbox::inbox_status`] and [`RowStore::status`] watch a service.

mod accounts;
mod batch;
mod contract;
mod counts;
mod error;
mod health;
mod history;
mod options;
mod outcome;
mod read;
mod records;
mod redact;
pub(crate) mod sealed;
mod seen;
mod status;
mod windows;

#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod advance;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod children;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod database;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod foreign;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod hook_results;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod inbox;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod instants;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod lessons;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod letter;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod link;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod named;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod query;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod removed;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod rows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod savepoint;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod session;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod sql_store;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod stale_deletions;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod stores;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod write;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod writing;

pub use crate::hooks::AnyHooks;
pub use crate::inbox::{
    Backlog, Claim, Claimed, EventOutcome, FailedEvent, InboxStatus, NotAnEvent, Reaction, Received, Settled,
};
pub use crate::migration::{Changes, Difference, Migration, MigrationFiles};
pub use accounts::{Admission, Admittance};
pub use batch::{Batch, DeadLetter, Deletion, Progress, SubList, TableBatch};
pub use contract::{
    AccountStore, HistoryStore, Inbox, RecordStore, RedactStore, RowStore, RunStore, SchemaStore, Store,
};
pub use counts::LostRows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use database::Pool;
pub use error::StoreError;
pub use health::{WriteFailure, WriteTarget};
pub use history::{HistoryPoint, HistorySample, HistorySpan, Verification};
pub use options::OpenOptions;
pub use outcome::{Committed, Compared, DeletedTable, HookVerdicts, Links, Written, WrittenTable};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(crate) use query::Cells;
pub use read::ReadRow;
pub use records::{Condition, LetterSelection, ListedRow, ObjectEvents, Order, RowQuery, StoredEvent, Test};
pub use redact::{Redacted, Redaction};
pub use seen::{FullListing, FutureInstants};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use sql_store::SqlStore;
pub use status::{ModelStatus, StoredDeadLetter};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use stores::AnyStore;
#[cfg(feature = "postgres")]
pub use stores::PostgresStore;
#[cfg(feature = "sqlite")]
pub use stores::SqliteStore;
pub use windows::{ListRun, PRUNE_PASS, RunEnd, RunRequest, Window, WindowStep, Worker};
