//! Writing a batch, all or nothing: what is the same for every database.
//!
//! The plain way takes as few statements as can be. Where the database refuses a row, or where a foreign key turns out to
//! lead nowhere, the transaction is taken back and done again with what was learnt: then with care, each table in parts that
//! can be taken back alone, halved until the objects that are refused stand alone.

mod accounts;
mod deletion;
mod result;
mod rows;

use super::counts;
use super::foreign;
use super::hook_results;
use super::lessons::{BatchAction, BatchPart, Lessons, WriteError};
use super::letter::letter;
use super::link::link;
use super::named::NamedIds;
use super::removed;
use super::savepoint::{end, save};
use super::writing::Writing;
use super::{Batch, Committed, DeadLetter, Links, SubList, TableBatch};
use crate::map::Mapped;
use crate::model::Table;
use accounts::check_accounts;
use deletion::delete;
use result::TableResult;
use rows::put;
use std::borrow::Cow;
use std::collections::HashSet;

/// Writes a batch in a transaction that has just begun.
pub(super) async fn write<W: Writing>(
    writing: &mut W,
    batch: &Batch,
    lessons: &Lessons,
) -> Result<Committed, WriteError> {
    check_accounts(batch)?;
    if lessons.unsettled {
        writing.watch().await?;
    }
    let (deletions, mut letters) = delete(writing, batch, lessons).await?;
    let kept: HashSet<(&str, &str)> = letters.iter().map(|it| (it.model, it.id.as_str())).collect();
    let deletion =
        batch.deletions.iter().filter(|deletion| !kept.contains(&(deletion.table.model, &deletion.id)));
    let mut alive: Vec<(&'static Table, Vec<&str>)> =
        deletion.map(|deletion| (deletion.table, vec![deletion.id.as_str()])).collect();
    writing.prepare(batch).await?;
    let coming = foreign::coming(batch, &lessons.absent);
    let mut relied = NamedIds::default();
    let mut tables = Vec::with_capacity(batch.tables.len());
    for (at, table) in batch.tables.iter().enumerate() {
        // What it shows has to be asked for again where it is in doubt.
        let is_page = batch.page && at + 1 == batch.tables.len() && table.table.is_retrievable();
        let found = foreign::resolve(writing, table, &coming, &mut relied).await?;
        let objects = found.objects(table);
        let mode = WriteMode { is_page, removes: lessons.removes, sub_lists: &batch.sub_lists };
        let mut done = match lessons.careful {
            false => part(writing, table, &objects, mode).await?,
            true => {
                let mode = WriteMode { is_page: false, ..mode };
                carefully(writing, table, objects, (mode, lessons)).await?
            }
        };
        done.letters.extend(found.letters(table));
        if at + 1 == batch.tables.len() {
            done.written.links += relink(writing, table.table, &batch.unlinked, lessons).await?;
        }
        alive.push((table.table, alive_in(table, &done.alive)));
        tables.push(done.written());
        letters.append(&mut done.letters);
    }
    foreign::settle(writing, relied).await?;
    let done = Committed { tables, deletions };
    writing.finish(&alive, batch.progress.as_ref(), &counts::changes(batch, &done)).await?;
    keep(writing, &letters, &batch.dead_letters).await?;
    // Last, so that the rows of the windows are locked for a short time.
    for step in &batch.steps {
        if !writing.advance(step).await? {
            return Err(WriteError::Lost { model: step.model });
        }
    }
    Ok(done)
}

/// Keeps the objects that have no row, and says so of those that turned out to be refused.
async fn keep<W: Writing>(
    writing: &mut W,
    refused: &[DeadLetter],
    others: &[DeadLetter],
) -> Result<(), WriteError> {
    for DeadLetter { model, id, reason, .. } in refused {
        tracing::warn!(model, id, reason, "no row; kept as a dead letter");
    }
    let letters: Vec<Cow<'_, DeadLetter>> = refused.iter().chain(others).map(Cow::Borrowed).collect();
    Ok(writing.letters(&letters).await?)
}

/// Links rows that were written before. With care, what the table of the application refuses costs its row alone.
async fn relink<W: Writing>(
    writing: &mut W,
    table: &'static Table,
    ids: &[String],
    lessons: &Lessons,
) -> Result<Links, WriteError> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    if !lessons.careful {
        return link(writing, table, &ids).await;
    }
    let mut links = Links::default();
    for id in ids {
        let one = BatchPart::new(BatchAction::Link, table, id, 1);
        let refused = match lessons.ended(&one) {
            Some(reason) => Some(reason.to_owned()),
            None => {
                save(writing).await?;
                let linked = link(writing, table, &[id]).await.map(|one| links += one);
                end(writing, &one, lessons, linked).await?
            }
        };
        if let Some(reason) = refused {
            tracing::warn!(model = table.model, id, reason, "not linked");
            links.refused += 1;
        }
    }
    Ok(links)
}

