//! Deleting the rows of a batch.

use crate::hooks::AnyHooks;
use crate::model::{Table, TableName};
use crate::store::batch::ends_sub_lists;
use crate::store::hook_results;
use crate::store::lessons::{BatchAction, BatchPart, Lessons, WriteError, at, refused};
use crate::store::removed::end_sub_lists;
use crate::store::savepoint::{end, save};
use crate::store::stale_deletions::reject_stale_deletions;
use crate::store::writing::Writing;
use crate::store::{Batch, DeadLetter, DeletedTable, Deletion, SubList};
use std::collections::{BTreeMap, HashMap};

/// Adds tombstones, and deletes rows. Returns the results, and a dead letter for each row that cannot be deleted because others
/// refer to it.
pub(super) async fn delete<W: Writing>(
    writing: &mut W,
    batch: &Batch,
    lessons: &Lessons,
) -> Result<(Vec<DeletedTable>, Vec<DeadLetter>), WriteError> {
    let (mut tables, mut letters) = (Vec::new(), Vec::new());
    for (name, (table, deletion)) in by_table(&batch.deletions) {
        let mut done = DeletedTable { model: table.model, table: name, deleted: 0, refused: HashMap::new() };
        if !lessons.careful {
            writing
                .add_tombstones(table, &deletion)
                .await
                .map_err(|error| refused::<W>(TOMBSTONES, error))?;
        }
        let sub_lists = if ends_sub_lists(table) { &batch.sub_lists[..] } else { &[] };
        if lessons.careful {
            for (id, as_of) in deletion {
                match delete_one(writing, batch, (table, sub_lists), (&id, as_of), lessons).await? {
                    Ok(deleted) => done.deleted += deleted,
                    Err(reason) => {
                        let reason = format!("the object is deleted, and its row cannot be: {reason}");
                        done.refused.insert(id.clone(), reason.clone());
                        let object = format!("{{\"id\":{},\"deleted\":true}}", crate::model::quoted(&id));
                        letters.push(DeadLetter { model: table.model, id, reason, object, as_of });
                    }
                }
            }
        } else {
            done.deleted = delete_part(writing, batch, table, &deletion, sub_lists).await?;
        }
        tables.push(done);
    }
    Ok((tables, letters))
}

/// The table of the tombstones.
const TOMBSTONES: &str = "stripe_sync_tombstones";

/// Deletes the row of an object. Returns the number of rows, or the reason why it cannot be deleted.
async fn delete_one<W: Writing>(
    writing: &mut W,
    batch: &Batch,
    (table, sub_lists): (&'static Table, &[SubList]),
    (id, as_of): (&str, i64),
    lessons: &Lessons,
) -> Result<Result<u64, String>, WriteError> {
    let part = BatchPart::new(BatchAction::Delete, table, id, 1);
    if let Some(reason) = lessons.ended(&part) {
        return Ok(Err(reason.to_owned()));
    }
    let one = BTreeMap::from([(id.to_owned(), as_of)]);
    save(writing).await?;
    let deleted = writing.add_tombstones(table, &one).await.map_err(|error| refused::<W>(TOMBSTONES, error));
    if let Some(reason) = end(writing, &part, lessons, deleted).await? {
        return Ok(Err(reason));
    }
    save(writing).await?;
    let mut rows = 0;
    let done = delete_part(writing, batch, table, &one, sub_lists).await.map(|deleted| rows = deleted);
    Ok(end(writing, &part, lessons, done).await?.map_or(Ok(rows), Err))
}

/// Deletes rows, with the rows of their nested lists. Returns their number.
async fn delete_part<W: Writing>(
    writing: &mut W,
    batch: &Batch,
    table: &'static Table,
    deletion: &BTreeMap<String, i64>,
    sub_lists: &[SubList],
) -> Result<u64, WriteError> {
    let hooked = batch.hooks.get(&table.full_name()).is_some_and(AnyHooks::see_rows);
    let ids: Vec<&str> = deletion.keys().filter(|_| hooked).map(String::as_str).collect();
    let previous = hook_results::stored(writing, table, &ids).await?;
    let deleted = writing.delete(table, deletion).await.map_err(|error| at::<W>(table, error))?;
    hook_results::deleted(writing, batch, table, &deleted, &previous).await?;
    let rows = deleted.len() as u64;
    reject_stale_deletions(writing, table, deletion, rows).await?;
    end_sub_lists(writing, table, &deleted, sub_lists).await?;
    Ok(rows)
}

/// Returns the deletions by table, with the latest instant of each id.
fn by_table(deletion: &[Deletion]) -> BTreeMap<TableName, (&'static Table, BTreeMap<String, i64>)> {
    let mut tables = BTreeMap::new();
    for deletion in deletion {
        let (_, ids) =
            tables.entry(deletion.table.full_name()).or_insert_with(|| (deletion.table, BTreeMap::new()));
        let latest = ids.entry(deletion.id.clone()).or_insert(deletion.as_of);
        *latest = deletion.as_of.max(*latest);
    }
    tables
}
