//! The state of an inbox, and the selection of its events.

/// The numbers of events by state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InboxStatus {
    /// The events that are not settled yet.
    pub pending: u64,
    /// The events that the tables show.
    pub applied: u64,
    /// The events that concern no row.
    pub ignored: u64,
    /// The events that have failed.
    pub parked: u64,
    /// The age of the oldest pending event, in milliseconds since its receipt by the clock of the database.
    pub lag: Option<u64>,
}

/// The numbers of events that are not applied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backlog {
    /// The events that are not settled yet; at most [`MOST`](Self::MOST).
    pub pending: u64,
    /// The events that have failed; at most [`MOST`](Self::MOST).
    pub parked: u64,
    /// The age of the oldest pending event, in milliseconds since its receipt by the clock of the database. If there are more
    /// than are counted, one of the first by account and creation.
    pub lag: Option<u64>,
}

impl Backlog {
    /// The largest number that is counted.
    pub const MOST: u64 = 100_000;
}

/// An event that has failed: its attempts are exhausted, or it cannot be applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedEvent {
    /// The connected account of the event; empty for the account's own.
    pub account: String,
    /// The id of the event.
    pub id: String,
    /// The type of the event.
    pub event_type: String,
    /// The id of its object.
    pub object_id: String,
    /// The time at which Stripe created the event, in seconds by Stripe's clock.
    pub created: i64,
    /// The number of attempts.
    pub attempts: u32,
    /// The reason for the failure.
    pub reason: String,
}

/// A selection of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventSelection {
    /// All events.
    All,
    /// The events that have failed.
    Failed,
    /// The events of a type; a `*` at the end matches anything, as in `payment_intent.*`.
    Type(String),
    /// The events with these ids.
    Ids(Vec<String>),
}
