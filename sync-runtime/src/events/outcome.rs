//! [`EventResult`]: the result of an event, from the results of its objects.

use super::pace::Pace;
use crate::changes::meaning::ObjectChange;
use crate::engine::RowOutcome;
use crate::inbox::{Claimed, EventOutcome};
use std::time::Duration;

/// The outcome of an event. If its objects have different ones, the last in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EventResult {
    /// The event concerns no row.
    Ignored(String),
    /// The tables were up to date before the event came.
    Stale,
    /// The rows turned out to be up to date.
    Unchanged,
    /// The rows have changed.
    Applied,
    /// The rows are written, and an answer of the same second could still overwrite them.
    Unconfirmed { seconds: u64, changed: bool },
    /// The event could not be applied this time.
    Failed(String),
    /// The account of the event rejects the request for an object.
    Withheld(String),
    /// The event cannot be applied.
    Hopeless(String),
}

impl EventResult {
    /// Returns the outcome of an event for one of its objects.
    pub(super) fn of(change: &ObjectChange<'_>, outcome: &RowOutcome) -> Self {
        match outcome {
            RowOutcome::Current { changed, asked } => {
                let early = change.at.zip(*asked).map(|(at, asked)| at.saturating_sub(asked));
                match (early, changed) {
                    (Some(early @ 0..), changed) => {
                        Self::Unconfirmed { seconds: early.unsigned_abs() + 1, changed: *changed }
                    }
                    (_, true) => Self::Applied,
                    (_, false) => Self::Unchanged,
                }
            }
            RowOutcome::NoParent => Self::Ignored("no model keeps such objects".to_owned()),
            RowOutcome::Refused { reason } | RowOutcome::Unreadable { reason, lasting: true } => {
                Self::Hopeless(reason.clone())
            }
            RowOutcome::Withheld { reason } => Self::Withheld(reason.clone()),
            // Another event may unblock it.
            RowOutcome::Blocked { reason } | RowOutcome::Unreadable { reason, lasting: false } => {
                Self::Failed(reason.clone())
            }
        }
    }

    /// Returns the next state of the event in the inbox.
    pub(super) fn verdict(&self, claimed: &Claimed, pace: &Pace) -> EventOutcome {
        match self {
            Self::Ignored(reason) => EventOutcome::Ignored { reason: reason.clone() },
            Self::Stale | Self::Unchanged | Self::Applied => EventOutcome::Applied,
            Self::Unconfirmed { seconds, .. } => EventOutcome::Retry {
                after: Duration::from_secs(*seconds).min(pace.cap),
                reason: "written; requested once more when its second is over".to_owned(),
                counts: false,
            },
            Self::Failed(reason) if claimed.attempts < pace.max_attempts => EventOutcome::Retry {
                after: pace.pause(claimed.attempts),
                reason: reason.clone(),
                counts: true,
            },
            Self::Failed(reason) => EventOutcome::Failed {
                reason: format!("failed after {} attempts: {reason}", claimed.attempts),
            },
            Self::Withheld(reason) | Self::Hopeless(reason) => {
                EventOutcome::Failed { reason: reason.clone() }
            }
        }
    }

    /// Returns whether the event has been processed, so that its handlers run.
    pub(super) fn is_settled(&self) -> bool {
        !matches!(self, Self::Failed(_) | Self::Withheld(_) | Self::Hopeless(_) | Self::Unconfirmed { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::meaning::ChangeKind;

    #[test]
    fn the_worst_of_its_objects_decides() {
        let outcomes = [
            EventResult::Ignored("c".to_owned()),
            EventResult::Stale,
            EventResult::Unchanged,
            EventResult::Applied,
            EventResult::Unconfirmed { seconds: 1, changed: false },
            EventResult::Failed("a".to_owned()),
            EventResult::Withheld("d".to_owned()),
            EventResult::Hopeless("b".to_owned()),
        ];
        assert!(outcomes.is_sorted());
    }

    #[test]
    fn an_answer_confirms_only_what_is_older() {
        let change = |at| ObjectChange {
            table: crate::test_models::customers(),
            id: "a".to_owned(),
            kind: ChangeKind::Changed,
            at,
        };
        let fetched = RowOutcome::Current { changed: true, asked: Some(10) };
        for (at, expected) in [
            (Some(9), EventResult::Applied),
            (Some(10), EventResult::Unconfirmed { seconds: 1, changed: true }),
            (Some(12), EventResult::Unconfirmed { seconds: 3, changed: true }),
            (None, EventResult::Applied),
        ] {
            assert_eq!(EventResult::of(&change(at), &fetched), expected);
        }
    }
}
