//! What a run has done.

use crate::engine::absent::Absent;
use crate::store::{Links, Written};
use std::time::Duration;

/// What a run has done, by model.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The models, in the order in which they were synchronised.
    pub models: Vec<ModelReport>,
}

/// What a run has done for one model.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct ModelReport {
    /// The model.
    pub model: &'static str,
    /// The account; empty if the key does not show it.
    pub account: String,
    /// Objects that the lists have shown, or events have told of.
    pub fetched: u64,
    /// Objects that the lists have shown the last time they were walked to the end; 0 if they never were, or need not be now.
    pub expected: u64,
    /// Rows that are new.
    pub inserted: u64,
    /// Rows whose content has changed.
    pub updated: u64,
    /// Rows that are as they were.
    pub unchanged: u64,
    /// Objects older than what is there, or deleted.
    pub stale: u64,
    /// Child rows that are new or have changed.
    pub child_rows: u64,
    /// Rows of other models that were missing and are there now, because rows of this one refer to them.
    pub parents: u64,
    /// Objects that a hook has left out.
    pub skipped: u64,
    /// Rows that a hook has removed.
    pub removed: u64,
    /// What became of links to rows of the application, such as users.
    pub links: Links,
    /// Objects that have no row, or whose row is not what it should be.
    pub dead_letters: u64,
    /// Fields that objects lack though they are required, and that are NULL in their rows.
    pub absent: Absent,
    /// The first [`MOST_REFUSALS`](Self::MOST_REFUSALS) of them, and why.
    pub refusals: Vec<Refusal>,
    /// Rows that were deleted, or marked as deleted, because their objects are.
    pub deleted: u64,
    /// Rows that were there after they were written, and that somebody else has taken away: the model was listed whole for them.
    pub lost: u64,
    /// Objects that no list showed any more, and that are known to be deleted now.
    pub pruned: u64,
    /// Requests that were made.
    pub requests: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// Whether it went on where an earlier run was cut off.
    pub resumed: bool,
    /// Why it did not come to the end, if it did not.
    pub error: Option<String>,
    /// What Stripe says, if the account has no use of such objects because what they belong to is not set up for it.
    pub unavailable: Option<String>,
}

/// An object that has no row, or whose row is not what it should be: a dead letter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The model.
    pub model: &'static str,
    /// The id of the object, or what stands for it.
    pub id: String,
    /// Why. Holds no value of the object, unless a hook has said it.
    pub reason: String,
}

impl ModelReport {
    /// The number of refusals that are named; more are counted.
    pub const MOST_REFUSALS: usize = 100;

    /// Counts what became of the rows of a table.
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

    /// Counts an object that has become a dead letter.
    pub(crate) fn refuse(&mut self, model: &'static str, id: &str, reason: &str) {
        self.dead_letters += 1;
        self.name(Refusal { model, id: id.to_owned(), reason: reason.to_owned() });
    }

    /// Names a refusal. What was refused again is named once.
    fn name(&mut self, refusal: Refusal) {
        let is_known = |known: &Refusal| (known.model, &known.id) == (refusal.model, &refusal.id);
        if self.refusals.len() < Self::MOST_REFUSALS && !self.refusals.iter().any(is_known) {
            self.refusals.push(refusal);
        }
    }

    /// Rows that are new or have changed.
    pub fn written(&self) -> u64 {
        self.inserted + self.updated
    }

    /// Adds what another part of the run has done.
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
    /// Returns whether every object of every model has its row.
    pub fn is_clean(&self) -> bool {
        self.models.iter().all(|model| model.error.is_none() && model.dead_letters == 0)
    }
}

/// Watches a run.
pub trait Observer: Sync {
    /// A page of a model was written; `model` is what the run has done for it so far.
    fn page(&self, model: &ModelReport);

    /// A model is done.
    fn done(&self, model: &ModelReport);
}

/// Watches nothing.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Observer for Silent {
    fn page(&self, _model: &ModelReport) {}

    fn done(&self, _model: &ModelReport) {}
}
