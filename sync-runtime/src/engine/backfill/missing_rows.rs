//! Rows that something else has deleted since they were written: no event restores them.

use crate::engine::models::Models;
use crate::engine::options::Options;
use crate::engine::report::ModelReport;
use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{LostRows, Store};

/// Finds tables with fewer rows than were written to them. The run lists their models in full.
pub(super) async fn find_lost(
    store: &impl Store,
    models: &Models,
    account: &Account,
    options: &Options,
) -> Result<Vec<LostRows>, SyncError> {
    let tables: Vec<&'static Table> = models.listed().filter(|table| !options.of(table).is_part()).collect();
    let lost = store.recount(&account.id, &tables).await?;
    for LostRows { model, table, expected, found } in &lost {
        tracing::warn!(model, %table, expected, found, "rows are missing; listing the model in full");
    }
    Ok(lost)
}

/// Records the numbers of child rows after a run, which are not counted one by one.
pub(super) async fn settle_children(
    store: &impl Store,
    models: &Models,
    account: &Account,
    options: &Options,
    reports: &[ModelReport],
) -> Result<(), SyncError> {
    let tables = models.listed().zip(reports);
    let written = tables.filter(|(table, report)| {
        let has_changed = report.child_rows + report.deleted > 0;
        has_changed && !table.children.is_empty() && !options.of(table).is_part()
    });
    let tables: Vec<&'static Table> = written.map(|(table, _)| table).collect();
    if !tables.is_empty() {
        store.recount(&account.id, &tables).await?;
    }
    Ok(())
}
