//! A backfill of all models, each as soon as its parents are there.

use super::catch_up::{CaughtUp, follow};
use super::instants::repair_instants;
use super::job::Job;
use super::missing_rows::{find_lost, settle_children};
use super::model::{complete, sync_model};
use super::related::RelatedLists;
use crate::chain::Chain;
use crate::engine::options::Options;
use crate::engine::pipeline::Parts;
use crate::engine::references::order::parents;
use crate::engine::report::{ModelReport, NoObserver, Observer, Report};
use crate::engine::schedule::leases::Leases;
use crate::engine::schedule::slots::Slots;
use crate::engine::source::account::Account;
use crate::engine::write::own_rows::delete_own_rows;
use crate::engine::write::tombstones::delete_known;
use crate::error::SyncError;
use crate::model::TableName;
use crate::store::{ListRun, LostRows, Store};
use futures::stream::{FuturesUnordered, StreamExt};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use tokio::sync::watch;

/// Runs a backfill of an account.
pub(crate) async fn run<S: Store>(
    parts: &Parts<S>,
    account: &Account,
    options: &Options,
    slots: Arc<Slots>,
    observer: &impl Observer,
) -> Result<Report, SyncError> {
    parts.owner.admit_mode(true).await?;
    let pipeline = parts.pipeline(&slots, !options.no_related);
    let job = Job {
        parts,
        pipeline,
        slots,
        leases: Arc::new(Leases::new(options.lease)),
        clocks: Arc::default(),
        related: Arc::new(RelatedLists::new(&parts.models, options)),
        related_end: usize::MAX,
        refuses_events: Arc::default(),
        account,
        options,
        observer,
    };
    let report = tokio::select! {
        report = sync_all(&job) => report,
        () = job.leases.renew(&parts.store, &account.id, &job.slots) => Ok(Report::default()),
    };
    // Other processes may claim the windows at once; if this fails, when the leases end.
    if let Err(error) = parts.store.release(job.leases.worker().name, "").await {
        tracing::debug!(error = %Chain(&error), "cannot release claims");
    }
    report
}

/// Synchronises all models, parents first.
async fn sync_all<S: Store, O: Observer>(job: &Job<'_, S, O>) -> Result<Report, SyncError> {
    let (store, models) = (&job.pipeline.store, &job.pipeline.models);
    let (account, options) = (job.account, job.options);
    if options.full {
        repair_instants(store, models.tables(), account).await?;
    }
    let known = match options.is_part() {
        true => Vec::new(),
        false => delete_known(store, models, &job.pipeline.writer, &account.id).await?,
    };
    if options.prune && !options.is_part() && !account.id.is_empty() {
        delete_own_rows(store, models, account).await?;
    }
    let lost = find_lost(store, models, account, options).await?;
    let last = store.runs(&account.id).await?;
    let last: HashMap<&str, &ListRun> = last.iter().map(|last| (last.model.as_str(), last)).collect();
    let caught_up = follow(job, &last).await?;
    let mut reports = sync_models(job, &last, caught_up).await?;
    catch_up_late(job, &mut reports).await?;
    settle_children(store, models, account, options, &reports).await?;
    add_lost(&mut reports, lost);
    add_known(&mut reports, known);
    Ok(Report { models: reports })
}

/// Synchronises the models at once; each waits for its parents.
async fn sync_models<S: Store, O: Observer>(
    job: &Job<'_, S, O>,
    last: &HashMap<&str, &ListRun>,
    mut caught_up: HashMap<TableName, CaughtUp>,
) -> Result<Vec<ModelReport>, SyncError> {
    let mut ends: HashMap<TableName, watch::Receiver<()>> = HashMap::new();
    let mut walks = FuturesUnordered::new();
    for (place, table) in job.pipeline.models.listed().enumerate() {
        // Where tables refer to each other in a circle, one does not wait.
        let waits: Vec<_> = parents(table).filter_map(|it| ends.get(&it.full_name()).cloned()).collect();
        let (end, ended) = watch::channel(());
        ends.insert(table.full_name(), ended);
        let last = last.get(table.model).copied();
        let caught_up = caught_up.remove(&table.full_name());
        let options = job.options.of(table);
        walks.push(async move {
            for mut parent in waits {
                // Nothing is ever sent: the channel closes at the end of the walk.
                let _ = parent.changed().await;
            }
            let report = match caught_up {
                Some(caught_up) => complete(job, table, caught_up, &options, job.observer).await,
                None => sync_model(job, table, last, &options).await,
            };
            drop(end);
            report.map(|report| (place, report))
        });
    }
    let mut reports: Vec<(usize, ModelReport)> = Vec::new();
    while let Some(walk) = walks.next().await {
        reports.push(walk?);
    }
    reports.sort_by_key(|(place, _)| *place);
    Ok(reports.into_iter().map(|(_, report)| report).collect())
}

/// Adds the changes since the beginning of runs that were resumed, as far as events report them.
async fn catch_up_late<S: Store, O: Observer>(
    job: &Job<'_, S, O>,
    reports: &mut [ModelReport],
) -> Result<(), SyncError> {
    let is_late = |report: &ModelReport| report.resumed && report.error.is_none();
    if !reports.iter().any(is_late) {
        return Ok(());
    }
    let runs = job.pipeline.store.runs(&job.account.id).await?;
    let late: HashSet<&str> =
        reports.iter().filter(|report| is_late(report)).map(|report| report.model).collect();
    let runs = runs.iter().filter(|run| late.contains(run.model.as_str()));
    let runs = runs.map(|run| (run.model.as_str(), run)).collect();
    let mut caught_up = follow(job, &runs).await?;
    for (table, report) in job.pipeline.models.listed().zip(reports) {
        if let Some(caught_up) = caught_up.remove(&table.full_name()) {
            let more = complete(job, table, caught_up, &job.options.of(table), &NoObserver).await?;
            report.add(&more);
            report.error = more.error;
        }
    }
    Ok(())
}

/// Adds the numbers of lost rows.
fn add_lost(reports: &mut [ModelReport], lost: Vec<LostRows>) {
    for LostRows { model, expected, found, .. } in lost {
        if let Some(report) = reports.iter_mut().find(|report| report.model == model) {
            report.lost += expected - found;
        }
    }
}

/// Adds the deletions that were known before.
fn add_known(reports: &mut Vec<ModelReport>, known: Vec<ModelReport>) {
    for known in known {
        match reports.iter_mut().find(|report| report.model == known.model) {
            Some(report) => report.add(&known),
            None => reports.push(known),
        }
    }
}
