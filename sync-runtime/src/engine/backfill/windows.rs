//! Working through the lists of a model: claiming what nobody works on, until nothing is left.

use crate::chain::Chain;
use crate::engine::Options;
use crate::engine::backfill::catch_up::CaughtUp;
use crate::engine::backfill::prune::FORGOTTEN;
use crate::engine::backfill::sublists::Below;
use crate::engine::backfill::walk::{Walk, pass_of};
use crate::engine::report::{ModelReport, Observer};
use crate::engine::run::Run;
use crate::engine::schedule::probe::Balance;
use crate::engine::schedule::progress::Tally;
use crate::engine::schedule::slots::{Crew, Place};
use crate::engine::source::api::Account;
use crate::engine::source::lists::{ModelList, lists};
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Ending, ListRun, RunWish, Showing, Step, Store, StoreError, Window};
use futures::stream::{FuturesUnordered, StreamExt};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// What the walks through the lists of a model have in common.
pub(crate) struct Work<'w, O> {
    pub(crate) table: &'static Table,
    pub(crate) account: &'w Account,
    pub(crate) options: &'w Options,
    /// The run that they are a part of; none if nobody shares it, and nothing remembers it.
    pub(crate) run: Option<ListRun>,
    showing: Option<Showing>,
    /// The walks that together show all objects.
    passes: Vec<(ModelList, usize)>,
    pub(crate) tally: Tally<'w, O>,
    pub(crate) balance: Balance,
    /// How many claims are under way.
    claims: AtomicUsize,
    /// Whether one of the walks has failed, so that the others end too.
    stopped: AtomicBool,
}

/// What came of looking for something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// There was nothing to be claimed.
    Idle,
    /// There was, or may be now.
    Walked,
}

impl<S: Store> Run<'_, S> {
    /// Synchronises a model. Only what concerns all models is an error.
    pub(crate) async fn model(
        &self,
        table: &'static Table,
        account: &Account,
        last: Option<&ListRun>,
        options: &Options,
        observer: &impl Observer,
    ) -> Result<ModelReport, SyncError> {
        let expected = last.filter(|_| !options.is_part()).map_or(0, |last| last.rows);
        let expected = u64::try_from(expected).unwrap_or_default();
        let tally = Tally::new(table, account, expected, observer);
        let mut work = Work::new(table, account, options, tally);
        match self.work(&mut work, last).await {
            Ok(()) => Ok(work.tally.done(None)),
            Err(error) if error.is_fatal() => Err(error),
            Err(error) => {
                self.store.release(self.crew.worker().name, table.model).await?;
                let error = self.judged(table, account, &options.named, error).await?;
                match error {
                    SyncError::Unavailable(_) => {
                        tracing::info!(model = table.model, error = %Chain(&error), "not available");
                        // There is nothing that the next run could go on with.
                        if let Some(run) = &work.run {
                            self.store.call_off(run).await?;
                        }
                    }
                    _ => {
                        tracing::warn!(model = table.model, error = %Chain(&error), "not synchronised to the end")
                    }
                }
                Ok(work.tally.done(Some(error)))
            }
        }
    }

    /// Completes what events have brought of a model.
    pub(crate) async fn caught(
        &self,
        table: &'static Table,
        account: &Account,
        caught: CaughtUp,
        options: &Options,
        observer: &impl Observer,
    ) -> Result<ModelReport, SyncError> {
        let tally = Tally::new(table, account, 0, observer);
        tally.add(&caught.report);
        let options = Options { created_after: caught.created, ..options.clone() };
        let work = Work::new(table, account, &options, tally);
        let listed = match caught.created {
            Some(_) => self.walk_part(&work).await,
            None => Ok(()),
        };
        match listed {
            Ok(()) => {
                self.store.catch_up(&account.id, table.model, caught.at).await?;
                Ok(work.tally.done(None))
            }
            Err(error) if error.is_fatal() => Err(error),
            Err(error) => {
                let error = self.judged(table, account, &options.named, error).await?;
                Ok(work.tally.done(Some(error)))
            }
        }
    }

    async fn work(
        &self,
        work: &mut Work<'_, impl Observer>,
        last: Option<&ListRun>,
    ) -> Result<(), SyncError> {
        self.check_owner(work.table, work.account, work.options, last).await?;
        if work.options.is_part() {
            return self.walk_part(work).await;
        }
        let model = work.table.model;
        let wish = RunWish {
            account: &work.account.id,
            model,
            now: work.account.now,
            passes: work.passes.len(),
            prunes: work.options.prune && !FORGOTTEN.contains(&work.table.object.name),
            full: work.options.full,
            livemode: self.livemode(),
        };
        let (run, joined) = self.store.begin_run(&wish).await?;
        if joined {
            work.tally.resumed();
        }
        let showing = || Showing { account: work.account.id.clone(), model, began: run.began };
        work.showing = run.prunes.then(showing);
        work.run = Some(run.clone());
        self.share(work, &run).await
    }

    /// Claims windows and walks through them, several at once as far as there are places, until nothing is left of the run.
    ///
    /// All that waits for the database while there are walks is one of them: they may hold what it waits for.
    async fn share(&self, work: &Work<'_, impl Observer>, run: &ListRun) -> Result<(), SyncError> {
        let mut walks = FuturesUnordered::new();
        let mut hope = true;
        loop {
            let changed = self.places.changed();
            while hope && let Some(place) = self.place(walks.is_empty()).await {
                walks.push(self.claim(work, run, place));
                // One for each window that there is known to be; then, until it is known whether there was one.
                hope = work.claims.fetch_add(1, Ordering::Relaxed) + 1 < self.crew.spare_windows(&run.model);
            }
            let turn = tokio::select! {
                turn = walks.next() => turn.transpose(),
                () = changed => Ok(Some(Turn::Walked)),
            };
            let turn = match turn {
                Ok(turn) => turn,
                Err(error) => {
                    // The others end behind their pages: what is being written is not broken off.
                    work.stopped.store(true, Ordering::Relaxed);
                    while walks.next().await.is_some() {}
                    return Err(error);
                }
            };
            hope |= matches!(turn, Some(Turn::Walked));
            if walks.is_empty() && !hope {
                if self.store.end_run(run, work.now()).await? == Ending::Complete {
                    return Ok(());
                }
                tracing::debug!(model = run.model, "others are at work on what is left");
                tokio::time::sleep(self.crew.patience()).await;
                hope = true;
            }
        }
    }

    /// A place for a walk: the first walk of a model waits for one.
    async fn place(&self, waits: bool) -> Option<Place<'_>> {
        match waits {
            true => self.places.take().await,
            false => self.places.try_take(),
        }
    }

    /// Claims a window, if nobody works on one, and walks through it, unless another worker takes it over.
    async fn claim(
        &self,
        work: &Work<'_, impl Observer>,
        run: &ListRun,
        place: Place<'_>,
    ) -> Result<Turn, SyncError> {
        let claimed = self.store.claim_window(run, self.crew.worker()).await;
        work.claims.fetch_sub(1, Ordering::Relaxed);
        let Some(window) = claimed? else {
            place.leave();
            return Ok(Turn::Idle);
        };
        self.crew.take_spare(&run.model);
        // There may be more where that came from.
        self.places.tell();
        match self.through(work, window).await {
            Err(SyncError::Store(StoreError::Lost { model })) => {
                tracing::info!(model, "another worker has taken over a part of the lists");
                Ok(Turn::Walked)
            }
            done => done.map(|()| Turn::Walked),
        }
    }

    async fn through(&self, work: &Work<'_, impl Observer>, window: Window) -> Result<(), SyncError> {
        let Some((list, pass)) = pass_of(&window).and_then(|pass| work.passes.get(pass).copied()) else {
            return self.prune(work, window).await;
        };
        match list.parent {
            None => self.walk(work, Walk::new(work.table, list.info, pass, window)).await,
            Some(parent) => {
                let below = Below { table: work.table, parent, list, pass, account: work.account };
                self.walk_below(work, &below, window).await
            }
        }
    }

    /// Walks through a part of the lists, which nobody shares: it begins where it is told to, and ends when it has enough.
    async fn walk_part(&self, work: &Work<'_, impl Observer>) -> Result<(), SyncError> {
        let mut unknown = None;
        for (pass, (list, _)) in work.passes.iter().enumerate() {
            let _place = self.places.take().await;
            let window = Window {
                pass: pass as i64,
                until: work.account.now,
                since: work.options.created_after,
                cursor: work.options.starting_after.clone().filter(|_| list.parent.is_none()),
                ..Window::default()
            };
            match self.through(work, window).await {
                // Each of the walks shows other objects: the one to begin behind is in one of them.
                Err(error @ SyncError::Start { .. }) => unknown = Some(error),
                done => done?,
            }
            if work.left() == Some(0) {
                return Ok(());
            }
        }
        match unknown.filter(|_| work.tally.fetched() == 0) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}

