//! Walking through the windows of a run: claiming those without a worker, until none is left.

use super::list_walk::ListWalk;
use super::pass::Pass;
use super::prune::prune;
use super::sublists::walk_sub_lists;
use super::walk::walk;
use crate::engine::report::Observer;
use crate::engine::schedule::slots::Slot;
use crate::engine::source::clocks::Beside;
use crate::engine::source::sub_list::SubListPass;
use crate::error::SyncError;
use crate::store::{ListRun, PRUNE_PASS, RunEnd, Store, StoreError, Window};
use futures::stream::{FuturesUnordered, StreamExt};

/// The result of trying to claim a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ClaimAttempt {
    /// There was no window to claim.
    Idle,
    /// There was one, or may be now.
    Walked,
}

/// Claims windows and walks through them, several at once as far as there are slots, until none of the run is left.
///
/// Everything that waits for the database while there are walks is polled with them: they may hold a connection that it waits for.
pub(super) async fn share<S: Store, O: Observer>(
    pass: Pass<'_, S, O>,
    run: &ListRun,
) -> Result<(), SyncError> {
    let mut walks = FuturesUnordered::new();
    let mut hope = true;
    loop {
        let changed = pass.slots.changed();
        while hope && let Some(slot) = slot(pass, walks.is_empty()).await {
            walks.push(claim(pass, run, slot));
            // One claim for each known window; else one at a time.
            hope = pass.state.begin_claim() < pass.leases.spare(&run.model);
        }
        let attempt = tokio::select! {
            attempt = walks.next() => attempt.transpose(),
            () = changed => Ok(Some(ClaimAttempt::Walked)),
        };
        let attempt = match attempt {
            Ok(attempt) => attempt,
            Err(error) => {
                // The others end after their pages: writes are not cancelled.
                pass.state.stop();
                while walks.next().await.is_some() {}
                return Err(error);
            }
        };
        if pass.state.is_stopped() {
            while walks.next().await.transpose()?.is_some() {}
            return Ok(());
        }
        hope |= matches!(attempt, Some(ClaimAttempt::Walked));
        if walks.is_empty() && !hope {
            if pass.pipeline.store.end_run(run, pass.state.now()).await? == RunEnd::Complete {
                return Ok(());
            }
            tracing::debug!(model = run.model, "other workers have the remaining windows");
            tokio::time::sleep(pass.leases.patience()).await;
            hope = true;
        }
    }
}

/// Takes a slot for a walk. The first walk of a model waits for one.
async fn slot<'p, S, O>(pass: Pass<'p, S, O>, waits: bool) -> Option<Slot<'p>> {
    match waits {
        true => pass.slots.take().await,
        false => pass.slots.try_take(),
    }
}

/// Claims a window without a worker, and walks through it unless another worker takes it over.
async fn claim<S: Store, O: Observer>(
    pass: Pass<'_, S, O>,
    run: &ListRun,
    slot: Slot<'_>,
) -> Result<ClaimAttempt, SyncError> {
    let claimed = pass.pipeline.store.claim_window(run, pass.leases.worker()).await;
    pass.state.end_claim();
    let Some(window) = claimed? else {
        slot.free_quietly();
        return Ok(ClaimAttempt::Idle);
    };
    pass.leases.take_spare(&run.model);
    // There may be more.
    pass.slots.notify();
    let claim = window.claim;
    match walk_window(pass, window).await {
        Err(SyncError::Store(StoreError::Lost { model })) => {
            tracing::info!(model, "another worker has taken over a window, or the database has crashed");
            pass.pipeline.store.release_claim(run, claim).await?;
            Ok(ClaimAttempt::Walked)
        }
        done => done.map(|()| ClaimAttempt::Walked),
    }
}

async fn walk_window<S: Store, O: Observer>(pass: Pass<'_, S, O>, window: Window) -> Result<(), SyncError> {
    let index = usize::try_from(window.pass).ok().filter(|_| window.pass != PRUNE_PASS);
    let state = pass.state;
    let Some((list, filters)) = index.and_then(|index| state.lists.get(index).copied()) else {
        return prune(pass, window).await;
    };
    match list.parent {
        None => {
            let start = state.options.starting_after.as_deref();
            let mut list_walk =
                ListWalk::new(state.table, list.info, filters, window).limited(state.left(), start);
            walk(&pass.pipeline.source, &pass, &mut list_walk).await
        }
        Some(parent) => {
            let lists = SubListPass { table: state.table, parent, info: list.info, filters };
            walk_sub_lists(pass, &lists, window).await
        }
    }
}

/// Walks through the objects that the windows do not show, because they are on test clocks. The walks are neither shared nor remembered.
pub(super) async fn walk_beside<S: Store, O: Observer>(pass: Pass<'_, S, O>) -> Result<(), SyncError> {
    let (state, options) = (pass.state, pass.state.options);
    if options.starting_after.is_some() {
        return Ok(());
    }
    let began = state.run.as_ref().map_or(state.account.now, |run| run.began);
    let began = began.max(options.created_after.unwrap_or(began));
    for (list, filters) in state.lists.iter().filter(|(list, _)| list.parent.is_none()) {
        for beside in pass.clocks.walks(&pass.pipeline.source, list.info, began).await? {
            if state.left() == Some(0) {
                return Ok(());
            }
            let _slot = pass.slots.take().await;
            let since = options.created_after.filter(|_| matches!(beside, Beside::Clock(_)));
            let window = Window { since, ..Window::default() };
            let list_walk = ListWalk::new(state.table, list.info, *filters, window).beside(beside);
            walk(&pass.pipeline.source, &pass, &mut list_walk.limited(state.left(), None)).await?;
        }
    }
    Ok(())
}

/// Walks through a part of the lists, which is neither shared nor remembered: from the requested start, up to the limit.
pub(super) async fn walk_part<S: Store, O: Observer>(pass: Pass<'_, S, O>) -> Result<(), SyncError> {
    let (state, mut unknown) = (pass.state, None);
    for (index, (list, _)) in state.lists.iter().enumerate() {
        let _slot = pass.slots.take().await;
        let window = Window {
            pass: index as i64,
            until: state.account.now,
            since: state.options.created_after,
            cursor: state.options.starting_after.clone().filter(|_| list.parent.is_none()),
            ..Window::default()
        };
        match walk_window(pass, window).await {
            // Each list shows other objects, and the start is in one of them.
            Err(error @ SyncError::Start { .. }) => unknown = Some(error),
            done => done?,
        }
        if state.left() == Some(0) {
            return Ok(());
        }
    }
    match unknown.filter(|_| state.progress.fetched() == 0) {
        Some(error) => Err(error),
        None => Ok(()),
    }
}
