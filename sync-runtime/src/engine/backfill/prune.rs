//! Pruning: marking rows as deleted whose objects no list shows any more.
//!
//! The objects that the lists of a run show are remembered in the database, because several processes may share the run.

use super::pass::Pass;
use crate::engine::draft::Draft;
use crate::engine::report::Observer;
use crate::error::SyncError;
use crate::store::{Store, Window};

/// The number of rows that are requested and written together.
const BATCH: u32 = 100;

/// Marks rows as deleted that a complete run has not seen. Some lists hide objects: requests each object first, where the API returns it
/// by its id, and writes it if it still exists.
pub(super) async fn prune<S: Store, O: Observer>(
    pass: Pass<'_, S, O>,
    mut window: Window,
) -> Result<(), SyncError> {
    let (pipeline, state) = (pass.pipeline, pass.state);
    let (table, Some(seen)) = (state.table, state.seen()) else { return Ok(()) };
    while !window.done && !state.is_stopped() {
        let livemode = pipeline.source.livemode();
        let ids = pipeline.store.unseen(table, seen, livemode, window.cursor.as_deref(), BATCH).await?;
        window.done = ids.is_empty();
        window.cursor = ids.last().cloned().or(window.cursor);
        let mut draft = Draft::of_step(pass.step(&window, None));
        let own = match table.is_retrievable() {
            true => pipeline.references.fetch(table, ids, &mut draft).await?,
            false => {
                // The lists were requested after that instant, and show everything that existed then.
                let as_of = seen.began.min(state.account.now) - 1;
                ids.into_iter().for_each(|id| draft.delete(table, id, as_of));
                None
            }
        };
        let own = own.unwrap_or_else(|| pipeline.models.batch(table, 0, Vec::new()));
        let deletions: Vec<String> =
            draft.batch.deletions.iter().map(|deletions| deletions.id.clone()).collect();
        let saved = pipeline.writer.commit_all(vec![own], &mut draft).await?;
        draft.report.pruned +=
            deletions.iter().filter(|id| saved.refused(table, id).is_none()).count() as u64;
        state.progress.add(&draft.report);
    }
    match window.done {
        true => Ok(pipeline.store.forget_seen(seen).await?),
        false => Ok(()),
    }
}
