//! The database: its contracts, what is written to it, and the stores that keep it.

mod accounts;
mod batch;
mod contract;
mod counts;
mod error;
mod health;
mod options;
mod outcome;
mod read;
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
mod doubt;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod foreign;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod hooked;
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
mod stores;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod write;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod writing;

pub use crate::migration::{Changes, Difference, Migration};
pub use accounts::{Admission, Admittance};
pub use batch::{Batch, DeadLetter, Gone, Progress, SubList, TableBatch};
pub use contract::{AccountStore, RedactStore, RowStore, RunStore, SchemaStore, Store};
pub use counts::LostRows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use database::Pool;
pub use error::StoreError;
pub use health::{Trouble, WriteTarget};

pub use options::OpenOptions;
pub use outcome::{Committed, Compared, DeletedTable, Links, Verdicts, Written, WrittenTable};
pub use read::ReadRow;
pub use redact::{Redacted, Redaction};
pub use seen::{Ahead, Showing};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use sql_store::SqlStore;
pub use status::{KeptLetter, ModelStatus};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use stores::AnyStore;
#[cfg(feature = "postgres")]
pub use stores::PostgresStore;
#[cfg(feature = "sqlite")]
pub use stores::SqliteStore;
pub use windows::{Ending, ListRun, PRUNE, RunWish, Step, Window, Worker};
