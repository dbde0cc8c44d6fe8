//! Foreign keys: no row is lost, and no page, because a row that it names is not there.
//!
//! The target of a reference may be deleted, or hidden from the key. A nullable column is then NULL, and an object whose column
//! may not becomes a dead letter. Objects name each other in circles: so what comes in the same batch counts as being there,
//! and is looked for once more at the end.

use super::lessons::WriteError;
use super::letter::letter;
use super::named::NamedIds;
use super::writing::Writing;
use super::{Batch, DeadLetter, TableBatch};
use crate::map::{Mapped, Row};
use crate::model::{Column, SqlValue, Table};
use std::collections::{BTreeMap, HashMap};

/// The objects of a batch that foreign keys can refer to, except for those known to be rejected.
pub(super) fn coming(batch: &Batch, absent: &NamedIds) -> NamedIds {
    let mut coming = NamedIds::default();
    if !batch.tables.iter().any(|batch| has_foreign_keys(batch.table)) {
        return coming;
    }
    for batch in &batch.tables {
        for object in &batch.objects {
            coming.insert(batch.table, &object.row.id);
            for set in &object.children {
                let child = batch.table.children[set.index].table.table();
                if child.has_ids() {
                    set.rows.iter().for_each(|row| coming.insert(child, &row.id));
                }
            }
        }
    }
    coming.without(absent)
}

/// The tables that foreign keys of a table and its children lead to.
pub(super) fn targets(table: &'static Table) -> impl Iterator<Item = &'static Table> {
    let children = table.children.iter().map(|child| child.table.table());
    [table].into_iter().chain(children).flat_map(foreign_keys).map(|(_, _, target)| target)
}

fn has_foreign_keys(table: &'static Table) -> bool {
    targets(table).next().is_some()
}

/// The columns with foreign keys, their places among the values of a row, and where they lead. That of a child to its
/// parent is none of them: they are written together.
fn foreign_keys(table: &'static Table) -> impl Iterator<Item = (usize, &'static Column, &'static Table)> {
    let parent = table.parent_column().map(|column| column.name);
    table.written().enumerate().filter(move |(_, column)| parent != Some(column.name)).filter_map(
        |(at, column)| {
            let link = column.references.filter(|_| column.foreign_key)?;
            Some((at, column, link.table()))
        },
    )
}

/// The objects of a table whose references dangle.
#[derive(Debug, Default)]
pub(super) struct DanglingRows {
    /// Objects that are written with NULL, by place.
    changed: HashMap<usize, Mapped>,
    /// Objects that are not written, with the reason, by place.
    refused: BTreeMap<usize, String>,
}

impl DanglingRows {
    /// The objects to write.
    pub(super) fn objects<'o>(&'o self, batch: &'o TableBatch) -> Vec<&'o Mapped> {
        let all = batch.objects.iter().enumerate().filter(|(at, _)| !self.refused.contains_key(at));
        all.map(|(at, object)| self.changed.get(&at).unwrap_or(object)).collect()
    }

    /// Returns the dead letters of those that are not written.
    pub(super) fn letters(&self, batch: &TableBatch) -> Vec<DeadLetter> {
        let refused = self.refused.iter();
        refused.map(|(at, reason)| letter(batch, &batch.objects[*at], reason.clone())).collect()
    }
}

/// Finds out which of the rows that the objects of a table name are there or `coming`. Notes those that are `relied` upon to
/// come.
pub(super) async fn resolve<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    coming: &NamedIds,
    relied: &mut NamedIds,
) -> Result<DanglingRows, WriteError> {
    let mut named = NamedIds::default();
    if has_foreign_keys(batch.table) {
        for object in &batch.objects {
            each_row(batch, object, |table, row| {
                named_by(table, row).for_each(|(_, _, target, id)| named.insert(target, id));
            });
        }
    }
    if named.is_empty() {
        return Ok(DanglingRows::default());
    }
    let open = named.without(&writing.existing(&named).await?);
    let absent = open.without(coming);
    relied.merge(&open.without(&absent));
    Ok(if absent.is_empty() { DanglingRows::default() } else { without(batch, &absent) })
}

/// Looks again for what was relied upon.
pub(super) async fn settle<W: Writing>(writing: &mut W, relied: NamedIds) -> Result<(), WriteError> {
    if relied.is_empty() {
        return Ok(());
    }
    let dangling = relied.without(&writing.existing(&relied).await?);
    if dangling.is_empty() { Ok(()) } else { Err(WriteError::Dangling(dangling)) }
}

/// The objects of a batch without what is absent.
fn without(batch: &TableBatch, absent: &NamedIds) -> DanglingRows {
    let mut found = DanglingRows::default();
    for (at, object) in batch.objects.iter().enumerate() {
        let mut concerned = false;
        each_row(batch, object, |table, row| {
            concerned |= named_by(table, row).any(|(_, _, target, id)| absent.contains(target, id));
        });
        if concerned {
            match nulled(batch, object, absent) {
                Ok(object) => drop(found.changed.insert(at, object)),
                Err(reason) => drop(found.refused.insert(at, reason)),
            }
        }
    }
    found
}

/// The object with NULL for what is absent; or why that cannot be.
fn nulled(batch: &TableBatch, object: &Mapped, absent: &NamedIds) -> Result<Mapped, String> {
    let mut object = object.clone();
    null_row(batch.table, &mut object.row, absent)?;
    for set in &mut object.children {
        let child = batch.table.children[set.index].table.table();
        set.rows.iter_mut().try_for_each(|row| null_row(child, row, absent))?;
    }
    Ok(object)
}

fn null_row(table: &'static Table, row: &mut Row, absent: &NamedIds) -> Result<(), String> {
    let places: Vec<_> = named_by(table, row)
        .filter(|(_, _, target, id)| absent.contains(target, id))
        .map(|(at, column, target, _)| (at, column, target))
        .collect();
    for (at, column, target) in places {
        if !column.nullable {
            return Err(format!(
                "column `{}` of `{}` names a row of `{}` that is not there: it is deleted, or the key may not read it; make the field an `Option`, or leave out `foreign_key`",
                column.name, table.model, target.model
            ));
        }
        row.values[at] = SqlValue::Null;
    }
    Ok(())
}

/// Returns the targets of the foreign keys of a row.
fn named_by<'r>(
    table: &'static Table,
    row: &'r Row,
) -> impl Iterator<Item = (usize, &'static Column, &'static Table, &'r str)> {
    foreign_keys(table).filter_map(|(at, column, target)| match row.values.get(at) {
        Some(SqlValue::Text(id)) => Some((at, column, target, &**id)),
        _ => None,
    })
}

/// The row of an object, and its child rows.
fn each_row<'o>(batch: &TableBatch, object: &'o Mapped, mut visit: impl FnMut(&'static Table, &'o Row)) {
    visit(batch.table, &object.row);
    for set in &object.children {
        let child = batch.table.children[set.index].table.table();
        set.rows.iter().for_each(|row| visit(child, row));
    }
}
