//! Runs and windows: how the walk through the lists of a model is shared among workers, and where each of them stands.

use super::ModelStatus;
use crate::model::Table;
use std::time::Duration;

/// The pass of a window that prunes: no list, and claimed when all lists were walked to their end.
pub const PRUNE: i64 = -1;

/// What whoever begins to walk through the lists of a model wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunWish<'w> {
    /// The account whose lists they are.
    pub account: &'w str,
    /// The model.
    pub model: &'w str,
    /// The time, in seconds by Stripe's clock: when a new run would begin.
    pub now: i64,
    /// How many walks there are that together show all objects.
    pub passes: usize,
    /// Whether what is shown no more is marked as deleted at the end.
    pub prunes: bool,
    /// Whether to begin anew, unless somebody is at work on just such a run.
    pub full: bool,
    /// Whether the key is a live one; none if it does not say so.
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
    /// Whether what it does not show is marked as deleted at its end.
    pub prunes: bool,
    /// Whether it is under way; else it is over.
    pub open: bool,
    /// Whether the lists are read with a live key; none if the key does not say so.
    pub livemode: Option<bool>,
    /// How many objects the last complete run has shown.
    pub rows: i64,
    /// When a run last came to its end, in seconds by Stripe's clock.
    pub completed_at: Option<i64>,
    /// The instant up to which the rows are known to show everything, but for dead letters.
    pub complete: Option<i64>,
    /// How many dead letters there are.
    pub dead_letters: i64,
}

/// A part of a list: what was created in a span of time, or all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Window {
    /// Which of the walks that together show all objects, or [`PRUNE`].
    pub pass: i64,
    /// The latest time of creation that belongs to it, in seconds. Two windows of a pass never have the same.
    pub until: i64,
    /// The time of creation, in seconds, behind which it begins; none for the oldest one.
    pub since: Option<i64>,
    /// Where it goes on: the id of the last object of the last page, or what stands for it; none before the first page.
    pub cursor: Option<String>,
    /// When that object was created, in seconds.
    pub last_created: Option<i64>,
    /// How many objects it has shown.
    pub rows: i64,
    /// Whether it has come to its end.
    pub done: bool,
    /// What tells this claim from all others.
    pub claim: i64,
}

/// Who claims a window, and for how long.
#[derive(Debug, Clone, Copy)]
pub struct Worker<'w> {
    /// Its name, which no other worker has.
    pub name: &'w str,
    /// For how long what it claims is its own, unless it is renewed.
    pub lease: Duration,
}

/// How far a window has come with a batch. If the worker has lost it to another one, nothing of the batch is written.
#[derive(Debug, Clone)]
pub struct Step {
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

/// What has become of a run in which nothing is to be claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// All of it is done.
    Complete,
    /// Others are at work on what is left.
    Waiting,
}

impl ListRun {
    /// What a wish makes of the run that is there: itself, which is gone on with, or nothing: a new one. `busy` says whether
    /// somebody is at work on it.
    pub(super) fn joined(self, wish: &RunWish<'_>, busy: bool) -> Option<Self> {
        let serves = self.open && (self.prunes || !wish.prunes);
        Some(self).filter(|run| serves && (!wish.full || (busy && run.prunes == wish.prunes)))
    }

    /// The run that a wish begins, and its windows.
    pub(super) fn of(wish: &RunWish<'_>, last: Option<Self>) -> (Self, Vec<Window>) {
        let run = Self {
            account: wish.account.to_owned(),
            model: wish.model.to_owned(),
            began: wish.now,
            prunes: wish.prunes,
            open: true,
            livemode: wish.livemode.or(last.as_ref().and_then(|last| last.livemode)),
            rows: last.as_ref().map_or(0, |last| last.rows),
            completed_at: last.as_ref().and_then(|last| last.completed_at),
            complete: last.as_ref().and_then(|last| last.complete),
            dead_letters: last.map_or(0, |last| last.dead_letters),
        };
        let passes = (0..wish.passes as i64).chain(wish.prunes.then_some(PRUNE));
        let windows = passes.map(|pass| Window { pass, until: wish.now, ..Window::default() });
        (run, windows.collect())
    }
}

/// What tells a claim from all others.
pub(super) fn claim() -> i64 {
    i64::try_from(crate::random::unique() >> 1).unwrap_or(i64::MAX).max(1)
}

/// What is known of the walks through the lists of a model in an account.
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
        let wish = RunWish {
            account: "a",
            model: "m",
            now: 7,
            passes: 2,
            prunes: false,
            full: false,
            livemode: Some(false),
        };
        let (plain, windows) = ListRun::of(&wish, None);
        assert_eq!(windows.iter().map(|it| it.pass).collect::<Vec<_>>(), [0, 1]);
        let (pruning, windows) = ListRun::of(&RunWish { prunes: true, ..wish }, None);
        assert_eq!(windows.iter().map(|it| it.pass).collect::<Vec<_>>(), [0, 1, PRUNE]);
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
            let wish = RunWish { prunes, full, ..wish };
            assert_eq!(run.clone().joined(&wish, busy).is_some(), joined, "{run:?} {wish:?} {busy}");
        }
    }
}
