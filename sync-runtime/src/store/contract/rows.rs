//! [`RowStore`]: the rows of the models.

use crate::map::Row;
use crate::model::Table;
use crate::store::sealed::Sealed;
use crate::store::{
    Batch, Committed, Compared, FutureInstants, HookVerdicts, LostRows, ModelStatus, StoreError, SubList,
    TableBatch, WriteFailure, Written,
};
use std::collections::HashMap;
use std::future::Future;

/// A database with the rows of the models.
///
/// - Older content never replaces newer content, and never brings back an object that was deleted after it.
/// - Local columns are never written, except for the defaults of new rows.
/// - A row that the database refuses affects no other row: its object becomes a dead letter.
/// - Any number of batches may be written at once, by any number of processes.
pub trait RowStore: Sealed {
    /// Writes a batch, or nothing of it. Rows whose content is newer stay; rows that are equal get the later instant.
    ///
    /// An object with a foreign key to a missing row becomes a dead letter, unless the column may be NULL: then it is.
    ///
    /// # Errors
    /// [`StoreError::MaybeStale`] if the batch may be older than rows that it would overwrite; read the objects again.
    /// [`StoreError::Account`] if rows belong to another account than the batch. Nothing is written on an error.
    fn commit(&self, batch: &Batch) -> impl Future<Output = Result<Vec<Written>, StoreError>> + Send {
        async { Ok(self.commit_each(batch).await?.tables.into_iter().map(|table| table.written).collect()) }
    }

    /// Writes a batch as [`commit`](Self::commit) does, and returns the outcome of its objects.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    fn commit_each(&self, batch: &Batch) -> impl Future<Output = Result<Committed, StoreError>> + Send;

    /// Returns, table by table, the ids that have no row and no tombstone in the account, and that no hook has removed.
    fn missing(
        &self,
        account: &str,
        ids: &[(&'static Table, Vec<String>)],
    ) -> impl Future<Output = Result<Vec<Vec<String>>, StoreError>> + Send;

    /// Returns up to `limit` ids of rows of an account that follow the id `after`, in the order of the database, without
    /// rows that are marked as deleted.
    fn ids(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Returns the ids of parents as [`ids`](Self::ids) does, but only of those whose nested list is there and does not change, as the list
    /// of the transactions of a payout; with `new`, only of those without rows of the list.
    fn parents_of_final(
        &self,
        list: &SubList,
        new: bool,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Returns the ids of the rows of a nested list.
    fn ids_of_parent(
        &self,
        list: &SubList,
        account: &str,
        parent: &str,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Returns up to `limit` random ids of rows of an account, without rows that are marked as deleted.
    fn sample(
        &self,
        table: &'static Table,
        account: &str,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Returns the latest instant that is known of each id: of its row, of its tombstone, or of its removal by a hook. Ids
    /// without one are left out.
    fn instants(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> impl Future<Output = Result<HashMap<String, i64>, StoreError>> + Send;

    /// Returns the ids that have a row, unless its object is known to be deleted.
    fn live_ids(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Compares rows with those of the database, in their order. Rows are found by their keys, and compared as
    /// [`commit`](Self::commit) compares them.
    fn compare(
        &self,
        table: &'static Table,
        rows: &[&Row],
    ) -> impl Future<Output = Result<Vec<Compared>, StoreError>> + Send;

    /// Asks the hooks of a table which objects they leave out. Other effects of the hooks are rolled back.
    fn verdicts(&self, batch: &TableBatch) -> impl Future<Output = Result<HookVerdicts, StoreError>> + Send;

    /// Returns the number of child rows of each parent. Parents without child rows are left out.
    fn count_children(
        &self,
        account: &str,
        child: &'static Table,
        parents: &[&str],
    ) -> impl Future<Output = Result<HashMap<String, i64>, StoreError>> + Send;

    /// Returns up to `limit` rows, following the id `after` in the order of the database, whose objects have a tombstone
    /// that is not older than the row: their ids, with the instants of the tombstones. Tables that keep deleted rows have
    /// none.
    fn tombstoned(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(String, i64)>, StoreError>> + Send;

    /// Counts the rows of an account that the lists of some models show, with their child rows, and takes the counts as the
    /// expected numbers. A model whose table has fewer rows than were written is no longer complete: its next run lists
    /// everything. Returns the tables that lack rows.
    fn recount(
        &self,
        account: &str,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<LostRows>, StoreError>> + Send;

    /// Sets back the instants of an account that are in the future, of rows, tombstones, runs and polls: they would keep out
    /// newer content. Returns the number of rows that were changed.
    fn reset_future_instants(
        &self,
        tables: &[&'static Table],
        ahead: &FutureInstants,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Returns why the last write failed, if the database was the cause; `None` if it succeeded, or nothing was written yet.
    fn write_failure(&self) -> Option<WriteFailure>;

    /// Returns the state of each model in each account.
    fn status(
        &self,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<ModelStatus>, StoreError>> + Send;
}
