//! Calling the hooks of a model while its rows are written: the same for every database.

use super::lessons::{Action, Part, WriteError};
use super::letter::letter;
use super::savepoint::{end_hook, save_hook, undo_hook};
use super::writing::{Outcome, Writing};
use super::{DeadLetter, TableBatch, Verdicts};
use crate::chain::Chain;
use crate::hooks::{PendingRow, SavedRow, Verdict, catch_panics};
use crate::map::Mapped;
use crate::model::SqlValue;
use std::collections::{BTreeMap, HashSet};

/// The values of local columns of rows that are new: by column, by id.
pub(super) type Defaults = BTreeMap<&'static str, Vec<(String, SqlValue)>>;

/// What the hooks have said of the objects of a table, before these are written.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// The ids of those that are left out.
    pub(super) left_out: HashSet<String>,
    /// Those of them that were skipped on purpose.
    pub(super) skipped: HashSet<String>,
    /// Those of them whose rows are removed, with their instants.
    pub(super) removed: BTreeMap<String, i64>,
    /// Those of which a hook said that they cannot be written.
    pub(super) letters: Vec<DeadLetter>,
    pub(super) defaults: Defaults,
}

/// Asks the hooks, if there are any. What one that fails has done is taken back.
pub(super) async fn before<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
    objects: &[&Mapped],
) -> Result<Heard, WriteError> {
    let mut heard = Heard::default();
    let Some(hooks) = &batch.hooks else { return Ok(heard) };
    for object in objects {
        save_hook(writing).await?;
        let mut incoming = incoming(batch, object);
        let verdict = catch_panics(hooks.before(&mut incoming, &mut writing.hooked())).await;
        let PendingRow { id, defaults, .. } = incoming;
        match end_hook(writing, batch.table.model, verdict).await? {
            Ok(Verdict::Write) => {
                for (column, value) in defaults {
                    heard.defaults.entry(column).or_default().push((id.to_owned(), value));
                }
            }
            Ok(Verdict::Skip) => {
                heard.left_out.insert(id.to_owned());
                heard.skipped.insert(id.to_owned());
            }
            Ok(Verdict::Remove) => {
                heard.left_out.insert(id.to_owned());
                heard.removed.insert(id.to_owned(), batch.instant(object));
            }
            Err(error) => {
                let reason = format!("a hook refused: {}", Chain(&*error));
                undo_hook(writing, &Part::new(Action::Write, batch.table, id, 1), &reason).await?;
                heard.left_out.insert(id.to_owned());
                heard.letters.push(letter(batch, object, reason));
            }
        }
    }
    Ok(heard)
}

/// Asks the hooks what they leave out, in a transaction that is not committed.
pub(super) async fn verdicts<W: Writing>(
    writing: &mut W,
    batch: &TableBatch,
) -> Result<Verdicts, WriteError> {
    let objects: Vec<&Mapped> = batch.objects.iter().collect();
    let heard = before(writing, batch, &objects).await?;
    Ok(Verdicts {
        skipped: heard.skipped,
        removed: heard.removed.into_keys().collect(),
        refused: heard.letters.into_iter().map(|letter| letter.id).collect(),
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
            let done = catch_panics(hooks.after(&landed, &mut writing.hooked())).await;
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
