//! What the hooks of a model leave out, so that nobody calls it missing.

use crate::engine::run::Run;
use crate::engine::verify::check::{Check, Suspect};
use crate::engine::verify::verified::How;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::Table;
use crate::store::{Store, Verdicts};

impl<S: Store> Run<'_, S> {
    /// Asks the hooks of a model which of some objects they leave out. Returns the objects that should have rows.
    pub(crate) async fn wanted(
        &self,
        table: &'static Table,
        objects: Vec<Mapped>,
        as_of: i64,
    ) -> Result<(Vec<Mapped>, Verdicts), SyncError> {
        let mut batch = self.batch(table, as_of, objects);
        if batch.hooks.is_none() || batch.objects.is_empty() {
            return Ok((batch.objects, Verdicts::default()));
        }
        let verdicts = self.store.verdicts(&batch).await?;
        let Verdicts { skipped, removed, refused } = &verdicts;
        batch.objects.retain(|object| {
            let id = &object.row.id;
            !skipped.contains(id) && !removed.contains(id) && !refused.contains(id)
        });
        Ok((batch.objects, verdicts))
    }

    /// Holds back what hooks leave out and the rows contradict: rows that they would remove, and objects that they refuse.
    pub(crate) async fn suspect_verdicts(
        &self,
        check: &mut Check<'_>,
        verdicts: Verdicts,
        as_of: i64,
    ) -> Result<(), SyncError> {
        let Verdicts { skipped, removed, refused } = verdicts;
        check.verified.skipped += (skipped.len() + removed.len()) as u64;
        for id in removed {
            if self.lives(check.table, &id).await? {
                check.suspect(Suspect { id, how: How::Extra, row: None, as_of });
            }
        }
        for id in refused {
            check.suspect(Suspect { id, how: How::Missing, row: None, as_of });
        }
        Ok(())
    }
}