/// The ids as the batch has them: those that were written may be of objects that were changed before.
fn alive_in<'b>(batch: &'b TableBatch, ids: &[&str]) -> Vec<&'b str> {
    let ids: HashSet<&str> = ids.iter().copied().collect();
    let all = batch.objects.iter().map(|object| object.row.id.as_str());
    all.filter(|id| ids.contains(id)).collect()
}

/// Writes objects in parts that can be taken back. A part that is refused is halved; an object that is refused alone
/// becomes a dead letter.
async fn carefully<'o, W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    objects: Vec<&'o Mapped>,
    (mode, lessons): (WriteMode<'_>, &Lessons),
) -> Result<TableResult<'o>, WriteError> {
    let mut done = TableResult::default();
    let part_of =
        |first: &Mapped, count| BatchPart::new(BatchAction::Write, batch.table, &first.row.id, count);
    let (known, objects): (Vec<&Mapped>, Vec<&Mapped>) =
        objects.into_iter().partition(|object| lessons.ended(&part_of(object, 1)).is_some());
    let known = known.into_iter().filter_map(|object| {
        let reason = lessons.ended(&part_of(object, 1))?;
        Some(letter(batch, object, reason.to_owned()))
    });
    done.letters.extend(known);
    let mut open: Vec<&[&'o Mapped]> = vec![&objects];
    while let Some(some) = open.pop() {
        let Some(first) = some.first() else { continue };
        let this = part_of(first, some.len());
        let refused = match lessons.ended(&this) {
            Some(reason) => Some(reason.to_owned()),
            None => {
                save(writing).await?;
                let mut written = TableResult::default();
                let result = part(writing, batch, some, mode).await.map(|part| written = part);
                let refused = end(writing, &this, lessons, result).await?;
                // What is refused at the end is taken back.
                if refused.is_none() {
                    done.add(written);
                }
                refused
            }
        };
        if let Some(reason) = refused {
            match some {
                [object] => done.letters.push(letter(batch, object, reason)),
                _ => {
                    let (first, second) = some.split_at(some.len() / 2);
                    open.extend([second, first]);
                }
            }
        }
    }
    Ok(done)
}

/// The way in which objects of a table are written.
#[derive(Clone, Copy)]
struct WriteMode<'h> {
    /// True if they are a page of a list.
    is_page: bool,
    /// True if rows may be removed: nobody else writes objects of the kind.
    removes: bool,
    sub_lists: &'h [SubList],
}

/// Asks the hooks, and writes the objects that they want.
async fn part<'o, W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    objects: &[&'o Mapped],
    mode: WriteMode<'_>,
) -> Result<TableResult<'o>, WriteError> {
    let mut results = hook_results::before(writing, batch, objects).await?;
    if !results.removed.is_empty() && !mode.removes {
        return Err(WriteError::Removes);
    }
    let removed = removed::remove(writing, batch.table, &results, mode.sub_lists).await?;
    let mut kept = objects.to_vec();
    kept.retain(|object| !results.left_out.contains(&object.row.id));
    let outdated = removed::outdated(writing, batch, &kept).await?;
    kept.retain(|object| !outdated.contains(&object.row.id));
    let mut done = put(writing, batch, kept, (mode.is_page, &results)).await?;
    done.written.stale += outdated.len() as u64;
    done.written.removed = removed.len() as u64;
    done.written.skipped = (results.skipped.len() + results.removed.len() - removed.len()) as u64;
    done.letters = std::mem::take(&mut results.letters);
    // What is decided is no dead letter any more, and what is removed has changed.
    let ids = objects.iter().map(|object| object.row.id.as_str());
    let is_decided = |id: &&str| results.removed.contains_key(*id) || results.skipped.contains(*id);
    done.alive.extend(ids.clone().filter(is_decided));
    done.changed.extend(ids.filter(|id| removed.contains(*id)));
    Ok(done)
}
