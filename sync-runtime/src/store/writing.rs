//! [`Writing`]: what a transaction of a database does when a batch is written.

use super::counts::CountChange;
use super::named::NamedIds;
use super::rows::Dated;
use super::{Batch, DeadLetter, Progress, WindowStep};
use crate::hooks::Transaction as HookTransaction;
use crate::model::{Column, SqlValue, Table};
use crate::sql::Dialect;
use crate::stored::StoredRow;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::future::Future;

/// The operations of a transaction that writes. Ids are those of the rows as they were mapped.
pub(super) trait Writing: Send {
    /// Makes ready to write the tables of a batch, after its deletions.
    fn prepare(&mut self, batch: &Batch) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Writes rows that have ids, and tells what became of each.
    fn put(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
    ) -> impl Future<Output = sqlx::Result<Vec<WriteOutcome>>> + Send;

    /// Writes as [`write`](Self::write) does, in the best way for the many rows of a page. Unchanged rows need not get the later instant,
    /// if [`confirmed`](Self::confirmed) then says that it has.
    fn put_page(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
    ) -> impl Future<Output = sqlx::Result<Vec<WriteOutcome>>> + Send {
        self.put(table, rows)
    }

    /// Says that rows of a table which were written as a page, and are as they were, still were at an instant. Returns the
    /// latest instant that was said so before, of whichever rows: what is older than that may be older than a row, though
    /// its instant does not show it.
    fn confirmed(
        &mut self,
        _: &'static Table,
        _: Option<i64>,
    ) -> impl Future<Output = sqlx::Result<Option<i64>>> + Send {
        std::future::ready(Ok(None))
    }

    /// Gives rows of a page that are as they were, while what is below them is not, their instants.
    fn touch(
        &mut self,
        _: &'static Table,
        _: &[(&str, i64)],
    ) -> impl Future<Output = sqlx::Result<()>> + Send {
        std::future::ready(Ok(()))
    }

    /// Returns the existing parents that have other child rows than these.
    fn unlike(
        &mut self,
        _: &'static Table,
        parents: &[&str],
        _: &[Dated<'_>],
    ) -> impl Future<Output = sqlx::Result<HashSet<String>>> + Send {
        std::future::ready(Ok(parents.iter().map(|parent| (*parent).to_owned()).collect()))
    }

    /// Writes the child rows of parents that are new. Returns how many.
    fn fill(
        &mut self,
        child: &'static Table,
        parents: &[&str],
        rows: &[Dated<'_>],
    ) -> impl Future<Output = sqlx::Result<u64>> + Send {
        self.replace(child, parents, rows)
    }

    /// Replaces the child rows of some parents. Returns how many are new or have changed.
    fn replace(
        &mut self,
        child: &'static Table,
        parents: &[&str],
        rows: &[Dated<'_>],
    ) -> impl Future<Output = sqlx::Result<u64>> + Send;

    /// Gives a local column its values, by ids.
    fn default(
        &mut self,
        table: &'static Table,
        column: &'static str,
        values: &[&(String, SqlValue)],
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Returns the SQL dialect of the database.
    fn dialect(&self) -> &dyn Dialect;

    /// Executes a statement of a link for some rows, and returns the ids and numbers that it does.
    fn linking(
        &mut self,
        table: &'static Table,
        statement: String,
        ids: &[&str],
    ) -> impl Future<Output = sqlx::Result<Vec<(String, i64)>>> + Send;

    /// Sets the tombstones of objects, with their instants.
    fn add_tombstones(
        &mut self,
        table: &'static Table,
        deletions: &BTreeMap<String, i64>,
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Does with the rows of objects that are gone what their table says. Returns the ids of those that there were.
    fn delete(
        &mut self,
        table: &'static Table,
        deletions: &BTreeMap<String, i64>,
    ) -> impl Future<Output = sqlx::Result<Vec<String>>> + Send;

    /// Deletes rows that are not newer than an instant, whatever their table says of deleted objects. Returns their ids.
    fn remove(
        &mut self,
        table: &'static Table,
        removed: &BTreeMap<String, i64>,
    ) -> impl Future<Output = sqlx::Result<Vec<String>>> + Send;

    /// Remembers the instants at which a hook did not want some objects.
    fn remember_removed(
        &mut self,
        table: &'static Table,
        removed: &BTreeMap<String, i64>,
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Returns the instants at which a hook did not want some objects, of those of which that is remembered.
    fn removed(
        &mut self,
        table: &'static Table,
        ids: &[&str],
    ) -> impl Future<Output = sqlx::Result<HashMap<String, i64>>> + Send;

    /// Deletes the rows that name some parents in a column. Returns their ids, if they have ids.
    fn prune(
        &mut self,
        table: &'static Table,
        column: &'static Column,
        parents: &[String],
    ) -> impl Future<Output = sqlx::Result<Vec<String>>> + Send;

    /// Returns the rows of some objects, by their ids.
    fn stored(
        &mut self,
        table: &'static Table,
        ids: &[&str],
    ) -> impl Future<Output = sqlx::Result<HashMap<String, StoredRow>>> + Send;

    /// Returns the ids that have a row.
    fn existing(&mut self, named: &NamedIds) -> impl Future<Output = sqlx::Result<NamedIds>> + Send;

    /// Forgets the dead letters of objects that are none any more, and remembers how far a walk has come and how the numbers of
    /// rows have changed.
    fn finish(
        &mut self,
        alive: &[(&'static Table, Vec<&str>)],
        progress: Option<&Progress>,
        changes: &[CountChange],
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Moves the window that the batch is a part of; false if it belongs to another worker.
    fn advance(&mut self, step: &WindowStep) -> impl Future<Output = sqlx::Result<bool>> + Send;

    /// Keeps objects that have no row.
    fn letters(&mut self, letters: &[Cow<'_, DeadLetter>]) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Takes note of what the end of the transaction would refuse already, if it can be known.
    fn watch(&mut self) -> impl Future<Output = sqlx::Result<()>> + Send {
        std::future::ready(Ok(()))
    }

    /// Returns why the end of the transaction would be refused, if it would be because of what was done since that was last asked.
    fn unsettled(&mut self) -> impl Future<Output = sqlx::Result<Option<String>>> + Send;

    /// Returns the transaction, for hooks.
    fn hook_transaction(&mut self) -> HookTransaction<'_>;

    /// Why a row is refused, without any of its values; `None` if the error is not about a row.
    fn refusal(error: &sqlx::Error) -> Option<String>;

    /// Returns whether an error of a savepoint says that its transaction has ended.
    fn has_ended(error: &sqlx::Error) -> bool;

    /// Returns whether an error is one of the database or its connection, whatever was asked of it.
    fn is_passing(error: &sqlx::Error) -> bool;
}

/// The outcome of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WriteOutcome {
    /// It is new.
    Inserted,
    /// Its content has changed.
    Updated,
    /// It is as it was.
    Same,
    /// The stored row is newer, or the object is deleted.
    Stale,
}
