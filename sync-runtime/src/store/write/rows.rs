//! Writing the rows of objects, with their child rows.

use super::result::TableResult;
use crate::map::Mapped;
use crate::store::children::Below;
use crate::store::hook_results;
use crate::store::lessons::{WriteError, at};
use crate::store::link::link;
use crate::store::named::NamedIds;
use crate::store::rows::Dated;
use crate::store::writing::{WriteOutcome, Writing};
use crate::store::{TableBatch, Written};
use std::collections::HashSet;

/// Writes objects with their child rows, and runs the hooks of changed rows. Local columns of new rows get their defaults.
pub(super) async fn put<'o, W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    kept: Vec<&'o Mapped>,
    (is_page, results): (bool, &hook_results::HookResults),
) -> Result<TableResult<'o>, WriteError> {
    let table = batch.table;
    let rows: Vec<Dated<'_>> = kept.iter().map(|object| (&object.row, batch.instant(object))).collect();
    let outcomes = match (rows.is_empty(), is_page) {
        (true, _) => Ok(Vec::new()),
        (false, true) => writing.put_page(table, &rows).await,
        (false, false) => writing.put(table, &rows).await,
    };
    let outcomes = outcomes.map_err(|error| at::<W>(table, error))?;
    let mut written = count(&outcomes);
    let fresh: Vec<(&Mapped, WriteOutcome)> = kept.into_iter().zip(outcomes).collect();
    let below = Below::of(writing, batch, &fresh, is_page).await?;
    check_age(writing, batch, &fresh, &below.changed, is_page).await?;
    written.child_rows = below.write(writing).await?;
    let is_changed = |(object, outcome): &&(&Mapped, WriteOutcome)| match outcome {
        WriteOutcome::Inserted | WriteOutcome::Updated => true,
        WriteOutcome::Same => written.child_rows > 0 && !object.children.is_empty(),
        WriteOutcome::Stale => false,
    };
    let changed = fresh.iter().filter(is_changed).map(|(object, _)| object.row.id.as_str()).collect();
    let outcome =
        |id: &str| fresh.iter().find(|(object, _)| object.row.id == id).map(|(_, outcome)| *outcome);
    for (column, values) in &results.defaults {
        let new: Vec<_> =
            values.iter().filter(|(id, _)| outcome(id) == Some(WriteOutcome::Inserted)).collect();
        if !new.is_empty() {
            writing.default(table, column, &new).await.map_err(|error| at::<W>(table, error))?;
        }
    }
    let alive = fresh.iter().filter(|(_, outcome)| *outcome != WriteOutcome::Stale);
    let alive: Vec<&str> = alive.map(|(object, _)| object.row.id.as_str()).collect();
    written.links = link(writing, table, &alive).await?;
    hook_results::after(writing, batch, &fresh, &results.stored).await?;
    Ok(TableResult { written, alive, changed, letters: Vec::new() })
}

/// Fails if written rows may be older than stored ones. Confirms the unchanged rows of a page.
async fn check_age<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    fresh: &[(&Mapped, WriteOutcome)],
    changed_below: &HashSet<&str>,
    is_page: bool,
) -> Result<(), WriteError> {
    let table = batch.table;
    let dated = |(object, _): &(&Mapped, WriteOutcome)| (object.row.id.clone(), batch.instant(object));
    let is_changed = |(object, outcome): &&(&Mapped, WriteOutcome)| match outcome {
        WriteOutcome::Updated => true,
        WriteOutcome::Same => changed_below.contains(object.row.id.as_str()),
        WriteOutcome::Inserted | WriteOutcome::Stale => false,
    };
    let changed: Vec<(String, i64)> = fresh.iter().filter(is_changed).map(dated).collect();
    let same = fresh.iter().filter(|it| it.1 == WriteOutcome::Same && !is_changed(it));
    let now = same.map(|(object, _)| batch.instant(object)).max().filter(|_| is_page);
    if !table.is_retrievable() || now.is_none() && changed.is_empty() {
        return Ok(());
    }
    let known = writing.confirmed(table, now).await?.unwrap_or(i64::MIN);
    let mut maybe_stale = NamedIds::default();
    changed.iter().filter(|(_, as_of)| *as_of < known).for_each(|(id, _)| maybe_stale.insert(table, id));
    if !maybe_stale.is_empty() {
        return Err(WriteError::MaybeStale(maybe_stale));
    }
    let only_below = changed.iter().filter(|(id, _)| changed_below.contains(id.as_str()));
    let only_below: Vec<(&str, i64)> = only_below.map(|(id, as_of)| (id.as_str(), *as_of)).collect();
    match is_page && !only_below.is_empty() {
        true => Ok(writing.touch(table, &only_below).await?),
        false => Ok(()),
    }
}

/// Counts outcomes.
fn count(outcomes: &[WriteOutcome]) -> Written {
    let of = |wanted| outcomes.iter().filter(|outcome| **outcome == wanted).count() as u64;
    Written {
        inserted: of(WriteOutcome::Inserted),
        updated: of(WriteOutcome::Updated),
        unchanged: of(WriteOutcome::Same),
        stale: of(WriteOutcome::Stale),
        ..Written::default()
    }
}
