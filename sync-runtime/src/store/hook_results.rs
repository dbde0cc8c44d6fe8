//! Calling the hooks of a model while its rows are written: the same for every database.

use super::lessons::{BatchAction, BatchPart, WriteError};
use super::letter::letter;
use super::savepoint::{end_hook, save_hook, undo_hook};
use super::writing::{WriteOutcome, Writing};
use super::{Batch, DeadLetter, HookVerdicts, TableBatch};
use crate::chain::Chain;
use crate::hooks::{AnyHooks, DeletedRow, PendingRow, SavedRow, Verdict, catch_panics};
use crate::map::Mapped;
use crate::model::{SqlValue, Table, Unmatched};
use crate::origin::RowOrigin;
use crate::stored::StoredRow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The values of local columns of rows that are new: by column, by id.
pub(super) type Defaults = BTreeMap<&'static str, Vec<(String, SqlValue)>>;

/// The results of the hooks for the objects of a table, before these are written.
#[derive(Debug, Default)]
pub(super) struct HookResults {
    /// The ids of those that are left out.
    pub(super) left_out: HashSet<String>,
    /// The ids of skipped objects.
    pub(super) skipped: HashSet<String>,
    /// The ids of objects whose rows are removed, with their instants.
    pub(super) removed: BTreeMap<String, i64>,
    /// The dead letters of objects that a hook has rejected.
    pub(super) letters: Vec<DeadLetter>,
    pub(super) defaults: Defaults,
    /// The rows as they were.
    pub(super) stored: HashMap<String, StoredRow>,
}

/// Asks the hooks, if there are any. What one that fails has done is taken back.
pub(super) async fn before<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    objects: &[&Mapped],
) -> Result<HookResults, WriteError> {
    let mut results = HookResults::default();
    let Some(hooks) = &batch.hooks else { return Ok(results) };
    let ids: Vec<&str> =
        objects.iter().filter(|_| hooks.see_rows()).map(|object| object.row.id.as_str()).collect();
    results.stored = stored(writing, batch.table, &ids).await?;
    let flagged = flagged(writing, batch, hooks, objects).await?;
    for object in objects {
        match hooks.admit(&object.json) {
            Ok(admitted) if admitted || flagged.contains(&object.row.id) => {
                if !hooks.see_rows() {
                    continue;
                }
            }
            Ok(_) => {
                results.left_out.insert(object.row.id.clone());
                results.removed.insert(object.row.id.clone(), batch.instant(object));
                continue;
            }
            Err(error) => {
                let reason = format!("the filter failed: {}", Chain(&*error));
                results.left_out.insert(object.row.id.clone());
                results.letters.push(letter(batch, object, reason));
                continue;
            }
        }
        save_hook(writing).await?;
        let mut incoming = incoming(batch, object, results.stored.get(&object.row.id));
        let verdict = catch_panics(hooks.before(&mut incoming, &mut writing.hook_transaction())).await;
        let PendingRow { id, defaults, .. } = incoming;
        match end_hook(writing, batch.table.model, verdict).await? {
            Ok(Verdict::Write) => {
                for (column, value) in defaults {
                    results.defaults.entry(column).or_default().push((id.to_owned(), value));
                }
            }
            Ok(Verdict::Skip) => {
                results.left_out.insert(id.to_owned());
                results.skipped.insert(id.to_owned());
            }
            Ok(Verdict::Remove) => {
                results.left_out.insert(id.to_owned());
                results.removed.insert(id.to_owned(), batch.instant(object));
            }
            Err(error) => {
                let reason = format!("a hook refused: {}", Chain(&*error));
                undo_hook(writing, &BatchPart::new(BatchAction::Write, batch.table, id, 1), &reason).await?;
                results.left_out.insert(id.to_owned());
                results.letters.push(letter(batch, object, reason));
            }
        }
    }
    Ok(results)
}

/// Returns the ids of the objects that do not match the filter, and whose rows stay and are marked.
async fn flagged<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    hooks: &AnyHooks,
    objects: &[&Mapped],
) -> Result<HashSet<String>, WriteError> {
    if batch.table.unmatched == Unmatched::Remove {
        return Ok(HashSet::new());
    }
    let is_unmatched = |object: &&&Mapped| matches!(hooks.admit(&object.json), Ok(false));
    let ids: Vec<&str> = objects.iter().filter(is_unmatched).map(|object| object.row.id.as_str()).collect();
    Ok(stored(writing, batch.table, &ids).await?.into_keys().collect())
}

