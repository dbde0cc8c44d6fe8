//! [`SchemaStore`]: the tables of the models.

use crate::model::Table;
use crate::store::sealed::Sealed;
use crate::store::{Changes, Difference, Migration, StoreError};
use std::future::Future;

/// A database whose tables can be made to fit the models.
///
/// - A migration loses nothing unless [`Changes::Destructive`] allows it, and never changes columns of the application or
///   tables that this crate did not create.
/// - It is done as a whole, except for indexes of tables that exist: each of these is a transaction of its own.
/// - Any number of processes may migrate at once; each change is made once.
pub trait SchemaStore: Sealed {
    /// Creates missing tables, columns, indexes and foreign keys, and takes nothing away. Returns the changes, in words.
    ///
    /// # Errors
    /// [`StoreError::Mismatch`] if a table cannot hold the rows of its model; then nothing is changed.
    fn migrate(
        &self,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send {
        self.migrate_with(tables, Changes::Safe)
    }

    /// Migrates as [`migrate`](Self::migrate) does; with [`Changes::Destructive`] also where values are lost.
    ///
    /// # Errors
    /// As [`migrate`](Self::migrate).
    fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Returns the migration as SQL for another migrator. Changes nothing.
    ///
    /// # Errors
    /// As [`migrate`](Self::migrate).
    fn plan(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> impl Future<Output = Result<Migration, StoreError>> + Send;

    /// Returns the reasons why the tables cannot be in one database of this kind; empty if they can.
    fn conflicts(&self, tables: &[&'static Table]) -> Vec<String>;

    /// Returns the differences between the tables and the models; empty if they fit. Changes nothing: for a check at the
    /// start of a program that does not migrate by itself.
    fn check(
        &self,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<Difference>, StoreError>> + Send;
}
