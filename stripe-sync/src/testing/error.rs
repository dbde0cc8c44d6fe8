//! [`TestError`]: the reasons why a test cannot go on.

use crate::runtime::report::EventFailure;
use crate::runtime::store::FailedEvent;
use crate::{Receipt, StoreError, SyncError, client, runtime::table::MapFailure};

/// The reason why a test cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TestError {
    /// The fake cannot listen.
    #[error("cannot start the fake Stripe")]
    Start(#[from] std::io::Error),
    /// The client cannot be built.
    #[error("cannot build a client for the fake Stripe")]
    Client(#[from] client::Error),
    /// The database or the fake fails.
    #[error(transparent)]
    Sync(#[from] SyncError),
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An event is not stored.
    #[error("the event is not stored: {}", .0.message())]
    Refused(Receipt),
    /// An event is not applied.
    #[error("the event {event_type} ({id}) is not applied: {reason}")]
    Failed {
        /// The id of the event.
        id: String,
        /// The type of the event.
        event_type: String,
        /// The reason.
        reason: String,
    },
    /// Events are not applied in time.
    #[error("{0} events are still pending after a minute; does something apply the events of this store?")]
    Pending(u64),
    /// The JSON is no row of the model.
    #[error("the JSON is no row of `{model}`: {reason}")]
    Row {
        /// The model.
        model: &'static str,
        /// The reason.
        reason: MapFailure,
    },
    /// The JSON is a deleted object.
    #[error("the JSON is no row of `{0}`: the object is deleted")]
    Deleted(&'static str),
    /// The database refuses the row.
    #[error("the JSON is no row of `{model}`: {reason}")]
    Unwritten {
        /// The model.
        model: &'static str,
        /// The reason.
        reason: String,
    },
}

impl From<EventFailure> for TestError {
    fn from(EventFailure { id, event_type, reason, .. }: EventFailure) -> Self {
        Self::Failed { id, event_type, reason }
    }
}

impl From<FailedEvent> for TestError {
    fn from(FailedEvent { id, event_type, reason, .. }: FailedEvent) -> Self {
        Self::Failed { id, event_type, reason }
    }
}
