//! Runs and windows: how the walk through the lists of a model is shared among workers, and where each of them stands.

use super::ModelStatus;
use crate::model::Table;
use std::time::Duration;

/// The pass of a window that prunes: no list, and claimed when all lists were walked to their end.
pub const PRUNE_PASS: i64 = -1;

/// A request to walk through the lists of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunRequest<'w> {
    /// The account whose lists they are.
    pub account: &'w str,
    /// The model.
    pub model: &'w str,
    /// The time, in seconds by Stripe's clock: when a new run would begin.
    pub now: i64,
    /// The number of walks that together show all objects.
    pub passes: usize,
    /// Marks unseen rows as deleted at the end.
    pub prunes: bool,
    /// Begins a new run, unless a worker is busy with one of this kind.
    pub full: bool,
    /// The mode of the key; `None` if the key does not show it.
    pub livemode: Option<bool>,
}

/// A run through all lists of a model, by any number of workers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRun {
    /// The account whose lists they are.
    pub account: String,
    /// The model.
    pub model: String,
    /// When it began, in seconds by Stripe's clock. It shows what was there then.
    pub began: i64,
    /// True if unseen rows are marked as deleted at its end.
    pub prunes: bool,
    /// True until it ends.
    pub open: bool,
    /// The mode of the key that reads the lists; `None` if the key does not show it.
    pub livemode: Option<bool>,
    /// The number of objects that the last complete run has seen.
    pub rows: i64,
    /// When a run last came to its end, in seconds by Stripe's clock.
    pub completed_at: Option<i64>,
    /// The instant up to which the rows are known to show everything, but for dead letters.
    pub complete: Option<i64>,
    /// The number of dead letters.
    pub dead_letters: i64,
}

/// A part of a list: what was created in a span of time, or all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Window {
    /// Which of the walks that together show all objects, or [`PRUNE_PASS`].
    pub pass: i64,
    /// The latest time of creation that belongs to it, in seconds. Two windows of a pass never have the same.
    pub until: i64,
    /// The time of creation, in seconds, behind which it begins; none for the oldest one.
    pub since: Option<i64>,
    /// Where it goes on: the id of the last object of the last page, or what stands for it; none before the first page.
    pub cursor: Option<String>,
    /// When that object was created, in seconds.
    pub last_created: Option<i64>,
    /// The number of objects seen in it.
    pub rows: i64,
    /// True at its end.
    pub done: bool,
    /// The number of this claim.
    pub claim: i64,
    /// The epoch of the claim. It ends when the database crashes, which may lose commits that did not wait for the disk: the
    /// window is claimed again then, and walked from its stored cursor. `None` if a crash loses no commit.
    pub epoch: Option<i64>,
}

/// A worker that claims windows or events.
#[derive(Debug, Clone, Copy)]
pub struct Worker<'w> {
    /// Its name, which no other worker has.
    pub name: &'w str,
    /// For how long what it claims is its own, unless it is renewed.
    pub lease: Duration,
}

/// The progress of a window with a batch. If the worker has lost the window, nothing of the batch is written.
#[derive(Debug, Clone)]
pub struct WindowStep {
    /// The account whose list it is.
    pub account: String,
    /// The model.
    pub model: &'static str,
    /// The window as it is now.
    pub window: Window,
    /// The older part of it, which becomes a window of its own.
    pub split: Option<Window>,
    /// For how long it stays the worker's own.
    pub lease: Duration,
}

/// The state of a run without claimable windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunEnd {
    /// All of it is done.
    Complete,
    /// Others are at work on what is left.
    Waiting,
}

impl ListRun {
    /// Returns the current run if a request joins it; `None` if it begins a new one. `busy` says whether
    /// somebody is at work on it.
    pub(super) fn joined(self, request: &RunRequest<'_>, busy: bool) -> Option<Self> {
        let serves = self.open && (self.prunes || !request.prunes);
        Some(self).filter(|run| serves && (!request.full || (busy && run.prunes == request.prunes)))
    }

    /// The run that a wish begins, and its windows.
    pub(super) fn of(request: &RunRequest<'_>, last: Option<Self>) -> (Self, Vec<Window>) {
        let run = Self {
            account: request.account.to_owned(),
            model: request.model.to_owned(),
            began: request.now,
            prunes: request.prunes,
            open: true,
            livemode: request.livemode.or(last.as_ref().and_then(|last| last.livemode)),
            rows: last.as_ref().map_or(0, |last| last.rows),
            completed_at: last.as_ref().and_then(|last| last.completed_at),
            complete: last.as_ref().and_then(|last| last.complete),
            dead_letters: last.map_or(0, |last| last.dead_letters),
        };
        let passes = (0..request.passes as i64).chain(request.prunes.then_some(PRUNE_PASS));
        let windows = passes.map(|pass| Window { pass, until: request.now, ..Window::default() });
        (run, windows.collect())
    }
}

/// Returns a number that no other claim has.
pub(super) fn claim() -> i64 {
    i64::try_from(crate::random::unique() >> 1).unwrap_or(i64::MAX).max(1)
}

/// The walks through the lists of a model in an account.
#[derive(Debug, Default)]
pub(super) struct Walks {
    pub(super) account: String,
    pub(super) completed_at: Option<i64>,
    pub(super) complete: Option<i64>,
    pub(super) open: bool,
    pub(super) windows: i64,
    pub(super) in_work: i64,
}

impl Walks {
    /// By account; that of none, if there are no walks.
    pub(super) fn by_account(walks: Vec<Self>) -> Vec<(String, Self)> {
        match walks.is_empty() {
            true => vec![(String::new(), Self::default())],
            false => walks.into_iter().map(|walks| (walks.account.clone(), walks)).collect(),
        }
    }

    pub(super) fn status(
        self,
        table: &'static Table,
        account: String,
        rows: i64,
        dead_letters: i64,
    ) -> ModelStatus {
        ModelStatus {
            model: table.model,
            table: table.name,
            account,
            rows,
            dead_letters,
            completed_at: self.completed_at,
            complete: self.complete,
            in_progress: self.open,
            windows: self.windows,
            in_work: self.in_work,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_gone_on_with_if_it_does_what_is_wanted() {
        let request = RunRequest {
            account: "a",
            model: "m",
            now: 7,
            passes: 2,
            prunes: false,
            full: false,
            livemode: Some(false),
        };
        let (plain, windows) = ListRun::of(&request, None);
        assert_eq!(windows.iter().map(|it| it.pass).collect::<Vec<_>>(), [0, 1]);
        let (pruning, windows) = ListRun::of(&RunRequest { prunes: true, ..request }, None);
        assert_eq!(windows.iter().map(|it| it.pass).collect::<Vec<_>>(), [0, 1, PRUNE_PASS]);
        let over = ListRun { open: false, ..plain.clone() };
        for (run, prunes, full, busy, joined) in [
            (&plain, false, false, false, true),
            (&plain, true, false, true, false),
            (&pruning, true, false, false, true),
            (&pruning, false, false, false, true),
            (&plain, false, true, false, false),
            (&plain, false, true, true, true),
            (&pruning, false, true, true, false),
            (&over, false, false, true, false),
        ] {
            let request = RunRequest { prunes, full, ..request };
            assert_eq!(run.clone().joined(&request, busy).is_some(), joined, "{run:?} {request:?} {busy}");
        }
    }
}
