//! [`EventReport`]: the results of applying events.

use crate::changes::meaning::PlatformLink;
use crate::engine::ModelReport;

/// The results of applying events, and of the rows that they concern.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct EventReport {
    /// The number of claimed events; one that is retried counts each time.
    pub claimed: u64,
    /// The number of events that have changed rows.
    pub applied: u64,
    /// The number of events whose rows turned out to be up to date.
    pub unchanged: u64,
    /// The number of events known to be older than their rows: late, duplicate, or reported by others.
    pub stale: u64,
    /// The number of events that concern no row.
    pub ignored: u64,
    /// The number of events that are retried.
    pub retried: u64,
    /// The number of retried events that are written, and are requested once more when their second is over.
    pub unconfirmed: u64,
    /// The number of events that have failed.
    pub parked: u64,
    /// The results of the objects: rows inserted, updated, unchanged; requests.
    pub rows: ModelReport,
    /// The failures, with the reasons.
    pub failures: Vec<EventFailure>,
    /// The ids of events that had failed before.
    pub(super) again: Vec<String>,
    /// The reason why the account rejects requests, if it does.
    pub(super) refused: Option<String>,
    /// Set if the account has answered a request.
    pub(super) answered: bool,
    /// The last change of the connection of the account to the platform.
    pub(super) connection: Option<PlatformLink>,
}

/// The failure of an event that is retried, or has failed for good.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventFailure {
    /// The id of the event.
    pub id: String,
    /// The type of the event.
    pub event_type: String,
    /// The id of its object; empty if there is none.
    pub object_id: String,
    /// The number of attempts.
    pub attempts: u32,
    /// The reason. Holds no value of the object.
    pub reason: String,
}

impl EventReport {
    /// Returns whether all claimed events are settled and none has failed.
    pub fn is_clean(&self) -> bool {
        self.parked == 0 && self.retried == 0
    }

    /// Adds the results of later events. Of an event that was retried, only the last failure stays.
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
