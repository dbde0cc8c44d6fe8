//! The walks through the lists of parents that the rows of a page name.

use super::job::Job;
use super::model::walk_lists;
use super::need::{Need, PageCost};
use super::pass::PassState;
use super::related::WalkParents;
use crate::chain::Chain;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::schedule::progress::ModelProgress;
use crate::error::SyncError;
use crate::model::{Table, TableName};
use crate::store::{ListRun, Store, TableBatch};
use futures::future::{BoxFuture, FutureExt};
use std::collections::HashSet;
use std::sync::Arc;

impl<S: Store, O: Observer> WalkParents for Job<'_, S, O> {
    fn walk_parents<'a>(
        &'a self,
        batch: &'a TableBatch,
        page: PageCost,
    ) -> BoxFuture<'a, Result<ModelReport, SyncError>> {
        async move {
            let mut report = ModelReport::default();
            let open = self.related.open(batch.table, self.related_end);
            if open.is_empty() {
                return Ok(report);
            }
            let names: HashSet<TableName> = open.iter().map(|(_, list)| list.table.full_name()).collect();
            let missing = self.pipeline.references.count_missing(batch, &names).await?;
            for (at, list) in open {
                let missing = missing.get(&list.table.full_name()).copied().unwrap_or_default();
                let need = list.note(missing, page);
                if !need.is_great() {
                    continue;
                }
                let mut walked = ModelReport::default();
                let walk = async {
                    walked = self.walk_boxed(at, need).await?;
                    Ok::<(), SyncError>(())
                };
                list.walked.get_or_try_init(|| walk).await?;
                report.add_parents(&walked);
            }
            Ok(report)
        }
        .boxed()
    }
}

impl<S: Store, O: Observer> Job<'_, S, O> {
    /// Begins the walk through the list at a place. Walks nest, one for each generation of parents, so none lies in the stack of
    /// another.
    fn walk_boxed(&self, at: usize, need: Need) -> BoxFuture<'_, Result<ModelReport, SyncError>> {
        self.walk_related(at, need).boxed()
    }

    /// Walks through the list at a place, as far as it takes fewer requests than requesting the parents one by one.
    async fn walk_related(&self, at: usize, need: Need) -> Result<ModelReport, SyncError> {
        let (table, store) = (self.related.at(at).table, &self.pipeline.store);
        let runs = store.runs(&self.account.id).await?;
        let last = runs.iter().find(|run| run.model == table.model);
        let options = need.options(table, last.and_then(|last| last.complete));
        tracing::info!(model = table.model, missing = need.all, "listing parents that rows name");
        let job = self.of_related(at);
        let progress = ModelProgress::new(table, self.account, 0, self.observer);
        let mut state = PassState::new(table, self.account, &options, progress);
        state.bound = need.bound();
        let walked = lists_of(&job, &mut state, last).await;
        self.end_walk(&state.run, table, state.is_stopped(), &walked).await?;
        match walked {
            Err(error) if error.is_fatal() => Err(error),
            Err(error) => {
                tracing::warn!(model = table.model, error = %Chain(&error), "cannot list parents");
                if error.is_forbidden() {
                    self.pipeline.references.forbid(table);
                }
                Ok(state.progress.finish(None))
            }
            Ok(()) => Ok(state.progress.finish(None)),
        }
    }

    /// Leaves nothing to resume of a walk that did not reach the end of its list on purpose, or could not begin.
    async fn end_walk(
        &self,
        run: &Option<ListRun>,
        table: &'static Table,
        stopped: bool,
        walked: &Result<(), SyncError>,
    ) -> Result<(), SyncError> {
        let store = &self.pipeline.store;
        if stopped || walked.is_err() {
            store.release(self.leases.worker().name, table.model).await?;
        }
        let given_up = matches!(walked, Ok(()) | Err(SyncError::Unavailable(_)));
        if let Some(run) = run.as_ref().filter(|_| given_up && (stopped || walked.is_err())) {
            store.cancel_run(run).await?;
        }
        Ok(())
    }

    /// Returns the job of walking through the list at a place, with slots of its own.
    fn of_related(&self, at: usize) -> Job<'_, S, O> {
        Job {
            parts: self.parts,
            pipeline: self.parts.pipeline(&self.related.slots, true),
            slots: Arc::clone(&self.related.slots),
            leases: Arc::clone(&self.leases),
            clocks: Arc::clone(&self.clocks),
            related: Arc::clone(&self.related),
            related_end: at,
            refuses_events: Arc::clone(&self.refuses_events),
            account: self.account,
            options: self.options,
            observer: self.observer,
        }
    }
}

/// Walks through the lists of a model, on the heap.
fn lists_of<'a, S: Store, O: Observer>(
    job: &'a Job<'_, S, O>,
    state: &'a mut PassState<'_, O>,
    last: Option<&'a ListRun>,
) -> BoxFuture<'a, Result<(), SyncError>> {
    walk_lists(job, state, last).boxed()
}
