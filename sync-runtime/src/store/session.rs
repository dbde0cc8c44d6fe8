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

impl Query<'_> {
    /// Returns all rows.
    pub(crate) async fn all(self, session: &mut (dyn Session + '_)) -> sqlx::Result<Vec<Cells>> {
        session.fetch(self).await
    }

    /// Returns the first row, if there is one.
    pub(crate) async fn optional(self, session: &mut (dyn Session + '_)) -> sqlx::Result<Option<Cells>> {
        Ok(session.fetch(self).await?.into_iter().next())
    }

    /// Returns the first row.
    pub(crate) async fn one(self, session: &mut (dyn Session + '_)) -> sqlx::Result<Cells> {
        self.optional(session).await?.ok_or(sqlx::Error::RowNotFound)
    }

    /// Returns the number of rows that were changed.
    pub(crate) async fn run(self, session: &mut (dyn Session + '_)) -> sqlx::Result<u64> {
        session.execute(self).await
    }
}
