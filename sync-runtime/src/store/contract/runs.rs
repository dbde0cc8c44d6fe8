//! [`RunStore`]: runs through the lists of the models, their windows, and the objects that they have seen.

use crate::model::Table;
use crate::store::sealed::Sealed;
use crate::store::{FullListing, ListRun, Progress, RunEnd, RunRequest, StoreError, Window, Worker};
use std::future::Future;

/// A database with the runs through the lists of the models.
///
/// - A window belongs to one worker until its lease ends, by the clock of the database, or the database crashes. A worker
///   that has lost a window writes nothing more of it.
/// - Stored progress never moves back.
/// - Any number of workers, in any number of processes, may share a run.
pub trait RunStore: Sealed {
    /// Begins a run of a model, or joins the current one if it serves the request. A new run has seen nothing yet. Returns
    /// the run, and true if it was joined.
    fn begin_run(
        &self,
        request: &RunRequest<'_>,
    ) -> impl Future<Output = Result<(ListRun, bool), StoreError>> + Send;

    /// Claims a window of the run that no worker holds.
    fn claim_window(
        &self,
        run: &ListRun,
        worker: Worker<'_>,
    ) -> impl Future<Output = Result<Option<Window>, StoreError>> + Send;

    /// Ends a run if all of its windows are done; `at` is the time, in seconds by Stripe's clock.
    fn end_run(&self, run: &ListRun, at: i64) -> impl Future<Output = Result<RunEnd, StoreError>> + Send;

    /// Cancels a run in which nothing was read and on which nobody works.
    fn cancel_run(&self, run: &ListRun) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Renews the leases of a worker. Returns the models of the account with windows that no worker holds.
    fn renew(
        &self,
        account: &str,
        worker: Worker<'_>,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Releases the windows of a model that a worker holds; all of its windows, if the model is empty.
    fn release(&self, worker: &str, model: &str) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Releases the window of a claim, unless another worker has claimed it since.
    fn release_claim(&self, run: &ListRun, claim: i64)
    -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the current or last run of each model of an account.
    fn runs(&self, account: &str) -> impl Future<Output = Result<Vec<ListRun>, StoreError>> + Send;

    /// Records that the rows of a model, which were complete before, show everything up to an instant.
    fn catch_up(
        &self,
        account: &str,
        model: &str,
        at: i64,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the progress of a walk that one worker makes; `None` if it never began.
    fn progress(
        &self,
        account: &str,
        model: &str,
        pass: usize,
    ) -> impl Future<Output = Result<Option<Progress>, StoreError>> + Send;

    /// Returns the accounts with rows or runs of a model, in order.
    fn accounts(&self, model: &str) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Records that a run has seen some ids.
    fn mark_seen(
        &self,
        listing: &FullListing,
        ids: &[String],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns up to `limit` ids of rows, following the id `after` in the order of the database, that the run has not seen,
    /// that are older than the run, and that have no tombstone. If `livemode` is known and the table has a column for it,
    /// only rows of that mode.
    fn unseen(
        &self,
        table: &'static Table,
        listing: &FullListing,
        livemode: Option<bool>,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Forgets the ids that a run has seen, and those of runs that were abandoned more than a week before it.
    fn forget_seen(&self, listing: &FullListing) -> impl Future<Output = Result<(), StoreError>> + Send;
}
