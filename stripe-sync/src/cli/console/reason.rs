//! [`Reason`]: the reason why a row is as it is, as far as the instants of the row and its events show.
//!
//! A row from the content of an event has the instant of this event. A row from an answer has the instant of the answer; if Stripe was
//! asked because of an event, this instant is between the receipt of the event and its settlement.

use stripe_sync::runtime::store::StoredEvent;

/// The difference of Stripe's clock and the clock of the database, in seconds, up to which an answer counts as given while an event was
/// applied.
const TOLERANCE: i64 = 2;

/// The origin of a row, and the events after it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reason<'e> {
    pub(super) origin: Origin<'e>,
    /// The later events that are not applied yet.
    pub(super) pending: usize,
    /// The later events that have failed.
    pub(super) failed: usize,
    /// The later events that are settled. They did not change the row.
    pub(super) settled: usize,
}

/// The origin of a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Origin<'e> {
    /// The content of an event, or an answer of the same second.
    Event(&'e StoredEvent),
    /// An answer that was requested for an event.
    Requested(&'e StoredEvent),
    /// An answer: a page of a list, or a requested object.
    Answer,
}

impl<'e> Reason<'e> {
    /// Returns the reason of a row that was true at an instant. `events` are those of its object, the latest first.
    pub(super) fn of(as_of: i64, events: &'e [StoredEvent]) -> Self {
        let later = |state: fn(&str) -> bool| {
            events.iter().filter(|event| event.created > as_of && state(&event.state)).count()
        };
        Self {
            origin: origin(as_of, events),
            pending: later(|state| state == "pending"),
            failed: later(|state| state == "parked"),
            settled: later(|state| state == "applied" || state == "ignored"),
        }
    }
}

fn origin(as_of: i64, events: &[StoredEvent]) -> Origin<'_> {
    let mut applied = events.iter().filter(|event| event.state == "applied" && event.created <= as_of);
    if let Some(event) = applied.clone().find(|event| event.created == as_of) {
        return Origin::Event(event);
    }
    let was_applied_then = |event: &&StoredEvent| {
        let received = event.received_at / 1000 - TOLERANCE;
        let settled = event.settled_at.map(|at| at / 1000 + TOLERANCE);
        settled.is_some_and(|settled| (received..=settled).contains(&as_of))
    };
    applied.find(was_applied_then).map_or(Origin::Answer, Origin::Requested)
}

/// Returns the event that has deleted an object, if the last settled one did.
pub(super) fn deletion(events: &[StoredEvent]) -> Option<&StoredEvent> {
    let last = events.iter().find(|event| event.state == "applied")?;
    last.event_type.ends_with(".deleted").then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, created: i64, state: &str, times: Option<(i64, i64)>) -> StoredEvent {
        StoredEvent {
            account: "acct_1".to_owned(),
            id: id.to_owned(),
            event_type: "customer.updated".to_owned(),
            object_id: "cus_1".to_owned(),
            created,
            state: state.to_owned(),
            attempts: 1,
            error: None,
            received_at: times.map_or(0, |(received, _)| received * 1000),
            settled_at: times.map(|(_, settled)| settled * 1000),
            changed: Vec::new(),
        }
    }

    #[test]
    fn the_origin_of_a_row_follows_from_its_instant() {
        let events = [
            event("evt_5", 900, "pending", None),
            event("evt_4", 800, "parked", Some((801, 802))),
            event("evt_3", 500, "applied", Some((505, 520))),
            event("evt_2", 300, "ignored", Some((300, 300))),
            event("evt_1", 100, "applied", Some((101, 101))),
        ];
        for (as_of, origin, later) in [
            (500, Origin::Event(&events[2]), [1, 1, 0]),
            // Asked for while the event was applied.
            (510, Origin::Requested(&events[2]), [1, 1, 0]),
            (522, Origin::Requested(&events[2]), [1, 1, 0]),
            (523, Origin::Answer, [1, 1, 0]),
            // Events that were not applied wrote nothing.
            (300, Origin::Answer, [1, 1, 1]),
            (50, Origin::Answer, [1, 1, 3]),
            (1000, Origin::Answer, [0, 0, 0]),
        ] {
            let [pending, failed, settled] = later;
            assert_eq!(Reason::of(as_of, &events), Reason { origin, pending, failed, settled }, "{as_of}");
        }
        assert_eq!(deletion(&events), None);
        let deleted = [StoredEvent { event_type: "customer.deleted".to_owned(), ..events[4].clone() }];
        assert_eq!(deletion(&deleted), Some(&deleted[0]));
    }
}
