//! Calling the hooks of a model while its rows are written: the same for every database.

use super::lessons::{Action, BatchPart, WriteError};
use super::letter::letter;
use super::savepoint::{end_hook, save_hook, undo_hook};
use super::writing::{Outcome, Writing};
use super::{DeadLetter, HookVerdicts, TableBatch};
use crate::chain::Chain;
use crate::hooks::{PendingRow, SavedRow, Verdict, catch_panics};
use crate::map::Mapped;
use crate::model::SqlValue;
use std::collections::{BTreeMap, HashSet};

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
}

/// Asks the hooks, if there are any. What one that fails has done is taken back.
pub(super) async fn before<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    objects: &[&Mapped],
) -> Result<HookResults, WriteError> {
    let mut results = HookResults::default();
    let Some(hooks) = &batch.hooks else { return Ok(results) };
    for object in objects {
        save_hook(writing).await?;
        let mut incoming = incoming(batch, object);
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
                undo_hook(writing, &BatchPart::new(Action::Write, batch.table, id, 1), &reason).await?;
                results.left_out.insert(id.to_owned());
                results.letters.push(letter(batch, object, reason));
            }
        }
    }
    Ok(results)
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

/// Tells the hooks of rows that are new or have changed.
pub(super) async fn after<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    written: &[(&Mapped, Outcome)],
) -> Result<(), WriteError> {
    let (Some(hooks), model) = (&batch.hooks, batch.table.model) else { return Ok(()) };
    for (object, outcome) in written {
        if matches!(outcome, Outcome::Inserted | Outcome::Updated) {
            let is_new = *outcome == Outcome::Inserted;
            let landed = SavedRow { id: &object.row.id, json: &object.json, is_new };
            save_hook(writing).await?;
            let done = catch_panics(hooks.after(&landed, &mut writing.hook_transaction())).await;
            let done = end_hook(writing, model, done).await?;
            done.map_err(|cause| WriteError::Hook { model, cause })?;
        }
    }
    Ok(())
}

fn incoming<'r>(batch: &TableBatch, object: &'r Mapped) -> PendingRow<'r> {
    let (model, locals) = (batch.table.model, batch.table.local_names());
    PendingRow { model, locals, id: &object.row.id, json: &object.json, defaults: BTreeMap::new() }
}
