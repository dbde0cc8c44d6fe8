//! Writing a batch, all or nothing.

use super::{failed, json_array, json_pair};
use crate::hooks::Transaction as Hooked;
use crate::model::{SqlValue, Table};
use crate::sql::sqlite as sql;
use crate::store::hooked::{self, WriteError};
use crate::store::{Batch, Dated, DeadLetter, Gone, Progress, StoreError, TableBatch, Written};
use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Row as _, Sqlite, SqlitePool, Transaction};
use std::collections::{HashMap, HashSet};

/// How many parameters a statement may have.
const MAX_PARAMETERS: usize = 32_766;
/// How many rows a statement writes at the most: more make it no faster.
const MAX_ROWS: usize = 100;

pub(super) async fn commit(pool: &SqlitePool, batch: &Batch) -> Result<Vec<Written>, StoreError> {
    let failure = failed("write");
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
    let mut writer = Writer { transaction: &mut transaction };
    let written = writer.batch(batch).await.map_err(|error| error.into_store(&failure))?;
    transaction.commit().await.map_err(&failure)?;
    Ok(written)
}

struct Writer<'w, 't> {
    transaction: &'w mut Transaction<'t, Sqlite>,
}

impl Writer<'_, '_> {
    async fn batch(&mut self, batch: &Batch) -> Result<Vec<Written>, WriteError> {
        let mut written = Vec::with_capacity(batch.tables.len());
        for gone in &batch.gone {
            self.gone(gone).await?;
        }
        for table in &batch.tables {
            written.push(self.table(table).await?);
        }
        for letter in &batch.dead_letters {
            self.dead_letter(letter).await?;
        }
        if let Some(progress) = &batch.progress {
            self.progress(progress).await?;
        }
        Ok(written)
    }

    async fn table(&mut self, batch: &TableBatch) -> Result<Written, WriteError> {
        let TableBatch { table, objects, .. } = batch;
        let heard = hooked::before(batch, &mut Hooked::Sqlite(self.transaction)).await?;
        let ids = json_array(objects.iter().map(|object| object.row.id.as_str()));
        let known = self.known(table, &ids).await?;
        let tombs = self.tombstones(table, &ids).await?;
        let newer = |id: &str, as_of| known.get(id).is_some_and(|at| *at > as_of);
        // A deletion that is as old as the object was known after it: objects do not come back.
        let dead = |id: &str, as_of| tombs.get(id).is_some_and(|at| *at >= as_of);
        let rows = batch
            .rows()
            .filter(|(row, as_of)| !newer(&row.id, *as_of) && !dead(&row.id, *as_of) && heard.keeps(&row.id));
        let rows: Vec<Dated<'_>> = rows.collect();
        let applied: HashSet<&str> = rows.iter().map(|(row, _)| row.id.as_str()).collect();
        let applied = |id: &str| applied.contains(id);
        let changed = self.upsert(table, &rows).await?;
        let refused = heard.letters.len() as u64;
        let stale = (objects.len() - rows.len()) as u64 - heard.skipped - refused;
        let mut written = Written { stale, skipped: heard.skipped, refused, ..Written::default() };
        let mut same = Vec::new();
        for (row, as_of) in &rows {
            match (known.contains_key(&row.id), changed.contains(&row.id)) {
                (false, _) => written.inserted += 1,
                (true, true) => written.updated += 1,
                (true, false) => same.push((row.id.as_str(), SqlValue::Integer(*as_of))),
            }
        }
        written.unchanged = same.len() as u64;
        self.confirm(table, &same).await?;
        for index in 0..table.children.len() {
            written.child_rows += self.children(batch, index, &applied).await?;
        }
        self.revive(table, &rows).await?;
        for (column, values) in &heard.defaults {
            let new = values.iter().filter(|(id, _)| !known.contains_key(id) && applied(id));
            self.default(table, column, new).await?;
        }
        for letter in &heard.letters {
            self.dead_letter(letter).await?;
        }
        let outcome = |id: &str| changed.contains(id).then(|| !known.contains_key(id));
        hooked::after(batch, outcome, &mut Hooked::Sqlite(self.transaction)).await?;
        Ok(written)
    }

    /// Gives a local column of new rows its values.
    async fn default(
        &mut self,
        table: &Table,
        column: &str,
        values: impl Iterator<Item = &(String, SqlValue)>,
    ) -> sqlx::Result<()> {
        let pairs: Vec<String> = values.map(|(id, value)| json_pair(id, value)).collect();
        if pairs.is_empty() {
            return Ok(());
        }
        let query = sqlx::query(AssertSqlSafe(sql::default(table, column)));
        query.bind(format!("[{}]", pairs.join(","))).execute(&mut **self.transaction).await.map(drop)
    }

    /// The rows that are there, and their instants.
    async fn known(&mut self, table: &Table, ids: &str) -> sqlx::Result<HashMap<String, i64>> {
        let query = sqlx::query(AssertSqlSafe(sql::known(table))).bind(ids);
        let rows = query.fetch_all(&mut **self.transaction).await?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    }

    async fn tombstones(&mut self, table: &Table, ids: &str) -> sqlx::Result<HashMap<String, i64>> {
        let query = sqlx::query(sql::TOMBSTONES).bind(table.object.name).bind(ids);
        let rows = query.fetch_all(&mut **self.transaction).await?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    }

