//! [`ModelStatus`] and [`StoredDeadLetter`]: the state of the models, for reports.

/// The state of a model in an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelStatus {
    /// The model.
    pub model: &'static str,
    /// The table.
    pub table: &'static str,
    /// The account; empty if no list was read yet, or the key does not show it.
    pub account: String,
    /// The number of rows: of the account, if the table tells accounts apart.
    pub rows: i64,
    /// The number of dead letters.
    pub dead_letters: i64,
    /// The end of the last complete run, in seconds by Stripe's clock; `None` if there is none.
    pub completed_at: Option<i64>,
    /// The instant up to which the rows are known to show everything, in seconds by Stripe's clock.
    pub complete: Option<i64>,
    /// True if a run has begun and not ended.
    pub in_progress: bool,
    /// The number of windows that are left.
    pub windows: i64,
    /// The number of windows that a worker holds.
    pub in_work: i64,
}

/// A stored dead letter, without its JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDeadLetter {
    /// The account; empty if it is not known.
    pub account: String,
    /// The model.
    pub model: String,
    /// The id of the object, or a text that stands for it.
    pub id: String,
    /// The reason why the object has no row. Holds no value of it.
    pub reason: String,
    /// The instant at which it was first seen, in seconds by Stripe's clock.
    pub first_seen: i64,
    /// The number of attempts.
    pub attempts: i64,
}

/// The model of the dead letters of events that the inbox refuses: the name of its table.
pub(super) const EVENTS: &str = "stripe_sync_events";

impl StoredDeadLetter {
    /// Returns true if it is an event that the inbox has refused.
    pub fn is_event(&self) -> bool {
        self.model == EVENTS
    }
}
