//! [`Inbox`]: the events that have come, kept until each is settled. What an event means, the inbox does not know.

mod received;
mod report;

pub use received::{NotAnEvent, Received};
pub use report::{Backlog, InboxStatus, Parked, Which};

use crate::hooks::{HookError, Transaction};
use crate::store::{StoreError, Worker};
use futures::future::BoxFuture;
use std::future::Future;
use std::time::Duration;

/// Events, kept by their account and id from the moment they come until they are settled.
///
/// - What [`receive`](Self::receive) has returned for is durable: it outlives the process and a loss of power.
/// - An event is there once, however often it comes.
/// - A claimed event belongs to its worker until the lease ends, by the clock of the database, which the worker renews; no other
///   worker gets it, nor another event of the same object. A worker that is gone loses nothing: its events are claimed again.
/// - Only the worker that holds an event settles it.
/// - Any number of workers, in any number of processes, may do all of this at once.
pub trait Inbox: crate::store::sealed::Sealed {
    /// Keeps events, and returns how many of them are new. Those that are known stay as they are.
    fn receive(&self, events: &[Received]) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Takes events that are due, the oldest first by the time at which Stripe made them. Events of one object come in that
    /// order, and to one worker at a time; one that waits for another try does not hold up those behind it.
    fn claim(&self, claim: &Claim) -> impl Future<Output = Result<Vec<Claimed>, StoreError>> + Send;

    /// Says what became of claimed events, and gives them up. Returns how many were still the worker's.
    fn settle(
        &self,
        worker: &str,
        settled: &[Settled],
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Says what became of a claimed event in the transaction in which `reaction` runs: both are done, or nothing is. False
    /// if the event is no longer the worker's; then nothing of it is done.
    fn settle_with(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> impl Future<Output = Result<Result<bool, HookError>, StoreError>> + Send;

    /// Writes as [`receive`](Self::receive) does, and takes it back, to find out whether the database takes writes.
    fn try_write(&self) -> impl Future<Output = Result<(), StoreError>> + Send {
        async { Ok(()) }
    }

    /// Renews the lease of all events that a worker has claimed.
    fn renew_claims(&self, worker: Worker<'_>) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the accounts that have events which are not settled, in order: those whose events an account receives, or all.
    fn waiting(&self, receiver: Option<&str>)
    -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Makes events that are settled, or parked, due again, and returns how many there are: of one account, or of all.
    fn replay(
        &self,
        account: Option<&str>,
        which: &Which,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Forgets events that are settled and came longer ago than `age`, and returns how many. Never those that are pending or
    /// parked. It goes by slices, between which others write; one that is cut off goes on the next time.
    fn forget(&self, age: Duration) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Forgets some of the events that [`forget`](Self::forget) would, as many as take little time, and returns how many.
    fn forget_some(&self, age: Duration) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Removes the content of parked events and dead letters that came longer ago than `age`, and returns of how many. Their ids
    /// and reasons stay.
    fn forget_contents(&self, age: Duration) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Returns how many events there are, and how long the oldest waits: of one account, or of all. All of them are read.
    fn inbox_status(
        &self,
        account: Option<&str>,
    ) -> impl Future<Output = Result<InboxStatus, StoreError>> + Send;

    /// Returns how many events are not applied, up to [`Backlog::MOST`], and how long the oldest waits: of one account, or of all. Takes
    /// little, however many events there are.
    fn backlog(&self, account: Option<&str>) -> impl Future<Output = Result<Backlog, StoreError>> + Send;

    /// Returns what is not applied, by account: of those whose events an account receives, or of all. Of each account, events are
    /// counted up to [`Backlog::MOST`]. Accounts without a backlog are left out.
    fn backlogs(
        &self,
        receiver: Option<&str>,
    ) -> impl Future<Output = Result<Vec<(String, Backlog)>, StoreError>> + Send;

    /// The events that were given up, the latest first: of one account, or of all.
    fn parked(
        &self,
        account: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Parked>, StoreError>> + Send;
}

/// What a worker asks for.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The account whose events these are.
    pub account: String,
    /// The worker: a name that no other uses, for this claim alone.
    pub worker: String,
    /// How many events at the most.
    pub limit: u32,
    /// How long they are the worker's.
    pub lease: Duration,
}

/// An event that a worker has claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The event.
    pub event: Received,
    /// How often it was claimed, this time included, since it came or was last replayed.
    pub attempts: u32,
    /// Whether it was applied before: it is replayed.
    pub applied: bool,
}

/// What became of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The account it belongs to.
    pub account: String,
    /// Its id.
    pub id: String,
    /// What became of it.
    pub verdict: Verdict,
}

/// What becomes of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The tables show it.
    Applied,
    /// It says nothing of what is kept.
    Ignored {
        /// Why.
        reason: String,
    },
    /// It is claimed again later.
    Retry {
        /// How much later.
        after: Duration,
        /// Why.
        reason: String,
        /// Whether this try was one of those that are counted.
        counts: bool,
    },
    /// It is given up, until somebody has it replayed.
    Parked {
        /// Why.
        reason: String,
    },
}

/// What an application does along with the settling of an event.
pub trait Reaction: Send + Sync {
    /// Does it.
    ///
    /// # Errors
    /// Any: then nothing of the transaction is done, and the event stays the worker's.
    fn run<'f>(&'f self, transaction: &'f mut Transaction<'_>) -> BoxFuture<'f, Result<(), HookError>>;
}

impl Verdict {
    /// The name of the state it brings about.
    pub(crate) fn state(&self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Ignored { .. } => "ignored",
            Self::Retry { .. } => "pending",
            Self::Parked { .. } => "parked",
        }
    }

    /// Why, if it says so.
    pub(crate) fn reason(&self) -> Option<&str> {
        match self {
            Self::Applied => None,
            Self::Ignored { reason } | Self::Retry { reason, .. } | Self::Parked { reason } => Some(reason),
        }
    }

    /// When it is due again, in milliseconds from now.
    pub(crate) fn delay(&self) -> i64 {
        match self {
            Self::Retry { after, .. } => milliseconds(*after),
            Self::Applied | Self::Ignored { .. } | Self::Parked { .. } => 0,
        }
    }

    /// Returns how many tries are not counted.
    pub(crate) fn uncounted(&self) -> i64 {
        i64::from(matches!(self, Self::Retry { counts: false, .. }))
    }
}

/// As the database counts time.
pub(crate) fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}
