//! The store for PostgreSQL.
//!
//! It works through a pooler that gives each transaction a connection of its own: nothing is left on a connection, no
//! statement has a name, and every query with parameters is in a transaction, because it is sent in two steps.

mod access;
mod accounts;
mod arrays;
mod clean;
mod compare;
mod connections;
mod counts;
mod deferred;
mod digest;
mod failure;
mod holders;
mod inbox;
mod inspect;
mod limits;
mod locks;
mod mend;
mod migrate;
mod open;
mod page;
mod redact;
mod session;
mod shown;
mod silence;
mod windows;
mod write;

use super::health::{Health, Trouble, WriteTarget};
use super::windows::Walks;
use super::{
    Ahead, Batch, Changes, Committed, Compared, Difference, Ending, Instant, KeptLetter, ListRun, LostRows,
    Migration, ModelStatus, Progress, ReadRow, RunWish, Showing, Store, StoreError, TableBatch, Verdicts,
    Window, Worker,
};
use crate::map::Row;
use crate::model::Table;
use crate::sql::{self as shared, postgres as sql};
use connections::Connections;
use failure::failed;
pub(super) use failure::refusal;
use limits::{LONG, PLAIN};
use session::{Execute as _, Session, query};
use sqlx::postgres::PgRow;
use sqlx::{FromRow, PgPool, Row as _};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// Rows in a PostgreSQL database.
#[derive(Clone)]
pub struct PostgresStore {
    connections: Connections,
    /// Which, without the password.
    database: String,
    health: Health,
}

impl PostgresStore {
    /// The connection pool, for queries of the application's own.
    pub fn pool(&self) -> &PgPool {
        self.connections.pool()
    }
}

impl PostgresStore {
    /// Notes how a write has ended, and returns it.
    fn noted<T>(&self, to: WriteTarget, written: Result<T, StoreError>) -> Result<T, StoreError> {
        self.health.note(to, &written);
        written
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("database", &self.database).finish_non_exhaustive()
    }
}

impl<R> ReadRow<R> for PostgresStore
where
    R: for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    async fn read_row(
        &self,
        table: &'static Table,
        account: &str,
        id: &str,
    ) -> Result<Option<R>, StoreError> {
        let failure = failed("read a row");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let query = query(shared::rows(&sql::Postgres, table)).bind(vec![clean::text(id)]);
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        let row = query.optional(&mut transaction).await.map_err(&failure)?;
        row.map(|row| R::from_row(&row)).transpose().map_err(failure)
    }
}

impl Store for PostgresStore {
    async fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> Result<Vec<String>, StoreError> {
        migrate::migrate(&self.connections, tables, changes).await
    }

