//! Deletions that a list does not show: those since the rows of a model were last known to show everything.

use super::catch_up::{EventRange, Following};
use super::job::Job;
use crate::changes::meaning::vanishing_types;
use crate::changes::pages::RETENTION;
use crate::engine::report::ModelReport;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{FullListing, ListRun, Store};
use std::collections::HashMap;
use std::sync::atomic::Ordering;

/// Applies the deletions that happened before a new run through the lists of a model. Later runs follow the events since the beginning of
/// that run only, so rows of objects that were deleted before would stay.
pub(super) async fn apply_missed<S: Store, O>(
    job: &Job<'_, S, O>,
    table: &'static Table,
    last: Option<&ListRun>,
) -> Result<ModelReport, SyncError> {
    let types = vanishing_types(table);
    // Pruning finds them, and those without an event.
    if types.is_empty() || job.options.prune || job.refuses_events.load(Ordering::Relaxed) {
        return Ok(ModelReport::default());
    }
    let Some(since) = shown_since(job, table, last).await? else { return Ok(ModelReport::default()) };
    let reports = HashMap::from([(table.full_name(), ModelReport::default())]);
    let mut following = Following { parts: job.parts, reports, live_only: true };
    let events = EventRange { since, types: &types, max_pages: u64::MAX };
    if following.run(&[table], &events).await?.is_none() {
        job.refuses_events.store(true, Ordering::Relaxed);
    }
    let report = following.reports.remove(&table.full_name()).unwrap_or_default();
    if let Some(error) = &report.error {
        // The run goes on: the list concerns all other objects.
        tracing::warn!(
            model = table.model,
            error,
            "cannot request a deleted object; `--prune` requests it again"
        );
    }
    Ok(ModelReport { error: None, ..report })
}

/// Returns the instant since which deletions may be missing from the rows of a model; `None` if it has no rows.
async fn shown_since<S: Store, O>(
    job: &Job<'_, S, O>,
    table: &'static Table,
    last: Option<&ListRun>,
) -> Result<Option<i64>, SyncError> {
    let account = job.account;
    let began = last.filter(|last| last.open).map(|last| last.began);
    if let Some(since) = last.and_then(|last| last.complete).or(began) {
        return Ok(Some(since));
    }
    // Rows that events, single requests or runs of a part have written.
    let listing = FullListing { account: account.id.clone(), model: table.model, began: i64::MAX };
    let rows = job.pipeline.store.unseen(table, &listing, None, None, 1).await?;
    Ok((!rows.is_empty()).then_some(account.now - RETENTION))
}
