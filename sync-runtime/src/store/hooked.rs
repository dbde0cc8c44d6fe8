//! Calling the hooks of a model while its rows are written: the same for every database.

use super::{DeadLetter, StoreError, TableBatch};
use crate::hooks::{HookError, Incoming, Landed, Transaction, Verdict};
use crate::map::Mapped;
use crate::model::SqlValue;
use std::collections::{BTreeMap, HashSet};

/// Why a batch is not written.
#[derive(Debug)]
pub(super) enum WriteError {
    /// The database failed.
    Sql(sqlx::Error),
    /// A hook failed after a row was written.
    Hook {
        /// The model.
        model: &'static str,
        /// Why.
        cause: HookError,
    },
}

impl WriteError {
    /// The error of the store, given what it makes of one of the database.
    pub(super) fn into_store(self, failed: impl FnOnce(sqlx::Error) -> StoreError) -> StoreError {
        match self {
            Self::Sql(error) => failed(error),
            Self::Hook { model, cause } => StoreError::Hook { model, cause },
        }
    }
}

impl From<sqlx::Error> for WriteError {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

/// What the hooks have said of the objects of a table, before these are written.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// The ids of those that are left out.
    left_out: HashSet<String>,
    /// How many of them were skipped on purpose.
    pub(super) skipped: u64,
    /// Those of which a hook said that they cannot be written.
    pub(super) letters: Vec<DeadLetter>,
    /// The values of local columns of rows that are new: by column, by id.
    pub(super) defaults: BTreeMap<&'static str, Vec<(String, SqlValue)>>,
}

impl Heard {
    /// Whether the object is to be written.
    pub(super) fn keeps(&self, id: &str) -> bool {
        !self.left_out.contains(id)
    }
}

/// Asks the hooks, if there are any. What one that fails has done is taken back.
pub(super) async fn before(
    batch: &TableBatch,
    transaction: &mut Transaction<'_>,
) -> Result<Heard, WriteError> {
    let mut heard = Heard::default();
    let Some(hooks) = &batch.hooks else { return Ok(heard) };
    for object in &batch.objects {
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
                heard.letters.push(letter(batch, object, &error));
            }
        }
        transaction.execute("RELEASE SAVEPOINT stripe_sync_hook").await?;
    }
    Ok(heard)
}

/// Tells the hooks of rows that are new (true) or have changed.
pub(super) async fn after(
    batch: &TableBatch,
    changed: impl Fn(&str) -> Option<bool>,
    transaction: &mut Transaction<'_>,
) -> Result<(), WriteError> {
    let Some(hooks) = &batch.hooks else { return Ok(()) };
    for object in &batch.objects {
        let id = object.row.id.as_str();
        let Some(is_new) = changed(id) else { continue };
        let landed = Landed { id, json: json(object), is_new };
        let failed = |cause| WriteError::Hook { model: batch.table.model, cause };
        hooks.after(&landed, transaction).await.map_err(failed)?;
    }
    Ok(())
}

fn incoming<'r>(batch: &TableBatch, object: &'r Mapped) -> Incoming<'r> {
    Incoming { table: batch.table, id: &object.row.id, json: json(object), defaults: BTreeMap::new() }
}

/// Kept by the engine for models with hooks.
fn json(object: &Mapped) -> &str {
    object.json.as_deref().unwrap_or("{}")
}

fn letter(batch: &TableBatch, object: &Mapped, error: &HookError) -> DeadLetter {
    DeadLetter {
        model: batch.table.model,
        id: object.row.id.clone(),
        reason: format!("a hook refused: {error}"),
        object: json(object).to_owned(),
        as_of: batch.as_of,
    }
}
