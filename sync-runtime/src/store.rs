//! Where rows are kept.

mod accounts;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod any;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod children;
mod counts;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod foreign;
mod health;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod hooked;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod inbox;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod kept;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod lessons;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod letter;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod link;
mod migration;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod named;
mod options;
#[cfg(feature = "postgres")]
mod postgres;
mod read;
mod redact;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod removed;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod rows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod savepoint;
#[cfg(feature = "sqlite")]
mod sqlite;
mod windows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod write;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod writing;

pub use accounts::{AccountStore, Admission, Admittance};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use any::AnyStore;
pub use counts::LostRows;
pub use health::{Trouble, WriteTarget};
pub use migration::{Changes, Difference, Migration};
pub use options::OpenOptions;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
pub use read::ReadRow;
pub use redact::{RedactStore, Redacted, Redaction};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use windows::{Ending, ListRun, PRUNE, RunWish, Step, Window, Worker};

use crate::chain::Chain;
use crate::hooks::{AnyHooks, HookError};
use crate::map::{Mapped, Row};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
use crate::model::OnDelete;
use crate::model::{Column, Table, TableName};
use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::ops::AddAssign;
use std::sync::Arc;

/// A database with the tables of the models and what the synchronisation keeps for itself. Clones are the same database.
pub trait Store: AccountStore + RedactStore + Clone + Send + Sync + 'static {
    /// Makes the tables what the models say: creates those that are missing, adds columns, indexes and foreign keys that are
    /// missing, and never takes anything away. Returns what it did, in words. Two at once do it once.
    ///
    /// # Errors
    /// [`StoreError::Mismatch`] if a table is such that its model cannot be written to it; then nothing was done.
    fn migrate(
        &self,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send {
        self.migrate_with(tables, Changes::Safe)
    }

    /// The same; with [`Changes::Destructive`] also where something is lost by it.
    ///
    /// # Errors
    /// As [`migrate`](Self::migrate).
    fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// What [`migrate_with`](Self::migrate_with) would do, as SQL for a migrator of the application's own. Changes nothing.
    ///
    /// # Errors
    /// As [`migrate`](Self::migrate).
    fn plan(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> impl Future<Output = Result<Migration, StoreError>> + Send;

    /// Returns why the tables of some models cannot be kept in one database of this kind, in words; empty if they can.
    fn conflicts(&self, _: &[&'static Table]) -> Vec<String> {
        Vec::new()
    }

    /// How the tables differ from what the models say; empty if they do not. Changes nothing: for a look at the start of a
    /// program that does not migrate by itself.
    fn check(
        &self,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<Difference>, StoreError>> + Send;

    /// Writes all of a batch, or nothing. A row whose content is older than what is there, or than the object's deletion,
    /// changes nothing; a row that is as it was gets the later instant. Local columns are never written. The instant at
    /// which a walk came to its end never moves back.
    ///
    /// A row that the database refuses costs no other: its object becomes a dead letter, counted as
    /// [`refused`](Written::refused). So does an object with a foreign key to a row that is not there, unless the column may
    /// be NULL: then it is.
    ///
    /// Any number of batches may be written at once, by any number of processes.
    ///
    /// # Errors
    /// [`StoreError::Doubtful`] if rows would be overwritten by what may be older than they are, which only an answer to a new
    /// question can tell; [`StoreError::Account`] if rows are of another account than the batch. Nothing of the batch is written when there is an error.
    fn commit(&self, batch: &Batch) -> impl Future<Output = Result<Vec<Written>, StoreError>> + Send {
        async { Ok(self.commit_each(batch).await?.tables.into_iter().map(|table| table.written).collect()) }
    }

    /// Writes a batch as [`commit`](Self::commit) does, and returns which of the objects have ended how.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    fn commit_each(&self, batch: &Batch) -> impl Future<Output = Result<Committed, StoreError>> + Send;

    /// Those of the ids, table by table, that have neither a row nor a tombstone in the account, and that no hook has removed.
    fn missing(
        &self,
        account: &str,
        ids: &[(&'static Table, Vec<String>)],
    ) -> impl Future<Output = Result<Vec<Vec<String>>, StoreError>> + Send;

    /// The ids of the first rows of an account behind the id `after`, in the order of the database, `limit` at the most;
    /// without those that are marked as deleted.
    fn ids(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// The latest instant that is known of each of the ids: that of its row, of its tombstone, or of its removal by a hook. Those
    /// that have none are left out.
    fn instants(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> impl Future<Output = Result<HashMap<String, i64>, StoreError>> + Send;

    /// Begins a run through the lists of a model, or joins the one that is under way, if that does what is wanted. One that
    /// begins has shown nothing yet. Returns the run, and whether it was joined.
    fn begin_run(
        &self,
        wish: &RunWish<'_>,
    ) -> impl Future<Output = Result<(ListRun, bool), StoreError>> + Send;

    /// Claims a window of the run of a model that nobody works on. No two workers ever have the same, unless the lease of one
    /// has ended; then that one writes nothing more of it.
    fn claim_window(
        &self,
        run: &ListRun,
        worker: Worker<'_>,
    ) -> impl Future<Output = Result<Option<Window>, StoreError>> + Send;

    /// Ends a run if all of its windows are done; `at` is when, in seconds by Stripe's clock.
    fn end_run(&self, run: &ListRun, at: i64) -> impl Future<Output = Result<Ending, StoreError>> + Send;

    /// Ends a run as if it had not begun, if nothing was read in it and nobody is at work on it.
    fn call_off(&self, run: &ListRun) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Renews all that a worker has claimed. Returns the models of the account that have windows which nobody works on.
    fn renew(
        &self,
        account: &str,
        worker: Worker<'_>,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Gives back what a worker has claimed of a model; all that it has claimed, if that is empty.
    fn release(&self, worker: &str, model: &str) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The runs of an account, one for each model: that which is under way, or the last.
    fn runs(&self, account: &str) -> impl Future<Output = Result<Vec<ListRun>, StoreError>> + Send;

    /// Remembers that the rows of a model, which were complete before, show everything up to an instant.
    fn catch_up(
        &self,
        account: &str,
        model: &str,
        at: i64,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// How far a walk has come; `None` if it never began.
    fn progress(
        &self,
        account: &str,
        model: &str,
        pass: usize,
    ) -> impl Future<Output = Result<Option<Progress>, StoreError>> + Send;

    /// The accounts whose lists of a model were walked, in order.
    fn accounts(&self, model: &str) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// How the rows of a table are beside those that are given, in their order. Rows are found by their keys, and compared
    /// as a [`commit`](Self::commit) would compare them.
    fn compare(
        &self,
        table: &'static Table,
        rows: &[&Row],
    ) -> impl Future<Output = Result<Vec<Compared>, StoreError>> + Send;

    /// Asks the hooks of a table which of some objects they leave out. What they do besides is taken back.
    fn verdicts(&self, batch: &TableBatch) -> impl Future<Output = Result<Verdicts, StoreError>> + Send;

    /// Returns how many child rows some parents have. Those that have none are left out.
    fn count_children(
        &self,
        account: &str,
        child: &'static Table,
        parents: &[&str],
    ) -> impl Future<Output = Result<HashMap<String, i64>, StoreError>> + Send;

    /// Ids of rows of an account at random, `limit` at the most; without those that are marked as deleted.
    fn sample(
        &self,
        table: &'static Table,
        account: &str,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Remembers that a run has shown some ids.
    fn show(&self, showing: &Showing, ids: &[String]) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The ids of the first rows behind the id `after` that a run has not shown, that were there before it began, and whose
    /// objects are not known to be deleted: in the order of the database, `limit` at the most. Where rows tell their mode,
    /// only those of `livemode`, if that is known.
    fn unshown(
        &self,
        table: &'static Table,
        showing: &Showing,
        livemode: Option<bool>,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// The first rows behind the id `after` whose objects are known to be deleted, and that are not newer: their ids, in the order of
    /// the database, with when that was known; `limit` at the most. None of tables that keep them.
    fn buried(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(String, i64)>, StoreError>> + Send;

    /// Forgets what a run has shown, and what those have that were given up long before it.
    fn forget_shown(&self, showing: &Showing) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Counts the rows of an account that the lists of some models show, with their child rows, and takes their number for that which
    /// should be there. Of a table that has fewer than were written to it, because somebody else has deleted some, or has put
    /// back what was there before, its model is complete no more: the next run lists it whole. Returns what is lost.
    fn recount(
        &self,
        account: &str,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<LostRows>, StoreError>> + Send;

    /// Sets back the instants of an account that are in the future, of rows, tombstones, runs and polls, and returns how many there were:
    /// they would keep out what is newer.
    fn mend_instants(
        &self,
        tables: &[&'static Table],
        ahead: &Ahead,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Objects that have no row, of all accounts, those that were seen most lately first; `limit` at the most.
    fn dead_letters(&self, limit: u32) -> impl Future<Output = Result<Vec<KeptLetter>, StoreError>> + Send;

    /// Returns why the last write failed, if the database was to blame; none if it was done, or nothing was written yet.
    fn trouble(&self) -> Option<Trouble> {
        None
    }

    /// What is there, by model and account.
    fn status(
        &self,
        tables: &[&'static Table],
    ) -> impl Future<Output = Result<Vec<ModelStatus>, StoreError>> + Send;
}

/// What is written together.
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
    pub gone: Vec<Gone>,
    /// How far the walk through a list that only one worker reads has come with it.
    pub progress: Option<Progress>,
    /// How far windows have come with it.
    pub steps: Vec<Step>,
    /// Whether the last of the tables has a page of a list: many objects, most of which are new or as they were. Then a store may
    /// remember of all that are as they were together, instead of each, that they still were at a later instant; and what
    /// is older than such an instant is [`Doubtful`](StoreError::Doubtful) where it would overwrite a row.
    pub page: bool,
    /// The lists below rows of its tables, which end with these.
    pub sub_lists: Arc<[SubList]>,
    /// Ids of rows of the last of the tables that were written before, and are tried once more for rows of the application that
    /// they [link](Table::links) to.
    pub unlinked: Vec<String>,
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

/// The objects of a table that hooks leave out, and how.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Verdicts {
    /// The ids of the objects that are skipped.
    pub skipped: HashSet<String>,
    /// The ids of the objects whose rows are removed.
    pub removed: HashSet<String>,
    /// The ids of the objects that are refused.
    pub refused: HashSet<String>,
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
    /// What the application does beside.
    pub hooks: Option<AnyHooks>,
}

impl TableBatch {
    /// Returns how long the JSON of its objects is, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.objects.iter().map(|object| object.json.len()).sum()
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
pub struct Gone {
    /// Its table.
    pub table: &'static Table,
    /// Its id.
    pub id: String,
    /// When that was known, in seconds by Stripe's clock.
    pub as_of: i64,
}

/// How far a walk through a list has come.
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
    /// How many objects the walk has seen.
    pub rows: i64,
    /// Whether it has come to the end.
    pub done: bool,
    /// When it last came to the end, in seconds by Stripe's clock.
    pub completed_at: Option<i64>,
    /// The run of [`Showing`] that the walk is a part of; none if it does not remember what it shows.
    pub began: Option<i64>,
    /// Whether the list was read with a live key; none if the key does not say so.
    pub livemode: Option<bool>,
}

/// A run through all lists of a model that remembers what they have shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Showing {
    /// The account whose lists they are.
    pub account: String,
    /// The model.
    pub model: &'static str,
    /// When the run began, in seconds by Stripe's clock.
    pub began: i64,
}

/// Instants of an account that are in the future.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The account.
    pub account: String,
    /// The last instant that is not.
    pub after: i64,
    /// The instant to which they are set back.
    pub now: i64,
}

/// How a row is, beside what it should be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compared {
    /// The instant at which the row was true; none if there is no row.
    pub as_of: Option<i64>,
    /// The written columns whose values are other ones.
    pub columns: Vec<&'static str>,
}

/// What became of the objects of a [`TableBatch`].
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
    /// What became of links to rows of the application.
    pub links: Links,
}

/// What became of a [`Batch`].
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Committed {
    /// What became of its tables, in their order.
    pub tables: Vec<WrittenTable>,
    /// What became of the rows of objects that are gone, by table.
    pub deletions: Vec<DeletedTable>,
}

/// What became of the rows of one table whose objects are gone.
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

/// What became of the objects of a [`TableBatch`], with the ids of some.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct WrittenTable {
    /// How many have ended how.
    pub written: Written,
    /// Those whose rows are new, have changed or were removed. Where child rows were written, those that have some are among them.
    pub changed: HashSet<String>,
    /// Those that are dead letters, and why.
    pub refused: HashMap<String, String>,
}

/// What became of links to rows of the application, such as users.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Links {
    /// Rows that are linked now.
    pub linked: u64,
    /// Rows of the application that were made for it.
    pub created: u64,
    /// Rows that nothing fits, each time they are tried. They are named in the log.
    pub missing: u64,
    /// Rows that more than one row of the application fits, each time they are tried. They are named in the log.
    pub ambiguous: u64,
    /// Rows for which the application's database refuses a row that was to be made. They are named in the log. While objects are
    /// written, such an object is a dead letter instead.
    pub refused: u64,
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

/// What is there of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelStatus {
    /// The model.
    pub model: &'static str,
    /// Its table.
    pub table: &'static str,
    /// The account; empty if none was walked yet, or the key does not show it.
    pub account: String,
    /// Its rows: those of the account, if the table tells accounts apart.
    pub rows: i64,
    /// Its dead letters.
    pub dead_letters: i64,
    /// When a run last came to the end, in seconds by Stripe's clock; `None` if none ever did.
    pub completed_at: Option<i64>,
    /// The instant up to which the rows are known to show everything, in seconds by Stripe's clock.
    pub complete: Option<i64>,
    /// Whether a run has begun and not come to the end.
    pub in_progress: bool,
    /// How many windows of it are left.
    pub windows: i64,
    /// How many of these somebody works on.
    pub in_work: i64,
}

/// What is known of an object that has no row, but for its JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLetter {
    /// The account it belongs to; empty if that is not known.
    pub account: String,
    /// The model it is for.
    pub model: String,
    /// Its id, or something that stands for it.
    pub id: String,
    /// Why it has no row. Holds no value of it.
    pub reason: String,
    /// When it was first seen, in seconds by Stripe's clock.
    pub first_seen: i64,
    /// How often it was seen.
    pub attempts: i64,
}

/// Why the database does not do what it is asked to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// It cannot be opened.
    #[error("cannot open the database {url}: {reason}")]
    Open {
        /// Which.
        url: String,
        /// Why not, and what to do.
        reason: String,
    },
    /// A table does not fit its model.
    #[error("the database does not fit the models:\n{}", .0.join("\n"))]
    Mismatch(Vec<String>),
    /// It is of a kind that this program was built without, or that there is no store for.
    #[error("no store for {url}: give a URL such as {}", .known.join(" or "))]
    Unknown {
        /// Which.
        url: String,
        /// URLs that there are stores for.
        known: Vec<&'static str>,
    },
    /// A window belongs to another worker now; nothing of the batch is written.
    #[error("another worker has taken over a part of the lists of `{model}`")]
    Lost {
        /// The model.
        model: &'static str,
    },
    /// Rows are of another account than their batch; nothing of it is written.
    #[error(
        "rows of `{model}` are of another account than their batch; write those of each account in a batch of their own"
    )]
    Account {
        /// Their model.
        model: &'static str,
    },
    /// A hook failed because the database did; nothing of the batch is written.
    #[error("a hook of `{model}` failed: {}", Chain(&**cause))]
    Hook {
        /// The model.
        model: &'static str,
        /// Why.
        cause: HookError,
    },
    /// Rows would be overwritten by what may be older than they are; nothing of the batch is written. What they are has to be
    /// asked for again.
    #[error("newer content of rows than that of the batch may have been confirmed meanwhile")]
    Doubtful(Vec<(&'static Table, Vec<String>)>),
    /// A statement failed.
    #[error("the database failed to {doing}: {reason}")]
    Failed {
        /// At what.
        doing: &'static str,
        /// Why, and what to do where that is known.
        reason: String,
        /// The cause, which the reason is made from. Its own text may hold values of rows.
        cause: sqlx::Error,
    },
}

/// An instant that is known of an object: that of its row, or of its tombstone.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
struct Instant {
    id: String,
    as_of: i64,
    is_tombstone: bool,
}

/// The latest instant of each id. Where a row is there although it should be deleted, because the database refused that, the
/// deletion is not known yet.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
fn latest(table: &Table, instants: impl Iterator<Item = Instant>) -> HashMap<String, i64> {
    let (tombstones, rows): (Vec<Instant>, Vec<Instant>) = instants.partition(|it| it.is_tombstone);
    let mut latest: HashMap<String, i64> = rows.into_iter().map(|row| (row.id, row.as_of)).collect();
    for Instant { id, as_of, .. } in tombstones {
        let known = latest.entry(id).or_insert(as_of);
        if table.on_delete != OnDelete::Delete {
            *known = as_of.max(*known);
        }
    }
    latest
}

impl StoreError {
    /// Why the database refuses a row, without any of its values, if that is what has failed.
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) fn refusal(&self) -> Option<String> {
        match self {
            Self::Failed { cause, .. } => refusal(cause),
            _ => None,
        }
    }

    /// Returns whether it may be for single rows: the database has refused a value.
    pub(crate) fn concerns_rows(&self) -> bool {
        match self {
            Self::Failed { cause, .. } => refusal(cause).is_some() || is_too_slow(cause),
            _ => false,
        }
    }
}

/// Why a row is refused, without any of its values; `None` if an error is not about a row.
fn refusal(cause: &sqlx::Error) -> Option<String> {
    let mut reason = None;
    #[cfg(feature = "postgres")]
    {
        reason = reason.or_else(|| postgres::refusal(cause));
    }
    #[cfg(feature = "sqlite")]
    {
        reason = reason.or_else(|| sqlite::refusal(cause));
    }
    if reason.is_none() && matches!(cause, sqlx::Error::Encode(_)) {
        reason = Some(cause.to_string());
    }
    reason
}

/// Returns whether a statement took too long: it may be a single row for which it does.
fn is_too_slow(cause: &sqlx::Error) -> bool {
    // The result code of an interrupted statement on SQLite, `query_canceled` on PostgreSQL.
    cause.as_database_error().is_some_and(|error| matches!(error.code().as_deref(), Some("9" | "57014")))
}

impl TableBatch {
    /// The instant at which an object of the batch was true.
    pub(crate) fn instant(&self, object: &Mapped) -> i64 {
        object.as_of.unwrap_or(self.as_of)
    }
}
