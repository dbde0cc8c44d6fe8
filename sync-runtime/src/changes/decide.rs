//! The decision about an object of which events report changes, given the instant at which its row was true.
//!
//! Stripe's clock has whole seconds. Three things have an instant by it:
//!
//! - A row from an answer shows everything done up to its instant, and possibly some of the changes of the next seconds.
//! - A row from an event shows everything done before its instant, and the change of that event; possibly not the other changes of the
//!   same second.
//! - An event reports a change made in the second of its instant.
//!
//! So an event older than its row is stale. An event newer by more than [`IN_DOUBT`] seconds is written as it is. In between, and
//! where two events of one second report the same object, the object is requested. If the answer is not of a later second than the
//! event, it is written, and the object is requested once more when that second is over. After that, nothing can be lost.

use crate::changes::meaning::{ChangeKind, ObjectChange};

/// The number of seconds after its instant during which a row from an answer may already show a change. An answer takes less than a second,
/// as a rule. A slower one shows the old state for a moment; the next event repairs it.
const IN_DOUBT: i64 = 2;

/// The action that brings a row up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowAction<'e> {
    /// Writes JSON that was true at an instant. Requests the object if it does not map to a row.
    Write { json: &'e str, as_of: i64 },
    /// Deletes the row of an object that was deleted at an instant.
    Delete { as_of: i64 },
    /// Requests the object.
    Fetch,
    /// Reads the nested list of a parent, whose id is given.
    List,
}

/// The decision about one object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision<'e> {
    /// The row is up to date.
    UpToDate,
    /// The row needs this action.
    Act(RowAction<'e>),
}

/// A reported change; the flag is set if its event was applied before.
pub(crate) type Reported<'c, 'e> = (&'c ObjectChange<'e>, bool);

/// Returns whether a row that was true at `known` shows a change.
pub(crate) fn shows(known: Option<i64>, (change, applied): Reported<'_, '_>) -> bool {
    if matches!(change.kind, ChangeKind::Immutable(_)) {
        return known.is_some();
    }
    match (known, change.at) {
        // An applied change stays in the row, whatever came after it.
        (Some(known), Some(at)) => at < known || (applied && at == known),
        _ => false,
    }
}

/// Decides about an object, given all reported changes to it. `retrievable` is set if the API returns the object by its id.
pub(crate) fn decide<'e>(
    known: Option<i64>,
    reported: &[Reported<'_, 'e>],
    retrievable: bool,
) -> Decision<'e> {
    let news = || reported.iter().copied().filter(|reported| !shows(known, *reported)).map(|(it, _)| it);
    let immutable = news().find_map(|change| match change.kind {
        ChangeKind::Immutable(json) => Some((json, change.at)),
        _ => None,
    });
    if let Some((json, at)) = immutable {
        let write = |json| RowAction::Write { json, as_of: at.unwrap_or_default() };
        return Decision::Act(json.map_or(RowAction::Fetch, write));
    }
    let Some(newest) = news().max_by_key(|change| change.at.unwrap_or(i64::MAX)) else {
        return Decision::UpToDate;
    };
    if newest.kind == ChangeKind::List {
        return Decision::Act(RowAction::List);
    }
    let Some(at) = newest.at else { return Decision::Act(fallback(newest, known, retrievable)) };
    let alone = news().filter(|change| change.at == newest.at).count() == 1;
    let later = known.is_none_or(|known| at > known + IN_DOUBT);
    Decision::Act(match newest.kind {
        ChangeKind::Content(json) if alone && later => RowAction::Write { json, as_of: at },
        ChangeKind::Deleted if alone && later => RowAction::Delete { as_of: at },
        _ => fallback(newest, known, retrievable),
    })
}

/// Requests the object; trusts the event if the object is not retrievable.
fn fallback<'e>(change: &ObjectChange<'e>, known: Option<i64>, retrievable: bool) -> RowAction<'e> {
    let as_of = change.at.or(known).unwrap_or_default();
    match change.kind {
        _ if retrievable => RowAction::Fetch,
        ChangeKind::Content(json) | ChangeKind::OtherVersion(json) => RowAction::Write { json, as_of },
        ChangeKind::Deleted => RowAction::Delete { as_of },
        ChangeKind::Changed | ChangeKind::Immutable(_) | ChangeKind::List => RowAction::Fetch,
    }
}

#[cfg(test)]
mod tests;
