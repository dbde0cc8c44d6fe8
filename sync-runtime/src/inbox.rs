//! The events of an inbox, and the claims and outcomes of workers. [`Inbox`](crate::store::Inbox) stores them.

mod received;
mod report;

pub use received::{NotAnEvent, Received};
pub use report::{Backlog, EventSelection, FailedEvent, InboxStatus};

use crate::hooks::{HookError, Transaction};
use futures::future::BoxFuture;
use std::time::Duration;

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
    pub verdict: EventOutcome,
}

/// The outcome of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventOutcome {
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
    Failed {
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

impl EventOutcome {
    /// Returns the name of the state that follows.
    pub(crate) fn state(&self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Ignored { .. } => "ignored",
            Self::Retry { .. } => "pending",
            Self::Failed { .. } => "parked",
        }
    }

    /// Returns the reason, if there is one.
    pub(crate) fn reason(&self) -> Option<&str> {
        match self {
            Self::Applied => None,
            Self::Ignored { reason } | Self::Retry { reason, .. } | Self::Failed { reason } => Some(reason),
        }
    }

    /// Returns the time until the event is due again, in milliseconds.
    pub(crate) fn delay(&self) -> i64 {
        match self {
            Self::Retry { after, .. } => milliseconds(*after),
            Self::Applied | Self::Ignored { .. } | Self::Failed { .. } => 0,
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