impl<'w, O: Observer> Work<'w, O> {
    /// What nobody shares yet, and nothing remembers.
    fn new(table: &'static Table, account: &'w Account, options: &'w Options, tally: Tally<'w, O>) -> Self {
        Self {
            table,
            account,
            options,
            run: None,
            showing: None,
            passes: passes(table),
            tally,
            balance: Balance::default(),
            claims: AtomicUsize::new(0),
            stopped: AtomicBool::new(false),
        }
    }

    /// The time, in seconds by Stripe's clock.
    fn now(&self) -> i64 {
        self.account.now.saturating_add(i64::try_from(self.tally.elapsed().as_secs()).unwrap_or_default())
    }

    /// Returns how many objects are still wanted.
    pub(crate) fn left(&self) -> Option<usize> {
        let left = self.options.limit?.saturating_sub(self.tally.fetched());
        Some(usize::try_from(left).unwrap_or(usize::MAX))
    }

    /// Returns whether a walk ends although its list goes on.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Under what it is remembered what the lists show.
    pub(crate) fn showing(&self) -> Option<&Showing> {
        self.showing.as_ref()
    }

    /// Returns whether a window stands where the walk was told to begin.
    pub(crate) fn begins_at(&self, window: &Window) -> bool {
        window.rows == 0 && window.cursor.is_some() && window.cursor == self.options.starting_after
    }

    /// How far a window has come, if that is kept.
    pub(crate) fn step(&self, crew: &Crew, window: &Window, split: Option<Window>) -> Option<Step> {
        let run = self.run.as_ref()?;
        let (account, model) = (run.account.clone(), self.table.model);
        Some(Step { account, model, window: window.clone(), split, lease: crew.worker().lease })
    }
}

/// The walks that together show all objects of a model.
fn passes(table: &'static Table) -> Vec<(ModelList, usize)> {
    let lists = lists(table).into_iter();
    lists.flat_map(|list| (0..list.info.passes.len()).map(move |pass| (list, pass))).collect()
}
