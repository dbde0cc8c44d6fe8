//! The store for SQLite: a file, or memory. One connection writes; that is what SQLite is good at. Another one only makes
//! checkpoints.

mod accounts;
mod checkpoint;
mod compare;
mod counts;
mod failure;
mod inbox;
mod inspect;
mod lifeline;
mod mend;
mod migrate;
mod open;
mod private;
mod redact;
mod shown;
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
use crate::model::{SqlValue, Table};
use crate::sql::{self as shared, sqlite as sql};
use checkpoint::Log;
pub(super) use failure::refusal;
use failure::{failed, is_doubtful};
use lifeline::Doubt;
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, FromRow, Row as _, SqlitePool};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex};

/// Rows in an SQLite database.
#[derive(Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
    /// If it has one: what is in memory has none.
    log: Option<Arc<Log>>,
    health: Health,
    doubt: Doubt,
    /// What is in memory is there as long as a connection is, while the other one is replaced.
    _anchor: Option<Arc<Mutex<SqliteConnection>>>,
}

impl SqliteStore {
    /// The connection pool, for queries of the application's own.
    pub fn pool(&self) -> &SqlitePool {
        &self.pool
    }
}

impl SqliteStore {
    /// Notes how a write has ended, and returns it.
    fn noted<T>(&self, to: WriteTarget, written: Result<T, StoreError>) -> Result<T, StoreError> {
        self.health.note(to, &written);
        self.doubted(written)
    }

    /// Notes whether an error makes the connection doubtful.
    fn doubted<T>(&self, done: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(StoreError::Failed { cause, .. }) = &done
            && is_doubtful(cause)
        {
            self.doubt.raise();
        }
        done
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("pool", &self.pool).finish_non_exhaustive()
    }
}

impl<R> ReadRow<R> for SqliteStore
where
    R: for<'r> FromRow<'r, SqliteRow> + Send + Unpin,
{
    async fn read_row(
        &self,
        table: &'static Table,
        account: &str,
        id: &str,
    ) -> Result<Option<R>, StoreError> {
        let query = sqlx::query_as(AssertSqlSafe(shared::rows(&sql::Sqlite, table))).bind(json_array([id]));
        query.bind(account).fetch_optional(&self.pool).await.map_err(failed("read a row"))
    }
}

impl Store for SqliteStore {
    async fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> Result<Vec<String>, StoreError> {
        migrate::migrate(&self.pool, tables, changes).await
    }

