//! [`Committed`]: the outcome of a batch.

use crate::model::TableName;
use std::collections::{HashMap, HashSet};
use std::ops::AddAssign;

/// The state of a row, compared with its object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compared {
    /// The instant at which the row was true; none if there is no row.
    pub as_of: Option<i64>,
    /// The written columns whose values are other ones.
    pub columns: Vec<&'static str>,
}

/// The objects of a table that hooks leave out, and how.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct HookVerdicts {
    /// The ids of the objects that are skipped.
    pub skipped: HashSet<String>,
    /// The ids of the objects whose rows are removed.
    pub removed: HashSet<String>,
    /// The ids of the objects that are refused.
    pub refused: HashSet<String>,
}

/// The outcomes of the objects of a [`TableBatch`](crate::store::TableBatch).
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Rows that are new.
    pub inserted: u64,
    /// Rows whose content has changed.
    pub updated: u64,
    /// Rows that are as they were.
    pub unchanged: u64,
    /// Objects that are older than what is there, or deleted.
    pub stale: u64,
    /// Child rows that are new or have changed.
    pub child_rows: u64,
    /// Objects that a hook has left out.
    pub skipped: u64,
    /// Rows that a hook has removed.
    pub removed: u64,
    /// Objects that a hook, the database or a foreign key has refused: they are dead letters.
    pub refused: u64,
    /// The outcomes of links to rows of the application.
    pub links: Links,
}

/// The outcome of a [`Batch`](crate::store::Batch).
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The outcomes of its tables, in their order.
    pub tables: Vec<WrittenTable>,
    /// The outcomes of the deletions, by table.
    pub deletions: Vec<DeletedTable>,
}

/// The outcomes of the rows of one table whose objects are deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedTable {
    /// The model.
    pub model: &'static str,
    /// The table.
    pub table: TableName,
    /// The number of rows that were deleted, or marked as deleted.
    pub deleted: u64,
    /// The objects whose rows cannot be deleted, and why: they are dead letters.
    pub refused: HashMap<String, String>,
}

/// The outcomes of the objects of a [`TableBatch`](crate::store::TableBatch), with the ids of some.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct WrittenTable {
    /// The number of objects by outcome.
    pub written: Written,
    /// The ids of objects whose rows are new, have changed or were removed. Where child rows were written, also of those that have some.
    pub changed: HashSet<String>,
    /// The ids of objects that are dead letters, with the reason.
    pub refused: HashMap<String, String>,
}

/// The outcomes of links to rows of the application, such as users.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Links {
    /// Rows that are linked now.
    pub linked: u64,
    /// Rows of the application that were made for it.
    pub created: u64,
    /// Rows that no row of the application matches, each time they are tried. They are named in the log, at the level `debug`.
    pub missing: u64,
    /// Rows that more than one row of the application fits, each time they are tried. They are named in the log.
    pub ambiguous: u64,
    /// Rows for which the application's database refuses a row that was to be made. They are named in the log. While objects are
    /// written, such an object is a dead letter instead.
    pub refused: u64,
}

impl Links {
    /// Logs the rows that no row of the application matches, once for all of them. Each is logged at the level `debug`.
    pub(crate) fn log_missing(&self, model: &str) {
        if self.missing > 0 {
            tracing::info!(
                model,
                rows = self.missing,
                "rows without a matching row of the application are not linked"
            );
        }
    }
}

impl AddAssign for Links {
    fn add_assign(&mut self, other: Self) {
        self.linked += other.linked;
        self.created += other.created;
        self.missing += other.missing;
        self.ambiguous += other.ambiguous;
        self.refused += other.refused;
    }
}

impl AddAssign for Written {
    fn add_assign(&mut self, other: Self) {
        self.inserted += other.inserted;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.stale += other.stale;
        self.child_rows += other.child_rows;
        self.skipped += other.skipped;
        self.removed += other.removed;
        self.refused += other.refused;
        self.links += other.links;
    }
}
