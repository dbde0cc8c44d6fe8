//! The latest instant that is known of an object.

use crate::model::{OnDelete, Table};
use std::collections::HashMap;

/// An instant that is known of an object: that of its row, or of its tombstone.
pub(super) struct ObjectInstant {
    pub(super) id: String,
    pub(super) as_of: i64,
    pub(super) is_tombstone: bool,
}

/// The latest instant of each id. Where a row is there although it should be deleted, because the database refused that, the
/// deletion is not known yet.
pub(super) fn latest(table: &Table, instants: impl Iterator<Item = ObjectInstant>) -> HashMap<String, i64> {
    let (tombstones, rows): (Vec<ObjectInstant>, Vec<ObjectInstant>) =
        instants.partition(|it| it.is_tombstone);
    let mut latest: HashMap<String, i64> = rows.into_iter().map(|row| (row.id, row.as_of)).collect();
    for ObjectInstant { id, as_of, .. } in tombstones {
        let known = latest.entry(id).or_insert(as_of);
        if table.on_delete != OnDelete::Delete {
            *known = as_of.max(*known);
        }
    }
    latest
}