    async fn plan(&self, tables: &[&'static Table], changes: Changes) -> Result<Migration, StoreError> {
        migrate::plan(&self.connections, tables, changes).await
    }

    fn conflicts(&self, tables: &[&'static Table]) -> Vec<String> {
        shared::faults(&sql::Postgres, tables)
    }

    async fn check(&self, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
        migrate::check(&self.connections, tables).await
    }

    async fn commit_each(&self, batch: &Batch) -> Result<Committed, StoreError> {
        self.noted(WriteTarget::Rows, write::commit(&self.connections, batch).await)
    }

    async fn missing(
        &self,
        account: &str,
        ids: &[(&'static Table, Vec<String>)],
    ) -> Result<Vec<Vec<String>>, StoreError> {
        let failure = failed("look for rows");
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let tables: Vec<&'static Table> = ids.iter().map(|(table, _)| *table).collect();
        let asked = ids.iter().map(|(_, ids)| ids.iter().map(|id| clean::text(id)).collect::<Vec<_>>());
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let mut query = asked.fold(query(sql::missing(&tables)), |query, ids| query.bind(ids));
        if tables.iter().any(|table| table.account_column().is_some()) {
            query = query.bind(account);
        }
        let rows = query.all(&mut transaction).await.map_err(&failure)?;
        let missing: HashSet<(i32, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        let of = |(at, (_, ids)): (usize, &(_, Vec<String>))| {
            let is_missing = |id: &&String| missing.contains(&(at as i32, clean::text(id).into_owned()));
            ids.iter().filter(is_missing).cloned().collect()
        };
        Ok(ids.iter().enumerate().map(of).collect())
    }

    async fn ids(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let failure = failed("read ids");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let query =
            query(shared::ids(&sql::Postgres, table)).bind(i64::from(limit)).bind(after.unwrap_or_default());
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        let rows = query.all(&mut transaction).await.map_err(&failure)?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn instants(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> Result<HashMap<String, i64>, StoreError> {
        let failure = failed("read the instants of rows");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let asked: Vec<_> = ids.iter().map(|id| clean::text(id)).collect();
        let removed = query(sql::removed::INSTANTS).bind(table.scope(account));
        let removed = removed.bind(table.full_name().to_string()).bind(&asked);
        let removed = removed.all(&mut transaction).await.map_err(&failure)?;
        let query = query(sql::instants(table)).bind(asked).bind(table.scope(account));
        let rows = query.all(&mut transaction).await.map_err(&failure)?;
        let instant = |row: &PgRow| Instant { id: row.get(0), as_of: row.get(1), is_tombstone: row.get(2) };
        let removal = |row: &PgRow| Instant { id: row.get(0), as_of: row.get(1), is_tombstone: true };
        Ok(super::latest(table, rows.iter().map(instant).chain(removed.iter().map(removal))))
    }

    async fn begin_run(&self, wish: &RunWish<'_>) -> Result<(ListRun, bool), StoreError> {
        windows::begin_run(&self.connections, wish).await
    }

    async fn claim_window(&self, run: &ListRun, worker: Worker<'_>) -> Result<Option<Window>, StoreError> {
        windows::claim_window(&self.connections, run, worker).await
    }

    async fn end_run(&self, run: &ListRun, at: i64) -> Result<Ending, StoreError> {
        windows::end_run(&self.connections, run, at).await
    }

    async fn call_off(&self, run: &ListRun) -> Result<(), StoreError> {
        windows::call_off(&self.connections, run).await
    }

    async fn renew(&self, account: &str, worker: Worker<'_>) -> Result<Vec<String>, StoreError> {
        windows::renew(&self.connections, account, worker).await
    }

    async fn release(&self, worker: &str, model: &str) -> Result<(), StoreError> {
        windows::release(&self.connections, worker, model).await
    }

    async fn runs(&self, account: &str) -> Result<Vec<ListRun>, StoreError> {
        windows::runs(&self.connections, account).await
    }

    async fn catch_up(&self, account: &str, model: &str, at: i64) -> Result<(), StoreError> {
        windows::catch_up(&self.connections, account, model, at).await
    }

    async fn progress(
        &self,
        account: &str,
        model: &str,
        pass: usize,
    ) -> Result<Option<Progress>, StoreError> {
        let failure = failed("read the progress");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let query = query(
            "SELECT account, model, pass, until, cursor, last_created, rows, done, completed_at, began, livemode \
             FROM stripe_sync_progress WHERE account = $1 AND model = $2 AND pass = $3",
        );
        let query = query.bind(account).bind(model).bind(pass as i64);
        let row = query.optional(&mut transaction).await.map_err(&failure)?;
        Ok(row.as_ref().map(progress))
    }

    async fn accounts(&self, model: &str) -> Result<Vec<String>, StoreError> {
        shown::accounts(&self.connections, model).await
    }

    async fn compare(&self, table: &'static Table, rows: &[&Row]) -> Result<Vec<Compared>, StoreError> {
        compare::rows(&self.connections, table, rows).await
    }

    async fn verdicts(&self, batch: &TableBatch) -> Result<Verdicts, StoreError> {
        write::verdicts(&self.connections, batch).await
    }

    async fn count_children(
        &self,
        account: &str,
        child: &'static Table,
        parents: &[&str],
    ) -> Result<HashMap<String, i64>, StoreError> {
        compare::children(&self.connections, account, child, parents).await
    }

    async fn sample(
        &self,
        table: &'static Table,
        account: &str,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let failure = failed("read ids");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let query = query(shared::sample(&sql::Postgres, table)).bind(i64::from(limit));
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        let rows = query.all(&mut transaction).await.map_err(&failure)?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn recount(&self, account: &str, tables: &[&'static Table]) -> Result<Vec<LostRows>, StoreError> {
        counts::recount(&self.connections, account, tables).await
    }

    async fn dead_letters(&self, limit: u32) -> Result<Vec<KeptLetter>, StoreError> {
        let failure = failed("read dead letters");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let query = query(shared::DEAD_LETTERS).bind(i64::from(limit));
        let rows = query.all(&mut transaction).await.map_err(failure)?;
        Ok(rows.iter().map(kept_letter).collect())
    }

    async fn show(&self, showing: &Showing, ids: &[String]) -> Result<(), StoreError> {
        shown::show(&self.connections, showing, ids).await
    }

    async fn unshown(
        &self,
        table: &'static Table,
        showing: &Showing,
        livemode: Option<bool>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        shown::unshown(&self.connections, table, showing, livemode, (after, limit)).await
    }

    async fn buried(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let Some(text) = shared::buried(&sql::Postgres, table) else { return Ok(Vec::new()) };
        let failure = failed("read what is deleted");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let query = query(text).bind(i64::from(limit)).bind(after.unwrap_or_default());
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        let rows = query.all(&mut transaction).await.map_err(&failure)?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    }

    async fn mend_instants(&self, tables: &[&'static Table], ahead: &Ahead) -> Result<u64, StoreError> {
        self.set_back(tables, ahead).await
    }

    async fn forget_shown(&self, showing: &Showing) -> Result<(), StoreError> {
        shown::forget(&self.connections, showing).await
    }

    fn trouble(&self) -> Option<Trouble> {
        self.health.trouble()
    }

    async fn status(&self, tables: &[&'static Table]) -> Result<Vec<ModelStatus>, StoreError> {
        let failure = failed("read the status");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(LONG).await.map_err(&failure)?;
        let mut status = Vec::with_capacity(tables.len());
        for table in tables {
            status.extend(model_status(&mut transaction, table).await.map_err(&failure)?);
        }
        Ok(status)
    }
}

/// What is there of a model, in each account that was walked.
async fn model_status(
    transaction: &mut Session<'_>,
    table: &'static Table,
) -> sqlx::Result<Vec<ModelStatus>> {
    let walks = query(shared::windows::walks(&sql::windows::WINDOWS)).bind(table.model);
    let walks: Vec<Walks> = walks.all(transaction).await?.iter().map(walks_of).collect();
    let mut status = Vec::new();
    for (account, walks) in Walks::by_account(walks) {
        let count = query(shared::count(&sql::Postgres, table));
        let count = if table.account_column().is_some() { count.bind(&account) } else { count };
        let rows = count.one(transaction).await?.get(0);
        let letters = query(shared::COUNT_LETTERS).bind(table.model).bind(table.scope(&account));
        let dead_letters = letters.one(transaction).await?.get(0);
        status.push(walks.status(table, account, rows, dead_letters));
    }
    Ok(status)
}

fn kept_letter(row: &PgRow) -> KeptLetter {
    KeptLetter {
        account: row.get(0),
        model: row.get(1),
        id: row.get(2),
        reason: row.get(3),
        first_seen: row.get(4),
        attempts: row.get(5),
    }
}

fn progress(row: &PgRow) -> Progress {
    Progress {
        account: row.get(0),
        model: row.get(1),
        pass: usize::try_from(row.get::<i64, _>(2)).unwrap_or_default(),
        until: row.get(3),
        cursor: row.get(4),
        last_created: row.get(5),
        rows: row.get(6),
        done: row.get(7),
        completed_at: row.get(8),
        began: row.get(9),
        livemode: row.get(10),
    }
}

fn walks_of(row: &PgRow) -> Walks {
    Walks {
        account: row.get(0),
        completed_at: row.get(1),
        complete: row.get(2),
        open: row.get(3),
        windows: row.get(4),
        in_work: row.get(5),
    }
}
