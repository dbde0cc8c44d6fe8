//! [`Batch`]: the rows, deletions and progress that are written together.

use super::windows::WindowStep;
use crate::hooks::AnyHooks;
use crate::map::Mapped;
use crate::model::{Column, Table, TableName};
use crate::origin::RowOrigin;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Rows, tombstones and cursors that are written together.
#[derive(Debug, Default)]
pub struct Batch {
    /// The account that all of it belongs to; empty if that is not known. For tables that tell accounts apart it is that of
    /// the rows: what one account has or deletes is never another's.
    pub account: String,
    /// Rows, table by table; parents before what refers to them.
    pub tables: Vec<TableBatch>,
    /// Objects that have no row.
    pub dead_letters: Vec<DeadLetter>,
    /// Objects that Stripe says are deleted or do not exist.
    pub deletions: Vec<Deletion>,
    /// The progress of the walk through a list that one worker reads alone.
    pub progress: Option<Progress>,
    /// The progress of windows with it.
    pub steps: Vec<WindowStep>,
    /// True if the last of the tables has a page of a list: many objects, most of them new or unchanged. A store may then
    /// remember of all that are as they were together, instead of each, that they still were at a later instant; and what
    /// is older than such an instant is [`MaybeStale`](crate::StoreError::MaybeStale) where it would overwrite a row.
    pub page: bool,
    /// The lists below rows of its tables, which end with these.
    pub sub_lists: Arc<[SubList]>,
    /// Ids of rows of the last of the tables that were written before, and are tried once more for rows of the application that
    /// they [link](Table::links) to.
    pub unlinked: Vec<String>,
    /// The hooks of the tables, which run for deleted rows.
    pub hooks: Arc<HashMap<TableName, AnyHooks>>,
    /// True if the work is repeated should a crash of the database lose the batch, so that its commit need not wait for the
    /// disk: the page of a window, which is claimed again in the next epoch, and rows of claimed events, which are claimed
    /// again.
    pub repeatable: bool,
    /// Ids of those among the dead letters of which something could not be read.
    pub unread: HashSet<String>,
}

/// A table whose rows are read from the lists below the rows of another.
#[derive(Debug, Clone, Copy)]
pub struct SubList {
    /// The table.
    pub table: &'static Table,
    /// Its column that names the row which the list is below.
    pub column: &'static Column,
    /// The table of that row.
    pub parent: &'static Table,
}

/// Objects of one table.
#[derive(Debug)]
pub struct TableBatch {
    /// The table.
    pub table: &'static Table,
    /// The instant at which all of it was true, but for objects that have one of their own, in seconds by Stripe's clock.
    pub as_of: i64,
    /// The objects, each id once.
    pub objects: Vec<Mapped>,
    /// The hooks of the application.
    pub hooks: Option<AnyHooks>,
}

impl TableBatch {
    /// Returns how long the JSON of its objects is, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.objects.iter().map(|object| object.json.len()).sum()
    }
}

impl TableBatch {
    /// The instant at which an object of the batch was true.
    pub(crate) fn instant(&self, object: &Mapped) -> i64 {
        object.as_of.unwrap_or(self.as_of)
    }
}

/// An object that has no row.
#[derive(Debug, Clone)]
pub struct DeadLetter {
    /// The model it is for.
    pub model: &'static str,
    /// Its id, or something that stands for it.
    pub id: String,
    /// Why it has no row.
    pub reason: String,
    /// Its JSON.
    pub object: String,
    /// When it was seen, in seconds by Stripe's clock.
    pub as_of: i64,
}

/// An object that is no more.
#[derive(Debug, Clone)]
pub struct Deletion {
    /// Its table.
    pub table: &'static Table,
    /// Its id.
    pub id: String,
    /// When that was known, in seconds by Stripe's clock.
    pub as_of: i64,
    /// The cause of the deletion.
    pub origin: RowOrigin,
}

/// The progress of a walk through a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// The account whose list it is.
    pub account: String,
    /// The model.
    pub model: String,
    /// Which of the walks that together show all objects.
    pub pass: usize,
    /// The instant up to which objects are asked for, in seconds by Stripe's clock.
    pub until: i64,
    /// The id of the last object of the last page.
    pub cursor: Option<String>,
    /// When that object was created, in seconds.
    pub last_created: Option<i64>,
    /// The number of objects that the walk has seen.
    pub rows: i64,
    /// True if it has come to the end.
    pub done: bool,
    /// When it last came to the end, in seconds by Stripe's clock.
    pub completed_at: Option<i64>,
    /// The run of [`FullListing`](crate::store::FullListing) that the walk is a part of; none if it does not remember what it shows.
    pub began: Option<i64>,
    /// The mode of the key that has read the list; `None` if the key does not show it.
    pub livemode: Option<bool>,
}

#[cfg(any(feature = "sqlite", feature = "postgres"))]
/// Returns true if the deletion of such objects ends the lists below them: a disconnected account shows its persons to nobody.
pub(super) fn ends_sub_lists(table: &Table) -> bool {
    table.object.name == "account"
}
