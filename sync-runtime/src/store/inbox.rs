//! What the inboxes of all stores have in common.

use crate::inbox::{Backlog, Claimed, InboxStatus, Parked, Received, Which};
use sqlx::{FromRow, Row};
use std::collections::BTreeSet;
use std::time::Instant;

/// How many events one statement forgets. A statement that takes long would keep webhooks waiting.
pub(super) const SLICE: usize = 1_000;

/// Leaves the database to others for as long as a slice of work has taken.
pub(super) struct SlicePace(Instant);

impl SlicePace {
    /// Begins a slice.
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    /// Waits after it.
    pub(super) async fn pause(self) {
        tokio::time::sleep(self.0.elapsed()).await;
    }
}

/// In what way events are chosen.
#[derive(Clone, Copy)]
pub(super) enum By {
    All,
    State,
    Type,
    Prefix,
    Id,
}

impl By {
    /// One of some texts, in this order.
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

/// In what way events are chosen, and by which texts.
pub(super) fn choice(which: &Which) -> (By, Vec<String>) {
    match which {
        Which::All => (By::All, Vec::new()),
        Which::Failed => (By::State, Vec::new()),
        Which::Type(pattern) => match pattern.strip_suffix('*') {
            Some(prefix) => (By::Prefix, vec![prefix.to_owned()]),
            None => (By::Type, vec![pattern.clone()]),
        },
        Which::Ids(ids) => (By::Id, ids.clone()),
    }
}

/// From rows of a state, how many there are, and how long the oldest waits.
pub(super) fn status_of(rows: impl Iterator<Item = (String, i64, i64)>) -> InboxStatus {
    let mut status = InboxStatus::default();
    for (state, events, oldest) in rows {
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

/// From the row of a backlog: how many wait, how many were given up, and how long the oldest waits.
pub(super) fn backlog_of((pending, parked, lag): (i64, i64, Option<i64>)) -> Backlog {
    let count = |number| u64::try_from(number).unwrap_or_default();
    Backlog { pending: count(pending), parked: count(parked), lag: lag.map(count) }
}

/// The accounts that have received events, each with that of an event, once.
pub(super) fn receivers<'e>(events: &[&'e Received]) -> BTreeSet<(&'e str, &'e str)> {
    let known = events.iter().filter(|event| !event.receiver.is_empty());
    known.map(|event| (event.receiver.as_str(), event.account.as_str())).collect()
}

/// The columns of a claimed event, as every store reads them.
type ClaimedRow =
    (String, String, String, String, String, i64, Option<String>, Option<bool>, String, i64, bool);

/// Claimed events, the oldest first.
pub(super) fn claimed<R>(rows: &[R]) -> sqlx::Result<Vec<Claimed>>
where
    ClaimedRow: for<'r> FromRow<'r, R>,
    R: Row,
{
    let mut events = Vec::with_capacity(rows.len());
    for row in rows {
        let (
            account,
            id,
            event_type,
            object,
            object_id,
            created,
            api_version,
            livemode,
            body,
            attempts,
            applied,
        ) = ClaimedRow::from_row(row)?;
        let event = Received {
            account,
            receiver: String::new(),
            id,
            event_type,
            object,
            object_id,
            created,
            api_version,
            livemode,
            body,
        };
        events.push(Claimed { event, attempts: count(attempts), applied });
    }
    events.sort_by(|a, b| (a.event.created, &a.event.id).cmp(&(b.event.created, &b.event.id)));
    Ok(events)
}

/// The columns of a parked event, as every store reads them.
type ParkedRow = (String, String, String, String, i64, i64, String);

pub(super) fn parked<R>(rows: &[R]) -> sqlx::Result<Vec<Parked>>
where
    ParkedRow: for<'r> FromRow<'r, R>,
    R: Row,
{
    let parked = |row| {
        let (account, id, event_type, object_id, created, attempts, reason) = ParkedRow::from_row(row)?;
        Ok(Parked { account, id, event_type, object_id, created, attempts: count(attempts), reason })
    };
    rows.iter().map(parked).collect()
}

fn count(attempts: i64) -> u32 {
    u32::try_from(attempts).unwrap_or(u32::MAX)
}
