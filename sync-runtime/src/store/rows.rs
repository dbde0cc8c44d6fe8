//! Rows in an order: so that two who write the same rows lock them in the same order, and each is written once.

use crate::map::Row;
use crate::model::{SqlValue, Table};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The key of a row within its account and table: its id, and its parent if the id is only a place or a
/// value within it.
type RowKey<'r> = (Cow<'r, str>, Cow<'r, str>);

/// A row, and the instant at which it was true.
pub(super) type Dated<'r> = (&'r Row, i64);

/// Rows by their keys, each with its place in what was given. Of two with the same key, the last stays.
pub(super) fn sorted<'r>(
    table: &Table,
    rows: &[Dated<'r>],
    clean: fn(&str) -> Cow<'_, str>,
) -> BTreeMap<RowKey<'r>, (usize, Dated<'r>)> {
    let parent = table.parent_column().filter(|_| !table.has_ids());
    let parent = parent.and_then(|parent| table.written().position(|column| column.name == parent.name));
    let of = |row: &'r Row| match parent.and_then(|at| row.values.get(at)) {
        Some(SqlValue::Text(parent)) => clean(parent),
        _ => Cow::Borrowed(""),
    };
    rows.iter()
        .enumerate()
        .map(|(at, (row, as_of))| ((of(row), clean(&row.id)), (at, (*row, *as_of))))
        .collect()
}

/// Rows in the order of their keys, of two with the same key the last.
pub(super) fn once<'r>(table: &Table, rows: &[Dated<'r>], clean: fn(&str) -> Cow<'_, str>) -> Vec<Dated<'r>> {
    sorted(table, rows, clean).into_values().map(|(_, row)| row).collect()
}
