//! Ids as PostgreSQL takes them.

use super::clean;
use crate::store::letter;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The key of a dead letter as the database takes it.
pub(super) fn key(id: &str) -> Cow<'_, str> {
    match letter::key(id) {
        Cow::Borrowed(id) => clean::text(id),
        Cow::Owned(id) => Cow::Owned(clean::text(&id).into_owned()),
    }
}

/// Ids as the database takes them; the latest instant of each.
pub(super) fn cleaned(deletions: &BTreeMap<String, i64>) -> BTreeMap<Cow<'_, str>, i64> {
    let mut latest = BTreeMap::new();
    for (id, as_of) in deletions {
        let known = latest.entry(clean::text(id)).or_insert(*as_of);
        *known = (*as_of).max(*known);
    }
    latest
}
