//! [`Inbox`]: the events that were received, kept until each is settled. The inbox does not interpret them.

mod received;
mod report;

pub use received::{NotAnEvent, Received};
pub use report::{Backlog, InboxStatus, Parked, Which};

use crate::hooks::{HookError, Transaction};
use crate::store::{StoreError, Worker};
use futures::future::BoxFuture;
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
pub trait Inbox: crate::store::sealed::Sealed {
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
        which: &Which,
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
    fn parked(
        &self,
        account: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Parked>, StoreError>> + Send;
}

/// The request of a worker for events.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The account of the events.
    pub account: String,
    /// The name of the worker, used for this claim alone.
    pub worker: String,
    /// The most events to claim.
    pub limit: u32,
    /// The time for which they belong to the worker.
    pub lease: Duration,
}

/// An event that a worker has claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The event.
    pub event: Received,
    /// The number of claims, this one included, since the event was received or last replayed.
    pub attempts: u32,
    /// Set if the event was applied before and is replayed.
    pub applied: bool,
}

/// The outcome of an event, to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The account of the event.
    pub account: String,
    /// The id of the event.
    pub id: String,
    /// The outcome.
    pub verdict: EventVerdict,
}

/// The outcome of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventVerdict {
    /// The tables are up to date.
    Applied,
    /// The event concerns no row.
    Ignored {
        /// The reason.
        reason: String,
    },
    /// The event is claimed again later.
    Retry {
        /// The time until then.
        after: Duration,
        /// The reason.
        reason: String,
        /// Set if the attempt counts.
        counts: bool,
    },
    /// The event has failed, and stays until it is replayed.
    Parked {
        /// The reason.
        reason: String,
    },
}

/// The work of an application within the settling of an event.
pub trait Reaction: Send + Sync {
    /// Runs in the transaction.
    ///
    /// # Errors
    /// Any error rolls the transaction back; the event stays with the worker.
    fn run<'f>(&'f self, transaction: &'f mut Transaction<'_>) -> BoxFuture<'f, Result<(), HookError>>;
}

impl EventVerdict {
    /// Returns the name of the state that follows.
    pub(crate) fn state(&self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Ignored { .. } => "ignored",
            Self::Retry { .. } => "pending",
            Self::Parked { .. } => "parked",
        }
    }

    /// Returns the reason, if there is one.
    pub(crate) fn reason(&self) -> Option<&str> {
        match self {
            Self::Applied => None,
            Self::Ignored { reason } | Self::Retry { reason, .. } | Self::Parked { reason } => Some(reason),
        }
    }

    /// Returns the time until the event is due again, in milliseconds.
    pub(crate) fn delay(&self) -> i64 {
        match self {
            Self::Retry { after, .. } => milliseconds(*after),
            Self::Applied | Self::Ignored { .. } | Self::Parked { .. } => 0,
        }
    }

    /// Returns the number of attempts that do not count.
    pub(crate) fn uncounted(&self) -> i64 {
        i64::from(matches!(self, Self::Retry { counts: false, .. }))
    }
}

/// Returns a duration in the unit of the database.
pub(crate) fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}
