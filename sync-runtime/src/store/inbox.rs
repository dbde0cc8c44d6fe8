//! The rows of the inbox, and the slices in which it forgets events.

use super::query::Cells;
use super::{Batch, DeadLetter};
use crate::inbox::{Backlog, Claimed, EventSelection, FailedEvent, InboxStatus, Received};
use std::time::Instant;

/// The number of events that one statement forgets. A statement that takes long would keep webhooks waiting.
pub(super) const SLICE: usize = 1_000;

/// The pause after a slice of work: it is as long as the slice took.
pub(super) struct SlicePace(Instant);

impl SlicePace {
    /// Starts a slice.
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    /// Waits after the slice.
    pub(super) async fn pause(self) {
        tokio::time::sleep(self.0.elapsed()).await;
    }
}

/// The way in which events are chosen.
#[derive(Clone, Copy)]
pub(super) enum By {
    All,
    State,
    Type,
    Prefix,
    Id,
}

impl By {
    /// Returns one of some texts, in the order of the ways.
    pub(super) fn pick(self, texts: [&'static str; 5]) -> &'static str {
        let [all, state, of_type, prefix, id] = texts;
        match self {
            Self::All => all,
            Self::State => state,
            Self::Type => of_type,
            Self::Prefix => prefix,
            Self::Id => id,
        }
    }
}

/// Returns the way in which events are chosen, and the texts that choose them.
pub(super) fn choice(which: &EventSelection) -> (By, Vec<String>) {
    match which {
        EventSelection::All => (By::All, Vec::new()),
        EventSelection::Failed => (By::State, Vec::new()),
        EventSelection::Type(pattern) => match pattern.strip_suffix('*') {
            Some(prefix) => (By::Prefix, vec![prefix.to_owned()]),
            None => (By::Type, vec![pattern.clone()]),
        },
        EventSelection::Ids(ids) => (By::Id, ids.clone()),
    }
}

/// Returns the state of a row, the number of its events, and the age of the oldest.
pub(super) fn state(row: &Cells) -> sqlx::Result<(String, i64, i64)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

/// Returns the status from the numbers of events in each state.
pub(super) fn status(states: Vec<(String, i64, i64)>) -> InboxStatus {
    let mut status = InboxStatus::default();
    for (state, events, oldest) in states {
        let events = u64::try_from(events).unwrap_or_default();
        match state.as_str() {
            "applied" => status.applied = events,
            "ignored" => status.ignored = events,
            "parked" => status.parked = events,
            _ => {
                status.pending = events;
                status.lag = Some(u64::try_from(oldest).unwrap_or_default());
            }
        }
    }
    status
}

/// Returns the backlog of a row, whose columns begin at a place: pending and failed events, and the age of the oldest.
pub(super) fn backlog(row: &Cells, at: usize) -> sqlx::Result<Backlog> {
    let count = |number| u64::try_from(number).unwrap_or_default();
    Ok(Backlog {
        pending: count(row.get(at)?),
        parked: count(row.get(at + 1)?),
        lag: row.get::<Option<i64>>(at + 2)?.map(count),
    })
}

/// Returns the accounts that receive events, each with the account of an event, once.
#[cfg(feature = "sqlite")]
pub(super) fn receivers<'e>(events: &[&'e Received]) -> std::collections::BTreeSet<(&'e str, &'e str)> {
    let known = events.iter().filter(|event| !event.receiver.is_empty());
    known.map(|event| (event.receiver.as_str(), event.account.as_str())).collect()
}

/// Returns claimed events, the oldest first.
pub(super) fn claimed(rows: &[Cells]) -> sqlx::Result<Vec<Claimed>> {
    let mut events = rows.iter().map(claim).collect::<sqlx::Result<Vec<_>>>()?;
    events.sort_by(|a, b| (a.event.created, &a.event.id).cmp(&(b.event.created, &b.event.id)));
    Ok(events)
}

fn claim(row: &Cells) -> sqlx::Result<Claimed> {
    let event = Received {
        account: row.get(0)?,
        receiver: String::new(),
        id: row.get(1)?,
        event_type: row.get(2)?,
        object: row.get(3)?,
        object_id: row.get(4)?,
        created: row.get(5)?,
        api_version: row.get(6)?,
        livemode: row.get(7)?,
        body: row.get(8)?,
    };
    Ok(Claimed { event, attempts: count(row.get(9)?), applied: row.get(10)? })
}

/// Returns a failed event.
pub(super) fn failed_event(row: &Cells) -> sqlx::Result<FailedEvent> {
    Ok(FailedEvent {
        account: row.get(0)?,
        id: row.get(1)?,
        event_type: row.get(2)?,
        object_id: row.get(3)?,
        created: row.get(4)?,
        attempts: count(row.get(5)?),
        reason: row.get(6)?,
    })
}

fn count(attempts: i64) -> u32 {
    u32::try_from(attempts).unwrap_or(u32::MAX)
}

/// Returns the batch that keeps an event as a dead letter.
pub(super) fn letter(event: &Received, reason: String) -> Batch {
    let id = super::letter::key(&event.id).into_owned();
    tracing::error!(event = id, reason, "the inbox refuses an event; kept as a dead letter");
    let letter = DeadLetter {
        model: super::status::EVENTS,
        id,
        reason: format!("the inbox refuses the event: {reason}"),
        object: event.body.clone(),
        as_of: event.created,
    };
    Batch { account: event.account.clone(), dead_letters: vec![letter], ..Batch::default() }
}
