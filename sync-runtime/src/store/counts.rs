//! The expected number of rows of tables. Rows that others have deleted come back only if their model is listed in full.

#[cfg(any(feature = "sqlite", feature = "postgres"))]
use super::batch::ends_sub_lists;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
use super::{Batch, Committed};
use crate::model::TableName;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
use crate::model::{OnDelete, Table};

/// Rows of a model that were written and are not there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LostRows {
    /// The model whose list shows them: of child rows, that of their parents.
    pub model: &'static str,
    /// The table that lacks them.
    pub table: TableName,
    /// The number of rows that it should have.
    pub expected: u64,
    /// The number of rows that it has.
    pub found: u64,
}

/// A change of the number of rows that a table should have; none if it is not known.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CountChange {
    pub(super) table: TableName,
    pub(super) account: String,
    pub(super) delta: Option<i64>,
}

/// Returns what a batch has changed.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(super) fn changes(batch: &Batch, done: &Committed) -> Vec<CountChange> {
    let mut changes = Vec::new();
    let mut add = |table: &Table, delta| {
        let account = table.scope(&batch.account).to_owned();
        changes.push(CountChange { table: table.full_name(), account, delta });
    };
    for (own, done) in batch.tables.iter().zip(&done.tables) {
        let number = |rows: u64| i64::try_from(rows).ok();
        if done.written.inserted > 0 || done.written.removed > 0 {
            let delta = number(done.written.inserted).zip(number(done.written.removed));
            add(own.table, delta.map(|(inserted, removed)| inserted - removed));
        }
        if done.written.removed > 0 {
            own.table.children.iter().for_each(|child| add(child.table.table(), None));
            batch.sub_lists.iter().for_each(|list| add(list.table, None));
        }
        if done.written.child_rows > 0 {
            own.table.children.iter().for_each(|child| add(child.table.table(), None));
        }
    }
    for deleted in done.deletions.iter().filter(|deleted| deleted.deleted > 0) {
        let table = batch
            .deletions
            .iter()
            .map(|deletions| deletions.table)
            .find(|table| table.full_name() == deleted.table);
        if let Some(table) = table.filter(|table| table.on_delete == OnDelete::Delete) {
            add(table, i64::try_from(deleted.deleted).ok().map(|deleted| -deleted));
            table.children.iter().for_each(|child| add(child.table.table(), None));
            let ended = batch.sub_lists.iter().filter(|_| ends_sub_lists(table));
            ended.for_each(|list| add(list.table, None));
        }
    }
    changes
}

/// The number of rows of a table, and the expected number.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    pub(super) found: i64,
    /// The number of changes since the expected number was set; 0 if it never was.
    pub(super) changes: i64,
    pub(super) expected: i64,
    /// True if some written rows are not in `expected`.
    pub(super) unknown: bool,
}

#[cfg(any(feature = "sqlite", feature = "postgres"))]
impl Counted {
    /// Returns whether the number that is remembered is already that which was found.
    pub(super) fn is_settled(&self) -> bool {
        self.changes == 1 && !self.unknown && self.found == self.expected
    }

    /// Returns what is lost of a table whose rows a list of a model shows. Where it is not known how many rows there should be, only
    /// that there are none.
    pub(super) fn lost(&self, model: &'static str, table: &Table) -> Option<LostRows> {
        let fewer =
            if self.unknown { self.found == 0 && self.expected > 0 } else { self.found < self.expected };
        let number = |rows: i64| u64::try_from(rows).unwrap_or_default();
        let (expected, found) = (number(self.expected), number(self.found));
        (fewer && self.changes > 0).then_some(LostRows { model, table: table.full_name(), expected, found })
    }
}

/// The tables whose rows the lists of some models show, each with its model.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(super) fn shown(tables: &[&'static Table]) -> impl Iterator<Item = (&'static str, &'static Table)> {
    tables.iter().flat_map(|table| {
        let children = table.children.iter().map(|child| child.table.table());
        [*table].into_iter().chain(children).map(|it| (table.model, it))
    })
}
