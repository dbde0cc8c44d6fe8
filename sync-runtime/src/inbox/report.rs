//! What an inbox tells of itself, and how events in it are chosen.

/// How many events there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InboxStatus {
    /// Those that are not settled yet.
    pub pending: u64,
    /// Those that the tables show.
    pub applied: u64,
    /// Those that say nothing of what is kept.
    pub ignored: u64,
    /// Those that were given up.
    pub parked: u64,
    /// How long ago the pending one that waits longest has come, in milliseconds by the clock of the database.
    pub lag: Option<u64>,
}

/// How many events are not applied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Those that are not settled yet; [`MOST`](Self::MOST) if there are more.
    pub pending: u64,
    /// Those that were given up; [`MOST`](Self::MOST) if there are more.
    pub parked: u64,
    /// How long ago the pending one that waits longest has come, in milliseconds by the clock of the database. If there are more
    /// than are counted, it is one of the first by account and creation.
    pub lag: Option<u64>,
}

impl Backlog {
    /// How many are counted at the most.
    pub const MOST: u64 = 100_000;
}

/// An event that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parked {
    /// The connected account it belongs to; empty for the account's own.
    pub account: String,
    /// Its id.
    pub id: String,
    /// What happened.
    pub event_type: String,
    /// The id of the object it is about.
    pub object_id: String,
    /// When Stripe made it, in seconds by Stripe's clock.
    pub created: i64,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it was given up.
    pub reason: String,
}

/// Which events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// Those that have failed.
    Failed,
    /// Those of a type; a `*` at the end stands for anything, as in `payment_intent.*`.
    Type(String),
    /// Those with these ids.
    Ids(Vec<String>),
}
