//! [`EventReport`]: what became of events.

use crate::changes::meaning::Connection;
use crate::engine::ModelReport;

/// What became of some events, and of the rows that they tell of.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct EventReport {
    /// Events that were claimed; one that is tried twice counts twice.
    pub claimed: u64,
    /// Events that the tables show now, and did not before.
    pub applied: u64,
    /// Events after which the rows are as they were, although that was not known before.
    pub unchanged: u64,
    /// Events that are known to be older than the rows: they came late, or twice, or others say the same.
    pub stale: u64,
    /// Events that say nothing of what is kept.
    pub ignored: u64,
    /// Events that are tried again.
    pub retried: u64,
    /// Those of them that are written, and are asked for once more when their second is over.
    pub unconfirmed: u64,
    /// Events that were given up.
    pub parked: u64,
    /// What became of the objects: rows inserted, updated, unchanged; requests that were made.
    pub rows: ModelReport,
    /// The events that have failed, and why.
    pub failures: Vec<EventFailure>,
    /// The ids of events that had failed before.
    pub(super) again: Vec<String>,
    /// Why the account refuses to be asked, if it does.
    pub(super) refused: Option<String>,
    /// Whether it has answered a request.
    pub(super) answered: bool,
    /// What the last of the events tells of the connection of the account to the platform.
    pub(super) connection: Option<Connection>,
}

/// An event that has failed: it is tried again, or was given up.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventFailure {
    /// Its id.
    pub id: String,
    /// What happened.
    pub event_type: String,
    /// The id of the object it is about; empty if it has none.
    pub object_id: String,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it has failed. Holds no value of the object.
    pub reason: String,
}

impl EventReport {
    /// Returns whether all that was claimed is settled and none was given up.
    pub fn is_clean(&self) -> bool {
        self.parked == 0 && self.retried == 0
    }

    /// Adds what became of events afterwards. Of one that had failed and was tried again, only the last try stands among the
    /// failures.
    pub fn add(&mut self, other: &Self) {
        self.claimed += other.claimed;
        self.applied += other.applied;
        self.unchanged += other.unchanged;
        self.stale += other.stale;
        self.ignored += other.ignored;
        self.retried += other.retried;
        self.unconfirmed += other.unconfirmed;
        self.parked += other.parked;
        self.rows.add(&other.rows);
        self.failures.retain(|failure| !other.again.contains(&failure.id));
        self.failures.extend(other.failures.iter().cloned());
        self.again.extend(other.again.iter().cloned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_event_that_failed_only_the_last_try_counts() {
        let failed = |id: &str, reason: &str| EventFailure {
            id: id.to_owned(),
            reason: reason.to_owned(),
            ..EventFailure::default()
        };
        let mut report = EventReport {
            failures: vec![failed("a", "x"), failed("b", "x"), failed("c", "x")],
            ..EventReport::default()
        };
        report.add(&EventReport {
            failures: vec![failed("b", "y")],
            again: vec!["a".to_owned(), "b".to_owned()],
            ..EventReport::default()
        });
        assert_eq!(report.failures, [failed("c", "x"), failed("b", "y")]);
    }
}