    async fn plan(&self, tables: &[&'static Table], changes: Changes) -> Result<Migration, StoreError> {
        migrate::plan(&self.pool, tables, changes).await
    }

    fn conflicts(&self, tables: &[&'static Table]) -> Vec<String> {
        shared::faults(&sql::Sqlite, tables)
    }

    async fn check(&self, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
        migrate::check(&self.pool, tables).await
    }

    async fn commit_each(&self, batch: &Batch) -> Result<Committed, StoreError> {
        let written = self.noted(WriteTarget::Rows, write::commit(&self.pool, batch).await)?;
        if let Some(log) = &self.log {
            drop(log.grew(batch, &written.tables));
        }
        Ok(written)
    }

    async fn missing(
        &self,
        account: &str,
        ids: &[(&'static Table, Vec<String>)],
    ) -> Result<Vec<Vec<String>>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let tables: Vec<&'static Table> = ids.iter().map(|(table, _)| *table).collect();
        let asked = ids.iter().map(|(_, ids)| json_array(ids.iter().map(String::as_str)));
        let query = sqlx::query(AssertSqlSafe(sql::missing(&tables))).bind(account);
        let query = asked.fold(query, |query, ids| query.bind(ids));
        let rows = query.fetch_all(&self.pool).await.map_err(failed("look for rows"))?;
        let missing: HashSet<(i64, &str)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        let of = |(at, (_, ids)): (usize, &(_, Vec<String>))| {
            ids.iter().filter(|id| missing.contains(&(at as i64, id.as_str()))).cloned().collect()
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
        let query = sqlx::query_scalar(AssertSqlSafe(shared::ids(&sql::Sqlite, table)));
        let query = query.bind(i64::from(limit)).bind(after.unwrap_or_default());
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        query.fetch_all(&self.pool).await.map_err(failed("read ids"))
    }

    async fn instants(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> Result<HashMap<String, i64>, StoreError> {
        let query = sqlx::query(AssertSqlSafe(sql::look(&[table]))).bind(account);
        let rows = query.bind(json_array(ids.iter().map(String::as_str))).fetch_all(&self.pool).await;
        let rows = rows.map_err(failed("read the instants of rows"))?;
        // What is a dead letter has no instant.
        let dated = rows.iter().filter(|row| row.get::<i64, _>(1) < 2);
        let instant = |row: &SqliteRow| Instant {
            id: row.get(2),
            as_of: row.get(3),
            is_tombstone: row.get::<i64, _>(1) == 1,
        };
        let removed = sqlx::query(sql::removed::INSTANTS).bind(table.scope(account));
        let removed = removed.bind(table.full_name().to_string());
        let removed = removed.bind(json_array(ids.iter().map(String::as_str))).fetch_all(&self.pool).await;
        let removed = removed.map_err(failed("read what hooks have removed"))?;
        let removal = |row: &SqliteRow| Instant { id: row.get(0), as_of: row.get(1), is_tombstone: true };
        Ok(super::latest(table, dated.map(instant).chain(removed.iter().map(removal))))
    }

    async fn begin_run(&self, wish: &RunWish<'_>) -> Result<(ListRun, bool), StoreError> {
        windows::begin_run(&self.pool, wish).await
    }

    async fn claim_window(&self, run: &ListRun, worker: Worker<'_>) -> Result<Option<Window>, StoreError> {
        windows::claim_window(&self.pool, run, worker).await
    }

    async fn end_run(&self, run: &ListRun, at: i64) -> Result<Ending, StoreError> {
        windows::end_run(&self.pool, run, at).await
    }

    async fn call_off(&self, run: &ListRun) -> Result<(), StoreError> {
        windows::call_off(&self.pool, run).await
    }

    async fn renew(&self, account: &str, worker: Worker<'_>) -> Result<Vec<String>, StoreError> {
        windows::renew(&self.pool, account, worker).await
    }

    async fn release(&self, worker: &str, model: &str) -> Result<(), StoreError> {
        windows::release(&self.pool, worker, model).await
    }

    async fn runs(&self, account: &str) -> Result<Vec<ListRun>, StoreError> {
        windows::runs(&self.pool, account).await
    }

    async fn catch_up(&self, account: &str, model: &str, at: i64) -> Result<(), StoreError> {
        windows::catch_up(&self.pool, account, model, at).await
    }

    async fn progress(
        &self,
        account: &str,
        model: &str,
        pass: usize,
    ) -> Result<Option<Progress>, StoreError> {
        let query = sqlx::query(
            "SELECT account, model, pass, until, cursor, last_created, rows, done, completed_at, began, livemode \
             FROM stripe_sync_progress WHERE account = ? AND model = ? AND pass = ?",
        );
        let query = query.bind(account).bind(model).bind(pass as i64);
        let row = query.fetch_optional(&self.pool).await.map_err(failed("read the progress"))?;
        Ok(row.as_ref().map(progress))
    }

    async fn accounts(&self, model: &str) -> Result<Vec<String>, StoreError> {
        shown::accounts(&self.pool, model).await
    }

    async fn compare(&self, table: &'static Table, rows: &[&Row]) -> Result<Vec<Compared>, StoreError> {
        compare::rows(&self.pool, table, rows).await
    }

    async fn verdicts(&self, batch: &TableBatch) -> Result<Verdicts, StoreError> {
        write::verdicts(&self.pool, batch).await
    }

    async fn count_children(
        &self,
        account: &str,
        child: &'static Table,
        parents: &[&str],
    ) -> Result<HashMap<String, i64>, StoreError> {
        compare::children(&self.pool, account, child, parents).await
    }

    async fn sample(
        &self,
        table: &'static Table,
        account: &str,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let query =
            sqlx::query_scalar(AssertSqlSafe(shared::sample(&sql::Sqlite, table))).bind(i64::from(limit));
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        query.fetch_all(&self.pool).await.map_err(failed("read ids"))
    }

    async fn recount(&self, account: &str, tables: &[&'static Table]) -> Result<Vec<LostRows>, StoreError> {
        counts::recount(&self.pool, account, tables).await
    }

    async fn dead_letters(&self, limit: u32) -> Result<Vec<KeptLetter>, StoreError> {
        let rows = sqlx::query(shared::DEAD_LETTERS).bind(i64::from(limit)).fetch_all(&self.pool).await;
        Ok(rows.map_err(failed("read dead letters"))?.iter().map(kept_letter).collect())
    }

    async fn show(&self, showing: &Showing, ids: &[String]) -> Result<(), StoreError> {
        shown::show(&self.pool, showing, ids).await
    }

    async fn unshown(
        &self,
        table: &'static Table,
        showing: &Showing,
        livemode: Option<bool>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        shown::unshown(&self.pool, table, showing, livemode, (after, limit)).await
    }

    async fn buried(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let Some(text) = shared::buried(&sql::Sqlite, table) else { return Ok(Vec::new()) };
        let query =
            sqlx::query_as(AssertSqlSafe(text)).bind(i64::from(limit)).bind(after.unwrap_or_default());
        let query = if table.account_column().is_some() { query.bind(account) } else { query };
        query.fetch_all(&self.pool).await.map_err(failed("read what is deleted"))
    }

    async fn mend_instants(&self, tables: &[&'static Table], ahead: &Ahead) -> Result<u64, StoreError> {
        self.set_back(tables, ahead).await
    }

    async fn forget_shown(&self, showing: &Showing) -> Result<(), StoreError> {
        shown::forget(&self.pool, showing).await
    }

    fn trouble(&self) -> Option<Trouble> {
        self.health.trouble()
    }

    async fn status(&self, tables: &[&'static Table]) -> Result<Vec<ModelStatus>, StoreError> {
        let mut status = Vec::with_capacity(tables.len());
        for table in tables {
            status.extend(self.model_status(table).await.map_err(failed("read the status"))?);
        }
        Ok(status)
    }
}

impl SqliteStore {
    /// What is there of a model, in each account that was walked.
    async fn model_status(&self, table: &'static Table) -> sqlx::Result<Vec<ModelStatus>> {
        let walks = shared::windows::walks(&sql::windows::WINDOWS);
        let walks = sqlx::query(AssertSqlSafe(walks)).bind(table.model).fetch_all(&self.pool).await?;
        let mut status = Vec::new();
        for (account, walks) in Walks::by_account(walks.iter().map(walks_of).collect()) {
            let count = sqlx::query_scalar(AssertSqlSafe(shared::count(&sql::Sqlite, table)));
            let count = if table.account_column().is_some() { count.bind(&account) } else { count };
            let rows = count.fetch_one(&self.pool).await?;
            let letters = sqlx::query_scalar(shared::COUNT_LETTERS).bind(table.model);
            let dead_letters = letters.bind(table.scope(&account)).fetch_one(&self.pool).await?;
            status.push(walks.status(table, account, rows, dead_letters));
        }
        Ok(status)
    }
}

fn walks_of(row: &SqliteRow) -> Walks {
    Walks {
        account: row.get(0),
        completed_at: row.get(1),
        complete: row.get(2),
        open: row.get(3),
        windows: row.get(4),
        in_work: row.get(5),
    }
}

fn kept_letter(row: &SqliteRow) -> KeptLetter {
    KeptLetter {
        account: row.get(0),
        model: row.get(1),
        id: row.get(2),
        reason: row.get(3),
        first_seen: row.get(4),
        attempts: row.get(5),
    }
}

fn progress(row: &SqliteRow) -> Progress {
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

/// `["a","b"]`, for `json_each`.
fn json_array<'i>(ids: impl IntoIterator<Item = &'i str>) -> String {
    let ids: Vec<String> = ids.into_iter().map(json_text).collect();
    format!("[{}]", ids.join(","))
}

/// A value, for `json_extract`.
fn json_value(value: &SqlValue) -> String {
    match value {
        SqlValue::Null => "null".to_owned(),
        SqlValue::Text(text) => json_text(text),
        SqlValue::Integer(integer) => integer.to_string(),
        SqlValue::Boolean(boolean) => boolean.to_string(),
    }
}

fn json_text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    stripe_types::put_string(text, &mut json);
    json
}
