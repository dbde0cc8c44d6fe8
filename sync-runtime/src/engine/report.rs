//! [`Report`]: the results of a run.

use crate::engine::absent::Absent;
use crate::store::{Links, Written};
use std::time::Duration;

/// The results of a run, by model.
///
/// ```
/// # use sync_runtime::Report;
/// # fn example(report: &Report) {
/// if !report.is_clean() {
///     for refusal in report.models.iter().flat_map(|model| &model.refusals) {
///         eprintln!("{} {}: {}", refusal.model, refusal.id, refusal.reason);
///     }
/// }
/// # }
/// ```
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The models, in the order in which they were synchronised.
    pub models: Vec<ModelReport>,
}

/// The results of a run for one model.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct ModelReport {
    /// The model.
    pub model: &'static str,
    /// The account; empty if the key does not show it.
    pub account: String,
    /// The number of objects that lists have returned, or events have reported.
    pub fetched: u64,
    /// The number of objects in the last complete run; 0 if there is none, or the lists need not be read now.
    pub expected: u64,
    /// The number of new rows.
    pub inserted: u64,
    /// The number of rows whose content has changed.
    pub updated: u64,
    /// The number of rows that have not changed.
    pub unchanged: u64,
    /// The number of objects older than their rows, or deleted.
    pub stale: u64,
    /// The number of child rows that are new or have changed.
    pub child_rows: u64,
    /// The number of parent rows that were written because rows of this model refer to them.
    pub parents: u64,
    /// The number of objects that a hook has skipped.
    pub skipped: u64,
    /// The number of rows that a hook has removed.
    pub removed: u64,
    /// The links to rows of the application, such as users.
    pub links: Links,
    /// The number of dead letters: objects without a row, or with an outdated one.
    pub dead_letters: u64,
    /// The required fields that objects do not have, which are NULL in their rows.
    pub absent: Absent,
    /// The first [`MOST_REFUSALS`](Self::MOST_REFUSALS) dead letters.
    pub refusals: Vec<Refusal>,
    /// The number of rows that were deleted, or marked as deleted.
    pub deleted: u64,
    /// The number of rows that something else has deleted; the model was listed in full to restore them.
    pub lost: u64,
    /// The number of deleted objects that were found because no list shows them any more.
    pub pruned: u64,
    /// The number of requests.
    pub requests: u64,
    /// The time that it took.
    pub elapsed: Duration,
    /// Set if the run resumes one that was interrupted.
    pub resumed: bool,
    /// The error that has stopped the model, if any.
    pub error: Option<String>,
    /// The message of Stripe, if such objects are not available to the account.
    pub unavailable: Option<String>,
}

/// A dead letter: an object without a row, or with an outdated one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The model.
    pub model: &'static str,
    /// The id of the object, or a stand-in for an object without one.
    pub id: String,
    /// The reason. Holds no value of the object, unless a hook has put it there.
    pub reason: String,
}

impl ModelReport {
    /// The number of dead letters that are named; more are only counted.
    pub const MOST_REFUSALS: usize = 100;

    /// Counts the rows of a table.
    pub(crate) fn count(&mut self, written: &Written) {
        self.inserted += written.inserted;
        self.updated += written.updated;
        self.unchanged += written.unchanged;
        self.stale += written.stale;
        self.skipped += written.skipped;
        self.removed += written.removed;
        self.child_rows += written.child_rows;
        self.links += written.links;
    }

    /// Counts a dead letter.
    pub(crate) fn refuse(&mut self, model: &'static str, id: &str, reason: &str) {
        self.dead_letters += 1;
        self.name(Refusal { model, id: id.to_owned(), reason: reason.to_owned() });
    }

    /// Names a dead letter, once.
    fn name(&mut self, refusal: Refusal) {
        let is_known = |known: &Refusal| (known.model, &known.id) == (refusal.model, &refusal.id);
        if self.refusals.len() < Self::MOST_REFUSALS && !self.refusals.iter().any(is_known) {
            self.refusals.push(refusal);
        }
    }

    /// Adds the results of walking through the list of parents.
    pub(crate) fn add_parents(&mut self, list: &Self) {
        self.parents += list.written() + list.parents;
        self.requests += list.requests;
        self.dead_letters += list.dead_letters;
        self.absent.add(&list.absent);
        list.refusals.iter().for_each(|refusal| self.name(refusal.clone()));
    }

    /// Returns the number of rows that are new or have changed.
    pub fn written(&self) -> u64 {
        self.inserted + self.updated
    }

    /// Adds the results of another part of the run.
    pub fn add(&mut self, other: &Self) {
        self.fetched += other.fetched;
        self.inserted += other.inserted;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.stale += other.stale;
        self.child_rows += other.child_rows;
        self.parents += other.parents;
        self.skipped += other.skipped;
        self.removed += other.removed;
        self.links += other.links;
        self.dead_letters += other.dead_letters;
        self.absent.add(&other.absent);
        other.refusals.iter().for_each(|refusal| self.name(refusal.clone()));
        self.deleted += other.deleted;
        self.lost += other.lost;
        self.pruned += other.pruned;
        self.requests += other.requests;
        self.elapsed += other.elapsed;
    }
}

impl Report {
    /// Returns whether every object of every model has an up-to-date row.
    pub fn is_clean(&self) -> bool {
        self.models.iter().all(|model| model.error.is_none() && model.dead_letters == 0)
    }
}

/// The observer of a run.
///
/// ```
/// use sync_runtime::{Observer, report::ModelReport};
///
/// struct Progress;
///
/// impl Observer for Progress {
///     fn page(&self, model: &ModelReport) {
///         println!("{}: {} of about {}", model.model, model.fetched, model.expected);
///     }
///
///     fn done(&self, model: &ModelReport) {
///         println!("{}: done in {:?}", model.model, model.elapsed);
///     }
/// }
/// ```
pub trait Observer: Sync {
    /// Takes the results for a model so far, after each page.
    fn page(&self, model: &ModelReport);

    /// Takes the results for a model at its end.
    fn done(&self, model: &ModelReport);
}

/// An observer that ignores everything.
#[derive(Debug, Clone, Copy)]
pub struct NoObserver;

impl Observer for NoObserver {
    fn page(&self, _model: &ModelReport) {}

    fn done(&self, _model: &ModelReport) {}
}
