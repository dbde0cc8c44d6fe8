//! All models of a run, each as soon as what it refers to is there.

use crate::engine::Options;
use crate::engine::references::order::parents;
use crate::engine::report::{ModelReport, Observer, Report, Silent};
use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::model::TableName;
use crate::store::{ListRun, LostRows, Store};
use futures::stream::{FuturesUnordered, StreamExt};
use std::collections::{HashMap, HashSet};
use tokio::sync::watch;

impl<S: Store> Run<'_, S> {
    /// Synchronises all models; those that others refer to before these.
    pub(crate) async fn models(
        &self,
        account: &Account,
        options: &Options,
        observer: &impl Observer,
    ) -> Result<Report, SyncError> {
        if options.full {
            self.mend_instants(account).await?;
        }
        let known = if options.is_part() { Vec::new() } else { self.bury_known().await? };
        if options.prune && !options.is_part() && !account.id.is_empty() {
            self.end_rows_of_themselves(account).await?;
        }
        let lost = self.look_for_lost(account, options).await?;
        let last = self.store.runs(&account.id).await?;
        let last: HashMap<&str, &ListRun> = last.iter().map(|last| (last.model.as_str(), last)).collect();
        let mut caught = self.follow(account, options, &last).await?;
        let mut ends: HashMap<TableName, watch::Receiver<()>> = HashMap::new();
        let mut walks = FuturesUnordered::new();
        for (place, table) in self.groups.iter().flatten().copied().enumerate() {
            // Where tables refer to each other in a circle, somebody does not wait.
            let waits: Vec<_> = parents(table).filter_map(|it| ends.get(&it.full_name()).cloned()).collect();
            let (end, ended) = watch::channel(());
            ends.insert(table.full_name(), ended);
            let last = last.get(table.model).copied();
            let caught = caught.remove(&table.full_name());
            let options = options.of(table);
            walks.push(async move {
                for mut parent in waits {
                    // Nothing is ever sent: it ends with the walk.
                    let _ = parent.changed().await;
                }
                let report = match caught {
                    Some(caught) => self.caught(table, account, caught, &options, observer).await,
                    None => self.model(table, account, last, &options, observer).await,
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
        let mut models: Vec<ModelReport> = reports.into_iter().map(|(_, report)| report).collect();
        self.catch_up(account, options, &mut models).await?;
        self.settle_children(account, options, &models).await?;
        for LostRows { model, expected, found, .. } in lost {
            if let Some(report) = models.iter_mut().find(|report| report.model == model) {
                report.lost += expected - found;
            }
        }
        for known in known {
            match models.iter_mut().find(|report| report.model == known.model) {
                Some(report) => report.add(&known),
                None => models.push(known),
            }
        }
        Ok(Report { models })
    }

    /// Adds what has changed since the runs began that were gone on with, as far as events tell.
    async fn catch_up(
        &self,
        account: &Account,
        options: &Options,
        reports: &mut [ModelReport],
    ) -> Result<(), SyncError> {
        let is_late = |report: &ModelReport| report.resumed && report.error.is_none();
        if !reports.iter().any(is_late) {
            return Ok(());
        }
        let runs = self.store.runs(&account.id).await?;
        let late: HashSet<&str> =
            reports.iter().filter(|report| is_late(report)).map(|report| report.model).collect();
        let runs = runs.iter().filter(|run| late.contains(run.model.as_str()));
        let runs = runs.map(|run| (run.model.as_str(), run)).collect();
        let mut caught = self.follow(account, options, &runs).await?;
        for (table, report) in self.groups.iter().flatten().copied().zip(reports) {
            if let Some(caught) = caught.remove(&table.full_name()) {
                let more = self.caught(table, account, caught, &options.of(table), &Silent).await?;
                report.add(&more);
                report.error = more.error;
            }
        }
        Ok(())
    }

    /// Says again and again that this process lives.
    pub(crate) async fn keep_alive(&self, account: &Account) {
        self.crew.renew(&self.store, &account.id, &self.places).await;
    }
}
