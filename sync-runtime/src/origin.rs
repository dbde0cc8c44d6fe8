//! [`RowOrigin`]: the cause of a change to a row.

use std::sync::Arc;

/// The cause of a change to a row, for hooks.
///
/// A parent row that is fetched because another row refers to it has the origin of that row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RowOrigin {
    /// A sync of lists: [`Engine::backfill`](crate::Engine::backfill) and what follows from it, also where it catches up by events
    /// instead of listing everything. The change may be old.
    Backfill,
    /// An event of a webhook, of a poll or of a replay.
    Event(Arc<EventOrigin>),
    /// A call of the application, such as [`Engine::sync`](crate::Engine::sync).
    #[default]
    Call,
    /// [`Engine::verify`](crate::Engine::verify), which rolls back the transaction.
    Verify,
}

impl RowOrigin {
    /// Returns the event, if the origin is one.
    pub fn event(&self) -> Option<&EventOrigin> {
        match self {
            Self::Event(event) => Some(event),
            _ => None,
        }
    }

    /// Returns true for a sync of lists.
    pub fn is_backfill(&self) -> bool {
        *self == Self::Backfill
    }
}

/// The event that a row was changed for; the newest, if several changed it at once.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventOrigin {
    /// The type, such as `customer.subscription.updated`.
    pub event_type: String,
    /// The id, `evt_…`.
    pub id: String,
}
