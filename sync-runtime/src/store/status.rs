//! [`ModelStatus`] and [`StoredDeadLetter`]: the state of the models, for reports.

/// The state of a model in an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelStatus {
    /// The model.
    pub model: &'static str,
    /// Its table.
    pub table: &'static str,
    /// The account; empty if none was walked yet, or the key does not show it.
    pub account: String,
    /// Its rows: those of the account, if the table tells accounts apart.
    pub rows: i64,
    /// Its dead letters.
    pub dead_letters: i64,
    /// When a run last came to the end, in seconds by Stripe's clock; `None` if none ever did.
    pub completed_at: Option<i64>,
    /// The instant up to which the rows are known to show everything, in seconds by Stripe's clock.
    pub complete: Option<i64>,
    /// True if a run has begun and not ended.
    pub in_progress: bool,
    /// The number of its windows that are left.
    pub windows: i64,
    /// The number of these that a worker holds.
    pub in_work: i64,
}

/// A dead letter as it is stored, without its JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDeadLetter {
    /// The account it belongs to; empty if that is not known.
    pub account: String,
    /// The model it is for.
    pub model: String,
    /// Its id, or something that stands for it.
    pub id: String,
    /// Why it has no row. Holds no value of it.
    pub reason: String,
    /// When it was first seen, in seconds by Stripe's clock.
    pub first_seen: i64,
    /// The number of times that it was seen.
    pub attempts: i64,
}
