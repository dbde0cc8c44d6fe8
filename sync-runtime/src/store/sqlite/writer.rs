//! [`SqliteWriter`]: a transaction that writes a batch.

use super::json::{json_array, json_text};
use super::session::Placed;
use super::statements::{SqliteStatement, bind_rows, portions, statement};
use crate::model::{Table, TableName};
use crate::sql::sqlite::{self as sql, Sqlite as Dialect};
use crate::store::rows::Dated;
use futures::future;
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Row as _};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The stored state of the objects of a table. Nobody else writes meanwhile.
#[derive(Default)]
pub(super) struct StoredState {
    /// The instants of the rows.
    pub(super) rows: HashMap<String, i64>,
    /// The instants of the tombstones.
    pub(super) tombs: HashMap<String, i64>,
    /// The dead letters.
    pub(super) letters: HashSet<String>,
}

/// A transaction that writes a batch.
pub(super) struct SqliteWriter<'w, 't> {
    pub(super) transaction: &'w mut Placed<'t>,
    pub(super) dialect: &'w Dialect,
    pub(super) account: &'w str,
    /// True if a savepoint may be rolled back, so that the stored state may change.
    pub(super) careful: bool,
    pub(super) seen: HashMap<TableName, StoredState>,
    /// The number of rows with dangling references that no batch has caused.
    pub(super) violations: i64,
}

impl<'w, 't> SqliteWriter<'w, 't> {
    /// Returns the operations of a transaction for an account.
    pub(super) fn new(
        transaction: &'w mut Placed<'t>,
        dialect: &'w Dialect,
        account: &'w str,
        careful: bool,
    ) -> Self {
        Self { transaction, dialect, account, careful, seen: HashMap::new(), violations: 0 }
    }
}

/// Returns how many rows name what is not there, in all tables.
pub(super) async fn violations(connection: &mut SqliteConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar("SELECT count(*) FROM pragma_foreign_key_check").fetch_one(connection).await
}

impl SqliteWriter<'_, '_> {
    /// Returns a statement about system tables with their names.
    pub(super) fn placed<'s>(&self, statement: impl Into<Cow<'s, str>>) -> AssertSqlSafe<String> {
        AssertSqlSafe(self.dialect.text(statement).into_owned())
    }

    pub(super) async fn execute(&mut self, statement: SqliteStatement<'_>) -> sqlx::Result<()> {
        statement.execute(&mut *self.transaction.transaction).await.map(drop)
    }

    /// Looks at what is there of some objects of each table, all at once.
    pub(super) async fn look(
        &mut self,
        ids: BTreeMap<TableName, (&'static Table, HashSet<&str>)>,
    ) -> sqlx::Result<()> {
        if ids.is_empty() {
            return Ok(());
        }
        let tables: Vec<&'static Table> = ids.values().map(|(table, _)| *table).collect();
        let mut query = sqlx::query(self.placed(sql::look(self.dialect, &tables))).bind(self.account);
        for (_, ids) in ids.values() {
            query = query.bind(json_array(ids.iter().copied()));
        }
        let mut seen: Vec<StoredState> = tables.iter().map(|_| StoredState::default()).collect();
        for row in query.fetch_all(&mut *self.transaction.transaction).await? {
            let (at, what, id, as_of): (i64, i64, String, i64) =
                (row.get(0), row.get(1), row.get(2), row.get(3));
            let seen = &mut seen[at as usize];
            match what {
                0 => drop(seen.rows.insert(id, as_of)),
                1 => drop(seen.tombs.insert(id, as_of)),
                _ => drop(seen.letters.insert(id)),
            }
        }
        self.seen.extend(tables.iter().map(|table| table.full_name()).zip(seen));
        Ok(())
    }

    /// Inserts rows that are not there.
    pub(super) async fn insert(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
        is_gone: impl Fn(&str, i64) -> bool + Send + Sync,
    ) -> sqlx::Result<()> {
        let mut portions = portions(table, rows).map(|chunk| {
            let query = statement(sql::insert(self.dialect, table, chunk.len()), chunk.len());
            bind_rows(query, table, chunk, &is_gone)
        });
        let mut next = portions.next();
        while let Some(query) = next {
            // The next values are bound while these are written.
            let (written, bound) = future::join(self.execute(query), async { portions.next() }).await;
            written?;
            next = bound;
        }
        Ok(())
    }

    /// Inserts or updates rows, and returns the ids of those that are new or have changed.
    pub(super) async fn upsert(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
        is_gone: impl Fn(&str, i64) -> bool + Send,
    ) -> sqlx::Result<HashSet<String>> {
        let mut changed = HashSet::new();
        for chunk in portions(table, rows) {
            let query = statement(sql::upsert_returning(self.dialect, table, chunk.len()), chunk.len());
            let rows = bind_rows(query, table, chunk, &is_gone)
                .fetch_all(&mut *self.transaction.transaction)
                .await?;
            changed.extend(rows.iter().map(|row| row.get::<String, _>(0)));
        }
        Ok(changed)
    }

    /// Executes a statement that deletes a row by its id and instant for some. Returns the ids of those that it has deleted.
    pub(super) async fn strike(
        &mut self,
        statement: &str,
        deletions: &BTreeMap<String, i64>,
    ) -> sqlx::Result<Vec<String>> {
        let mut deleted = Vec::new();
        for (id, as_of) in deletions {
            let query = sqlx::query(AssertSqlSafe(statement)).bind(id).bind(as_of).bind(self.account);
            if query.execute(&mut *self.transaction.transaction).await?.rows_affected() > 0 {
                deleted.push(id.clone());
            }
        }
        Ok(deleted)
    }

    pub(super) async fn confirm(&mut self, table: &'static Table, same: &[Dated<'_>]) -> sqlx::Result<()> {
        if same.is_empty() {
            return Ok(());
        }
        let pairs: Vec<String> =
            same.iter().map(|(row, as_of)| format!("[{},{as_of}]", json_text(&row.id))).collect();
        let query = sqlx::query(AssertSqlSafe(sql::confirm(self.dialect, table)));
        let query = query.bind(format!("[{}]", pairs.join(","))).bind(self.account.to_owned());
        self.execute(query).await
    }
}
