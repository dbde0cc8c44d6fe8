//! Removing the rows that a hook no longer wants, in the transaction that writes the others, and what is listed below rows.

use super::hook_results::HookResults;
use super::lessons::{WriteError, at};
use super::stale_deletions::reject_stale_deletions;
use super::writing::Writing;
use super::{SubList, TableBatch};
use crate::map::Mapped;
use crate::model::Table;
use std::collections::{HashMap, HashSet};

/// Removes the rows of the objects that hooks do not want, with what is below them. Returns the ids of those that had rows.
pub(super) async fn remove<W: Writing>(
    writing: &mut W,
    table: &'static Table,
    results: &HookResults,
    sub_lists: &[SubList],
) -> Result<HashSet<String>, WriteError> {
    if results.removed.is_empty() {
        return Ok(HashSet::new());
    }
    writing.remember_removed(table, &results.removed).await?;
    let ids = writing.remove(table, &results.removed).await.map_err(|error| at::<W>(table, error))?;
    reject_stale_deletions(writing, table, &results.removed, ids.len() as u64).await?;
    let children = table.children.iter().map(|child| child.table.table());
    for child in children {
        if let Some(parent) = child.parent_column() {
            writing.prune(child, parent, &ids).await.map_err(|error| at::<W>(child, error))?;
        }
    }
    end_sub_lists(writing, table, &ids, sub_lists).await?;
    Ok(ids.into_iter().collect())
}

/// Deletes the rows of the lists below some rows that are no more, and of those below these.
pub(super) async fn end_sub_lists<W: Writing>(
    writing: &mut W,
    table: &'static Table,
    ids: &[String],
    sub_lists: &[SubList],
) -> Result<(), WriteError> {
    let mut open = vec![(table, ids.to_vec())];
    while let Some((parent, ids)) = open.pop() {
        if ids.is_empty() {
            continue;
        }
        for list in sub_lists.iter().filter(|list| list.parent.full_name() == parent.full_name()) {
            let below = list.table;
            let deletions = writing.prune(below, list.column, &ids).await;
            let deletions = deletions.map_err(|error| at::<W>(below, error))?;
            for child in below.children.iter().map(|child| child.table.table()) {
                if let Some(column) = child.parent_column() {
                    writing.prune(child, column, &deletions).await.map_err(|error| at::<W>(child, error))?;
                }
            }
            open.push((below, deletions));
        }
    }
    Ok(())
}

/// The ids of objects whose content is as old as their removal, or older.
pub(super) async fn outdated<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    objects: &[&Mapped],
) -> Result<HashSet<String>, WriteError> {
    if batch.hooks.is_none() || objects.is_empty() {
        return Ok(HashSet::new());
    }
    let ids: Vec<&str> = objects.iter().map(|object| object.row.id.as_str()).collect();
    let removed: HashMap<String, i64> = writing.removed(batch.table, &ids).await?;
    let is_outdated =
        |object: &&&Mapped| removed.get(&object.row.id).is_some_and(|at| *at >= batch.instant(object));
    Ok(objects.iter().filter(is_outdated).map(|object| object.row.id.clone()).collect())
}
