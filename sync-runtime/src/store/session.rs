//! [`Session`]: a transaction of any database, over queries with arguments and rows of cells.

use super::query::{Cells, Query};
use futures::future::BoxFuture;

/// The purpose of a transaction: it decides about locks and time limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Reads; writes nothing.
    Read,
    /// Reads or counts many rows; writes nothing.
    LongRead,
    /// Reads a few rows for somebody who waits.
    PromptRead,
    /// Writes a few rows.
    Write,
    /// Writes or deletes many rows.
    LongWrite,
    /// Writes a few rows for somebody who waits.
    PromptWrite,
}

/// A connection that is lent to one caller.
pub(crate) trait Connection: Send {
    /// Begins a transaction. What it does is taken back unless it is committed.
    fn begin(&mut self, access: Access) -> BoxFuture<'_, sqlx::Result<Box<dyn Session + '_>>>;
}

/// A transaction.
pub(crate) trait Session: Send {
    /// Returns all rows of a query.
    fn fetch<'s>(&'s mut self, query: Query<'s>) -> BoxFuture<'s, sqlx::Result<Vec<Cells>>>;

    /// Executes a query, and returns the number of rows that it has changed.
    fn execute<'s>(&'s mut self, query: Query<'s>) -> BoxFuture<'s, sqlx::Result<u64>>;

    /// Commits the transaction.
    fn commit<'s>(self: Box<Self>) -> BoxFuture<'s, sqlx::Result<()>>
    where
        Self: 's;
}
