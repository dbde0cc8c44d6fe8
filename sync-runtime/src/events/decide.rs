//! What to do about an object of which events tell, given the instant at which its row was true.
//!
//! Stripe's clock has whole seconds, and three things bear an instant by it:
//!
//! - a row from an answer shows all that was done up to its instant, and maybe some of what was done in the seconds after it;
//! - a row from an event shows all that was done before its instant, and what the event tells of; maybe not what else was done
//!   in that second;
//! - an event tells of something that was done in the second of its instant.
//!
//! So an event older than its row tells nothing new. One that is newer by more than the seconds in doubt is written as it is.
//! For anything between, and where two events of a second tell of the same object, the object is asked for; if the answer is
//! not of a later second than the event, it is written, and asked for once more when that second is over. After that, nothing
//! that is written can be without it.

use super::meaning::{Mark, Said};
use crate::engine::Want;

/// For how many seconds after its instant a row from an answer may show what was done: until the answer came, which takes
/// less than a second, as a rule. Longer ones show the old state for a moment; the events to come mend it.
const IN_DOUBT: i64 = 2;

/// What is to be done about an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision<'e> {
    /// Nothing: the row shows it.
    Shown,
    /// This.
    Do(Want<'e>),
}

/// An event's mark, and whether the event was applied before.
pub(super) type Told<'m, 'e> = (&'m Mark<'e>, bool);

/// Returns whether the row, which was true at `known`, shows what a mark tells.
pub(super) fn shows(known: Option<i64>, (mark, applied): Told<'_, '_>) -> bool {
    if matches!(mark.said, Said::Immutable(_)) {
        return known.is_some();
    }
    match (known, mark.at) {
        // What was applied stays in the row, whatever came after it.
        (Some(known), Some(at)) => at < known || (applied && at == known),
        _ => false,
    }
}

/// What to do about an object, given all that is told of it.
pub(super) fn decide<'e>(known: Option<i64>, told: &[Told<'_, 'e>], can_ask: bool) -> Decision<'e> {
    let news = || told.iter().copied().filter(|told| !shows(known, *told)).map(|(mark, _)| mark);
    let immutable = news().find_map(|mark| match mark.said {
        Said::Immutable(json) => Some((json, mark.at)),
        _ => None,
    });
    if let Some((json, at)) = immutable {
        let write = |json| Want::Write { json, as_of: at.unwrap_or_default() };
        return Decision::Do(json.map_or(Want::Fetch, write));
    }
    let Some(newest) = news().max_by_key(|mark| mark.at.unwrap_or(i64::MAX)) else { return Decision::Shown };
    let Some(at) = newest.at else { return Decision::Do(last_resort(newest, known, can_ask)) };
    let alone = news().filter(|mark| mark.at == newest.at).count() == 1;
    let later = known.is_none_or(|known| at > known + IN_DOUBT);
    Decision::Do(match newest.said {
        Said::Content(json) if alone && later => Want::Write { json, as_of: at },
        Said::Deleted if alone && later => Want::Bury { as_of: at },
        _ => last_resort(newest, known, can_ask),
    })
}

/// Asks for the object; where that cannot be done, believes the event.
fn last_resort<'e>(mark: &Mark<'e>, known: Option<i64>, can_ask: bool) -> Want<'e> {
    let as_of = mark.at.or(known).unwrap_or_default();
    match mark.said {
        _ if can_ask => Want::Fetch,
        Said::Content(json) | Said::Foreign(json) => Want::Write { json, as_of },
        Said::Deleted => Want::Bury { as_of },
        Said::Changed | Said::Immutable(_) => Want::Fetch,
    }
}

#[cfg(test)]
mod tests;
