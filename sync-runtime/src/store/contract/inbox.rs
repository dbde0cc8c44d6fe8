//! [`Inbox`]: received events, stored until each is settled. The inbox does not interpret them.

use crate::hooks::HookError;
use crate::inbox::{
    Backlog, Claim, Claimed, EventSelection, FailedEvent, InboxStatus, Reaction, Received, Settled,
};
use crate::store::sealed::Sealed;
use crate::store::{StoreError, Worker};
use std::future::Future;
use std::time::Duration;

/// Events, kept by account and id from their receipt until they are settled.
///
/// - An event for which [`receive`](Self::receive) has returned is durable: it survives the end of the process and a power
///   failure.
/// - An event is stored once, however often it is received.
/// - A claimed event belongs to its worker until the lease ends, by the clock of the database; the worker renews the lease. No
///   other worker gets it, nor another event of the same object. When a worker stops, its events are claimed again.
/// - Only the worker that has claimed an event settles it.
/// - Any number of workers, in any number of processes, may do all of this at once.
///
/// ```no_run
/// # use sync_runtime::{AnyStore, store::Inbox};
/// # async fn example(store: AnyStore) -> Result<(), Box<dyn std::error::Error>> {
/// let backlog = store.backlog(None).await?;
/// println!("{} events pending, {} failed", backlog.pending, backlog.parked);
/// # Ok(())
/// # }
/// ```
pub trait Inbox: Sealed {
    /// Stores events. Returns the number of new ones. Does not change known ones.
    fn receive(&self, events: &[Received]) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Claims events that are due, oldest first by the time at which Stripe created them. The events of one object come in this
    /// order, and to one worker at a time; one that waits for a retry does not delay the others.
    fn claim(&self, claim: &Claim) -> impl Future<Output = Result<Vec<Claimed>, StoreError>> + Send;

    /// Records the outcomes of claimed events, and releases them. Returns the number that still belonged to the worker.
    fn settle(
        &self,
        worker: &str,
        settled: &[Settled],
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Records the outcome of a claimed event in the transaction in which `reaction` runs. Returns false, and does nothing, if
    /// the event no longer belongs to the worker.
    fn settle_with(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> impl Future<Output = Result<Result<bool, HookError>, StoreError>> + Send;

    /// Writes as [`receive`](Self::receive) does, and rolls back, to check that the database accepts writes.
    fn try_write(&self) -> impl Future<Output = Result<(), StoreError>> + Send {
        async { Ok(()) }
    }

    /// Renews the lease of all events that a worker has claimed.
    fn renew_claims(&self, worker: Worker<'_>) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the accounts with events that are not settled, in order: those whose events an account receives, or all.
    fn waiting(&self, receiver: Option<&str>)
    -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Makes events due again that are settled or parked, of one account or of all. Returns their number.
    fn replay(
        &self,
        account: Option<&str>,
        which: &EventSelection,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Deletes events that are settled and were received longer ago than `age`. Returns their number. Keeps those that are
    /// pending or parked. Deletes in slices, between which others write; one that is interrupted resumes the next time.
    fn forget(&self, age: Duration) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Deletes some of the events that [`forget`](Self::forget) would, within a short time. Returns their number.
    fn forget_some(&self, age: Duration) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Removes the content of parked events and dead letters that are older than `age`, and keeps their ids and reasons.
    /// Returns their number.
    fn forget_contents(&self, age: Duration) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Returns the numbers of events, and the age of the oldest pending one: of one account, or of all. Reads all of them.
    fn inbox_status(
        &self,
        account: Option<&str>,
    ) -> impl Future<Output = Result<InboxStatus, StoreError>> + Send;

    /// Returns the numbers of events that are not applied, up to [`Backlog::MOST`], and the age of the oldest: of one account,
    /// or of all. Is fast, however many events there are.
    fn backlog(&self, account: Option<&str>) -> impl Future<Output = Result<Backlog, StoreError>> + Send;

    /// Returns the backlog of each account: of those whose events an account receives, or of all. Counts the events of each up
    /// to [`Backlog::MOST`]. Leaves out accounts without a backlog.
    fn backlogs(
        &self,
        receiver: Option<&str>,
    ) -> impl Future<Output = Result<Vec<(String, Backlog)>, StoreError>> + Send;

    /// Returns the parked events, latest first: of one account, or of all.
    fn failed_events(
        &self,
        account: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<FailedEvent>, StoreError>> + Send;
}
