//! The backfill of one model.

use super::availability::check_availability;
use super::catch_up::CaughtUp;
use super::job::Job;
use super::missed_deletions::apply_missed;
use super::owner::check_owner;
use super::pass::{Pass, PassState};
use super::windows::{share, walk_beside, walk_part};
use crate::chain::Chain;
use crate::engine::options::Options;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::schedule::progress::ModelProgress;
use crate::engine::source::lists::TRANSIENT;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{ListRun, RunRequest, Store};

/// Synchronises a model. Returns an error only if it concerns all models.
pub(super) async fn sync_model<S: Store, O: Observer>(
    job: &Job<'_, S, O>,
    table: &'static Table,
    last: Option<&ListRun>,
    options: &Options,
) -> Result<ModelReport, SyncError> {
    let expected = last.filter(|_| !options.is_part()).map_or(0, |last| last.rows);
    let expected = u64::try_from(expected).unwrap_or_default();
    let progress = ModelProgress::new(table, job.account, expected, job.observer);
    let mut state = PassState::new(table, job.account, options, progress);
    let error = match walk_lists(job, &mut state, last).await {
        Ok(()) => return Ok(state.progress.finish(None)),
        Err(error) if error.is_fatal() => return Err(error),
        Err(error) => error,
    };
    let store = &job.pipeline.store;
    store.release(job.leases.worker().name, table.model).await?;
    let error = check_availability(store, table, job.account, &options.named, error).await?;
    if matches!(error, SyncError::Unavailable(_)) {
        tracing::info!(model = table.model, error = %Chain(&error), "model not available");
        // The next run has nothing to resume.
        if let Some(run) = &state.run {
            store.cancel_run(run).await?;
        }
    } else {
        tracing::warn!(model = table.model, error = %Chain(&error), "model not synchronised");
    }
    Ok(state.progress.finish(Some(error)))
}

/// Completes a model whose events were applied: lists the creations that events do not report.
pub(super) async fn complete<S: Store, O: Observer, P: Observer>(
    job: &Job<'_, S, O>,
    table: &'static Table,
    caught_up: CaughtUp,
    options: &Options,
    observer: &P,
) -> Result<ModelReport, SyncError> {
    let progress = ModelProgress::new(table, job.account, 0, observer);
    progress.add(&caught_up.report);
    let options = Options { created_after: caught_up.created, ..options.clone() };
    let state = PassState::new(table, job.account, &options, progress);
    let listed = match caught_up.created {
        Some(_) => walk_part(Pass::new(job, &state)).await,
        None => Ok(()),
    };
    let store = &job.pipeline.store;
    match listed {
        Ok(()) => {
            store.catch_up(&job.account.id, table.model, caught_up.at).await?;
            Ok(state.progress.finish(None))
        }
        Err(error) if error.is_fatal() => Err(error),
        Err(error) => {
            let error = check_availability(store, table, job.account, &options.named, error).await?;
            Ok(state.progress.finish(Some(error)))
        }
    }
}

/// Begins or joins a run through the lists of a model, and walks through its windows.
pub(super) async fn walk_lists<S: Store, O: Observer>(
    job: &Job<'_, S, O>,
    state: &mut PassState<'_, O>,
    last: Option<&ListRun>,
) -> Result<(), SyncError> {
    let (store, livemode) = (&job.pipeline.store, job.pipeline.source.livemode());
    let options = state.options;
    check_owner(store, state.table, job.account, livemode, (options.prune, last)).await?;
    if options.is_part() {
        walk_part(Pass::new(job, state)).await?;
        return walk_beside(Pass::new(job, state)).await;
    }
    let deleted = apply_missed(job, state.table, last).await?;
    if deleted.fetched > 0 {
        state.progress.add(&deleted);
    }
    let request = RunRequest {
        account: &job.account.id,
        model: state.table.model,
        now: job.account.now,
        passes: state.lists.len(),
        prunes: options.prune && !TRANSIENT.contains(&state.table.object.name),
        full: options.full,
        livemode,
    };
    let (run, joined) = store.begin_run(&request).await?;
    if joined {
        state.progress.set_resumed();
    }
    state.begin(&run);
    walk_beside(Pass::new(job, state)).await?;
    share(Pass::new(job, state), &run).await
}
