//! [`Pass`]: the walks through the lists of one model.

use super::job::Job;
use super::need::Bound;
use super::related::WalkParents;
use crate::engine::options::Options;
use crate::engine::pipeline::Pipeline;
use crate::engine::report::Observer;
use crate::engine::schedule::leases::Leases;
use crate::engine::schedule::probe::ConcurrencyProbe;
use crate::engine::schedule::progress::ModelProgress;
use crate::engine::schedule::slots::Slots;
use crate::engine::source::account::Account;
use crate::engine::source::clocks::TestClocks;
use crate::engine::source::lists::{ModelList, lists};
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{FullListing, ListRun, Store, Window, WindowStep};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// The state that the walks through the lists of a model share.
pub(super) struct PassState<'p, O> {
    pub(super) table: &'static Table,
    pub(super) account: &'p Account,
    pub(super) options: &'p Options,
    /// The run of which the walks are a part; `None` if it is neither shared nor remembered.
    pub(super) run: Option<ListRun>,
    /// The key under which the objects that lists show are remembered.
    seen: Option<FullListing>,
    /// The lists that together show all objects, each with the index of its filters.
    pub(super) lists: Vec<(ModelList, usize)>,
    pub(super) progress: ModelProgress<'p, O>,
    pub(super) probe: ConcurrencyProbe,
    /// The bound of a walk that saves single requests.
    pub(super) bound: Option<Bound>,
    /// The number of claims under way.
    claims: AtomicUsize,
    /// Set when one of the walks has failed, so that the others end too.
    stopped: AtomicBool,
}

/// The walks through the lists of one model, with the parts that they use.
pub(super) struct Pass<'p, S, O> {
    pub(super) pipeline: &'p Pipeline<S>,
    pub(super) slots: &'p Slots,
    pub(super) leases: &'p Leases,
    pub(super) clocks: &'p TestClocks,
    pub(super) related: &'p dyn WalkParents,
    pub(super) state: &'p PassState<'p, O>,
}

impl<'p, O: Observer> PassState<'p, O> {
    /// Begins without a run.
    pub(super) fn new(
        table: &'static Table,
        account: &'p Account,
        options: &'p Options,
        progress: ModelProgress<'p, O>,
    ) -> Self {
        Self {
            table,
            account,
            options,
            run: None,
            seen: None,
            lists: filtered_lists(table),
            progress,
            probe: ConcurrencyProbe::default(),
            bound: None,
            claims: AtomicUsize::new(0),
            stopped: AtomicBool::new(false),
        }
    }

    /// Makes the walks a part of a run.
    pub(super) fn begin(&mut self, run: &ListRun) {
        let (account, model, began) = (self.account.id.clone(), self.table.model, run.began);
        self.seen = run.prunes.then_some(FullListing { account, model, began });
        self.run = Some(run.clone());
    }

    /// Returns the time, in seconds by Stripe's clock.
    pub(super) fn now(&self) -> i64 {
        self.account.now.saturating_add(i64::try_from(self.progress.elapsed().as_secs()).unwrap_or_default())
    }

    /// Returns the number of objects that are still to be read; `None` without a limit.
    pub(super) fn left(&self) -> Option<usize> {
        let left = self.options.limit?.saturating_sub(self.progress.fetched());
        Some(usize::try_from(left).unwrap_or(usize::MAX))
    }

    /// Stops the walks after the pages that are being written.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Returns whether the walks end although their lists go on.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Adds a claim. Returns the number of claims under way.
    pub(super) fn begin_claim(&self) -> usize {
        self.claims.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(super) fn end_claim(&self) {
        self.claims.fetch_sub(1, Ordering::Relaxed);
    }

    /// Returns the key under which the objects that lists show are remembered, if they are.
    pub(super) fn seen(&self) -> Option<&FullListing> {
        self.seen.as_ref()
    }
}

impl<'p, S: Store, O: Observer> Pass<'p, S, O> {
    pub(super) fn new<J: Observer>(job: &'p Job<'_, S, J>, state: &'p PassState<'p, O>) -> Self {
        Self {
            pipeline: &job.pipeline,
            slots: &job.slots,
            leases: &job.leases,
            clocks: &job.clocks,
            related: job,
            state,
        }
    }

    /// Returns the step that moves a window, with the part that is split off, if windows are remembered.
    pub(super) fn step(&self, window: &Window, split: Option<Window>) -> Option<WindowStep> {
        let run = self.state.run.as_ref()?;
        let (account, model) = (run.account.clone(), self.state.table.model);
        let lease = self.leases.worker().lease;
        Some(WindowStep { account, model, window: window.clone(), split, lease })
    }

    /// Returns the ids of some objects, if they are remembered.
    pub(super) fn ids_to_remember(&self, texts: &[&str]) -> Vec<String> {
        let plan = self.pipeline.models.plan(self.state.table);
        let texts = self.state.seen().map_or(&[][..], |_| texts);
        texts.iter().filter_map(|text| plan.id_of(text)).collect()
    }

    /// Remembers that a list shows some objects.
    pub(super) async fn remember(&self, ids: &[String]) -> Result<(), SyncError> {
        match self.state.seen() {
            Some(seen) => Ok(self.pipeline.store.mark_seen(seen, ids).await?),
            None => Ok(()),
        }
    }
}

impl<S, O> Clone for Pass<'_, S, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, O> Copy for Pass<'_, S, O> {}

/// Returns the lists that together show all objects of a model, each with the index of its filters.
fn filtered_lists(table: &'static Table) -> Vec<(ModelList, usize)> {
    let lists = lists(table).into_iter();
    lists.flat_map(|list| (0..list.info.passes.len()).map(move |pass| (list, pass))).collect()
}