/// Asks the hooks what they leave out, in a transaction that is not committed.
pub(super) async fn verdicts<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
) -> Result<HookVerdicts, WriteError> {
    let objects: Vec<&Mapped> = batch.objects.iter().collect();
    let results = before(writing, batch, &objects).await?;
    Ok(HookVerdicts {
        skipped: results.skipped,
        removed: results.removed.into_keys().collect(),
        refused: results.letters.into_iter().map(|letter| letter.id).collect(),
    })
}

/// Runs the hooks of rows that are new or have changed, given the rows as they were.
pub(super) async fn after<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    written: &[(&Mapped, WriteOutcome)],
    previous: &HashMap<String, StoredRow>,
) -> Result<(), WriteError> {
    let table = batch.table;
    let Some(hooks) = batch.hooks.as_ref().filter(|hooks| hooks.see_rows()) else { return Ok(()) };
    let is_changed = |outcome| matches!(outcome, WriteOutcome::Inserted | WriteOutcome::Updated);
    let changed: Vec<_> = written.iter().filter(|(_, outcome)| is_changed(*outcome)).collect();
    let ids: Vec<&str> = changed.iter().map(|(object, _)| object.row.id.as_str()).collect();
    let current = stored(writing, table, &ids).await?;
    let columns: Vec<&'static str> = table.columns.iter().map(|column| column.name).collect();
    for (object, outcome) in changed {
        let id = &object.row.id;
        let is_new = *outcome == WriteOutcome::Inserted;
        let row = SavedRow {
            columns: &columns,
            id,
            json: &object.json,
            is_new,
            origin: &object.origin,
            previous: previous.get(id).filter(|_| !is_new),
            current: current.get(id),
        };
        save_hook(writing).await?;
        let done = catch_panics(hooks.after(&row, &mut writing.hook_transaction())).await;
        let done = end_hook(writing, table.model, done).await?;
        done.map_err(|cause| WriteError::Hook { model: table.model, cause })?;
    }
    Ok(())
}

/// Runs the hooks of deleted rows, given the rows as they were.
pub(super) async fn deleted<W: Writing>(
    writing: &mut W,
    batch: &Batch,
    table: &'static Table,
    deleted: &[String],
    previous: &HashMap<String, StoredRow>,
) -> Result<(), WriteError> {
    let hooks = batch.hooks.get(&table.full_name()).filter(|hooks| hooks.see_rows());
    let Some(hooks) = hooks else { return Ok(()) };
    let of_table = batch.deletions.iter().filter(|deletion| deletion.table.full_name() == table.full_name());
    let origins: HashMap<&str, &RowOrigin> =
        of_table.map(|deletion| (deletion.id.as_str(), &deletion.origin)).collect();
    let unknown = RowOrigin::default();
    for id in deleted {
        let origin = origins.get(id.as_str()).copied().unwrap_or(&unknown);
        let row = DeletedRow { id, origin, previous: previous.get(id) };
        save_hook(writing).await?;
        let done = catch_panics(hooks.deleted(&row, &mut writing.hook_transaction())).await;
        let done = end_hook(writing, table.model, done).await?;
        done.map_err(|cause| WriteError::Hook { model: table.model, cause })?;
    }
    Ok(())
}

/// Returns the rows of some objects as they are.
pub(super) async fn stored<W: Writing>(
    writing: &mut W,
    table: &'static Table,
    ids: &[&str],
) -> Result<HashMap<String, StoredRow>, WriteError> {
    // Child rows without ids have no hooks.
    match ids.is_empty() || !table.has_ids() {
        true => Ok(HashMap::new()),
        false => Ok(writing.stored(table, ids).await?),
    }
}

fn incoming<'r>(batch: &TableBatch, object: &'r Mapped, previous: Option<&'r StoredRow>) -> PendingRow<'r> {
    PendingRow {
        model: batch.table.model,
        locals: batch.table.local_names(),
        id: &object.row.id,
        json: &object.json,
        origin: &object.origin,
        previous,
        defaults: BTreeMap::new(),
    }
}
