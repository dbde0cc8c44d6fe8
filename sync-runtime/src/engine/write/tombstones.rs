//! Rows whose objects have a tombstone.

use super::commit::Writer;
use crate::engine::draft::Draft;
use crate::engine::models::Models;
use crate::engine::report::ModelReport;
use crate::error::SyncError;
use crate::store::Store;

/// The number of rows that are deleted together.
const BATCH: u32 = 500;

/// Deletes the rows whose objects have a tombstone: those of models that were not synchronised when the deletion was reported, and those
/// whose deletion failed. Returns the reports of the models that have changed.
pub(crate) async fn delete_known<S: Store>(
    store: &S,
    models: &Models,
    writer: &Writer<S>,
    account: &str,
) -> Result<Vec<ModelReport>, SyncError> {
    let mut reports = Vec::new();
    for table in models.own_tables() {
        let report =
            ModelReport { model: table.model, account: account.to_owned(), ..ModelReport::default() };
        let mut draft = Draft { report, ..Draft::of_step(None) };
        let mut after: Option<String> = None;
        loop {
            let known = store.tombstoned(table, account, after.as_deref(), BATCH).await?;
            let Some((last, _)) = known.last() else { break };
            after = Some(last.clone());
            tracing::info!(model = table.model, rows = known.len(), "deleting rows of deleted objects");
            known.into_iter().for_each(|(id, as_of)| draft.delete(table, id, as_of));
            writer.commit(models.batch(table, 0, Vec::new()), &mut draft).await?;
        }
        if draft.report.deleted + draft.report.dead_letters > 0 {
            reports.push(draft.report);
        }
    }
    Ok(reports)
}
