//! Calling the hooks of a model while its rows are written: the same for every database.

use super::write::{Outcome, WriteError, letter};
use super::{DeadLetter, TableBatch};
use crate::hooks::{Incoming, Landed, Transaction, Verdict};
use crate::map::Mapped;
use crate::model::SqlValue;
use std::collections::{BTreeMap, HashSet};

/// What the hooks have said of the objects of a table, before these are written.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// The ids of those that are left out.
    pub(super) left_out: HashSet<String>,
    /// How many of them were skipped on purpose.
    pub(super) skipped: u64,
    /// Those of which a hook said that they cannot be written.
    pub(super) letters: Vec<DeadLetter>,
    /// The values of local columns of rows that are new: by column, by id.
    pub(super) defaults: BTreeMap<&'static str, Vec<(String, SqlValue)>>,
}

/// Asks the hooks, if there are any. What one that fails has done is taken back.
pub(super) async fn before(
    batch: &TableBatch,
    objects: &[&Mapped],
    transaction: &mut Transaction<'_>,
) -> Result<Heard, WriteError> {
    let mut heard = Heard::default();
    let Some(hooks) = &batch.hooks else { return Ok(heard) };
    for object in objects {
        transaction.execute("SAVEPOINT stripe_sync_hook").await?;
        let mut incoming = incoming(batch, object);
        let verdict = hooks.before(&mut incoming, transaction).await;
        let Incoming { id, defaults, .. } = incoming;
        match verdict {
            Ok(Verdict::Write) => {
                for (column, value) in defaults {
                    heard.defaults.entry(column).or_default().push((id.to_owned(), value));
                }
            }
            Ok(Verdict::Skip) => {
                heard.left_out.insert(id.to_owned());
                heard.skipped += 1;
            }
            Err(error) => {
                transaction.execute("ROLLBACK TO SAVEPOINT stripe_sync_hook").await?;
                heard.left_out.insert(id.to_owned());
                heard.letters.push(letter(batch, object, format!("a hook refused: {error}")));
            }
        }
        transaction.execute("RELEASE SAVEPOINT stripe_sync_hook").await?;
    }
    Ok(heard)
}

/// Tells the hooks of rows that are new or have changed.
pub(super) async fn after(
    batch: &TableBatch,
    written: &[(&Mapped, Outcome)],
    transaction: &mut Transaction<'_>,
) -> Result<(), WriteError> {
    let Some(hooks) = &batch.hooks else { return Ok(()) };
    for (object, outcome) in written {
        if matches!(outcome, Outcome::Inserted | Outcome::Updated) {
            let is_new = *outcome == Outcome::Inserted;
            let landed = Landed { id: &object.row.id, json: &object.json, is_new };
            let failed = |cause| WriteError::Hook { model: batch.table.model, cause };
            hooks.after(&landed, transaction).await.map_err(failed)?;
        }
    }
    Ok(())
}

fn incoming<'r>(batch: &TableBatch, object: &'r Mapped) -> Incoming<'r> {
    Incoming { table: batch.table, id: &object.row.id, json: &object.json, defaults: BTreeMap::new() }
}