    /// Returns the ids of the rows that are new or have changed.
    async fn upsert(&mut self, table: &Table, rows: &[Dated<'_>]) -> sqlx::Result<HashSet<String>> {
        let width = table.written().count() + 1;
        let mut changed = HashSet::new();
        for chunk in rows.chunks(MAX_ROWS.min(MAX_PARAMETERS / width)) {
            let mut query = sqlx::query(AssertSqlSafe(sql::upsert(table, chunk.len())));
            for (row, as_of) in chunk {
                for value in &row.values {
                    query = bind(query, value);
                }
                query = query.bind(*as_of);
            }
            let rows = query.fetch_all(&mut **self.transaction).await?;
            changed.extend(rows.iter().map(|row| row.get::<String, _>(0)));
        }
        Ok(changed)
    }

    /// Gives rows that are as they were their later instants.
    async fn confirm(&mut self, table: &Table, same: &[(&str, SqlValue)]) -> sqlx::Result<()> {
        if same.is_empty() {
            return Ok(());
        }
        let pairs: Vec<String> = same.iter().map(|(id, as_of)| json_pair(id, as_of)).collect();
        let query = sqlx::query(AssertSqlSafe(sql::confirm(table)));
        query.bind(format!("[{}]", pairs.join(","))).execute(&mut **self.transaction).await.map(drop)
    }

    /// Replaces the child rows of the objects that were applied, as a set. Returns how many are new or have changed.
    async fn children(
        &mut self,
        batch: &TableBatch,
        index: usize,
        applied: &impl Fn(&str) -> bool,
    ) -> sqlx::Result<u64> {
        let child = batch.table.children[index].table.table();
        let (parents, rows) = batch.child_rows(index, applied);
        let Some(parent) = child.parent_column().filter(|_| !parents.is_empty()) else { return Ok(0) };
        let prune = sqlx::query(AssertSqlSafe(sql::prune_children(child, parent)))
            .bind(json_array(parents))
            .bind(json_array(rows.iter().map(|(row, _)| row.id.as_str())));
        prune.execute(&mut **self.transaction).await?;
        Ok(self.upsert(child, &rows).await?.len() as u64)
    }

    /// What has a row is no dead letter any more.
    async fn revive(&mut self, table: &Table, rows: &[Dated<'_>]) -> sqlx::Result<()> {
        let query =
            "DELETE FROM stripe_sync_dead_letters WHERE model = ? AND id IN (SELECT value FROM json_each(?))";
        let ids = json_array(rows.iter().map(|(row, _)| row.id.as_str()));
        let query = sqlx::query(query).bind(table.model).bind(ids);
        query.execute(&mut **self.transaction).await.map(drop)
    }

    async fn gone(&mut self, gone: &Gone) -> sqlx::Result<()> {
        let tombstone = sqlx::query(
            "INSERT INTO stripe_sync_tombstones (object, id, as_of) VALUES (?, ?, ?) \
             ON CONFLICT (object, id) DO UPDATE SET as_of = max(as_of, excluded.as_of)",
        );
        let tombstone = tombstone.bind(gone.table.object.name).bind(&gone.id).bind(gone.as_of);
        tombstone.execute(&mut **self.transaction).await?;
        let ids = json_array([gone.id.as_str()]);
        let delete = sqlx::query(AssertSqlSafe(sql::delete(gone.table))).bind(&ids).bind(gone.as_of);
        let deleted = delete.execute(&mut **self.transaction).await?.rows_affected();
        for child in gone.table.children.iter().filter(|_| deleted > 0) {
            let table = child.table.table();
            if let Some(parent) = table.parent_column() {
                let prune = sqlx::query(AssertSqlSafe(sql::prune_children(table, parent)));
                prune.bind(&ids).bind("[]").execute(&mut **self.transaction).await?;
            }
        }
        Ok(())
    }

    async fn dead_letter(&mut self, letter: &DeadLetter) -> sqlx::Result<()> {
        let query = sqlx::query(
            "INSERT INTO stripe_sync_dead_letters (model, id, reason, object, first_seen, attempts) \
             VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (model, id) DO UPDATE SET \
             reason = excluded.reason, object = excluded.object, attempts = attempts + 1",
        );
        let query = query.bind(letter.model).bind(&letter.id).bind(&letter.reason).bind(&letter.object);
        query.bind(letter.as_of).execute(&mut **self.transaction).await.map(drop)
    }

    async fn progress(&mut self, progress: &Progress) -> sqlx::Result<()> {
        let query = sqlx::query(
            "INSERT INTO stripe_sync_progress \
             (account, model, pass, until, cursor, last_created, rows, done, completed_at) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, model, pass) DO UPDATE SET \
             until = excluded.until, cursor = excluded.cursor, last_created = excluded.last_created, \
             rows = excluded.rows, done = excluded.done, completed_at = max( \
             coalesce(excluded.completed_at, completed_at), coalesce(completed_at, excluded.completed_at))",
        );
        let query = query.bind(&progress.account).bind(&progress.model).bind(progress.pass as i64);
        let query = query.bind(progress.until).bind(&progress.cursor).bind(progress.last_created);
        let query = query.bind(progress.rows).bind(progress.done).bind(progress.completed_at);
        query.execute(&mut **self.transaction).await.map(drop)
    }
}

fn bind<'q>(
    query: Query<'q, Sqlite, SqliteArguments>,
    value: &'q SqlValue,
) -> Query<'q, Sqlite, SqliteArguments> {
    match value {
        SqlValue::Null => query.bind(None::<&str>),
        SqlValue::Text(text) => query.bind(text.as_str()),
        SqlValue::Integer(integer) => query.bind(*integer),
        SqlValue::Boolean(boolean) => query.bind(*boolean),
    }
}
