//! Writing a batch, all or nothing.

use super::arrays::{self, Sorted};
use super::failure::is_collision;
use super::{begin, clean, failed, locks, query};
use crate::hooks::Transaction as Hooked;
use crate::model::{SqlValue, Table};
use crate::sql::postgres as sql;
use crate::store::hooked::{self, WriteError};
use crate::store::{Batch, Dated, DeadLetter, Progress, StoreError, TableBatch, Written};
use sqlx::postgres::PgRow;
use sqlx::{PgPool, Postgres, Row as _, Transaction};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

/// How many rows a statement writes at the most: more make it no faster.
const MAX_ROWS: usize = 1000;
/// How often a batch that collides with another is tried. The second time it is alone among its like, and can only collide
/// with what the application does itself.
const MAX_TRIES: u32 = 6;

pub(super) async fn commit(pool: &PgPool, batch: &Batch) -> Result<Vec<Written>, StoreError> {
    let mut tries = 1;
    loop {
        match commit_once(pool, batch, tries > 1).await {
            Err(WriteError::Sql(error)) if is_collision(&error) && tries < MAX_TRIES => {
                tracing::debug!(tries, "a batch collided with another; trying again");
                tokio::time::sleep(pause(tries)).await;
                tries += 1;
            }
            result => return result.map_err(|error| error.into_store(failed("write"))),
        }
    }
}

/// Longer from one try to the next, and not the same for two that have collided.
fn pause(tries: u32) -> Duration {
    let longest = 10_u64 << tries.min(7);
    let random = RandomState::new().build_hasher().finish();
    Duration::from_millis(longest / 2 + random % longest)
}

async fn commit_once(pool: &PgPool, batch: &Batch, alone: bool) -> Result<Vec<Written>, WriteError> {
    let mut transaction = begin(pool).await?;
    let written = Writer { transaction: &mut transaction }.batch(batch, alone).await?;
    transaction.commit().await?;
    Ok(written)
}

struct Writer<'w> {
    transaction: &'w mut Transaction<'static, Postgres>,
}

impl Writer<'_> {
    async fn batch(&mut self, batch: &Batch, alone: bool) -> Result<Vec<Written>, WriteError> {
        self.lock(batch, alone).await?;
        for (table, gone) in gone_by_table(batch).into_values() {
            self.gone(table, &gone).await?;
        }
        let mut written = Vec::with_capacity(batch.tables.len());
        for table in &batch.tables {
            written.push(self.table(table).await?);
        }
        self.dead_letters(&batch.dead_letters).await?;
        if let Some(progress) = &batch.progress {
            self.progress(progress).await?;
        }
        Ok(written)
    }

    async fn lock(&mut self, batch: &Batch, alone: bool) -> sqlx::Result<()> {
        let (keys, exclusive): (Vec<i64>, Vec<bool>) = locks::of(batch, alone).into_iter().unzip();
        query(sql::LOCK).bind(keys).bind(exclusive).execute(&mut **self.transaction).await.map(drop)
    }

    async fn table(&mut self, batch: &TableBatch) -> Result<Written, WriteError> {
        let table = batch.table;
        let heard = hooked::before(batch, &mut Hooked::Postgres(self.transaction)).await?;
        let rows = arrays::sorted(batch.rows().filter(|(row, _)| heard.keeps(&row.id)));
        let changed = self.upsert(table, &rows, Some(table.object.name)).await?;
        let same = self.confirm(table, &rows, &changed).await?;
        let inserted = changed.values().filter(|new| **new).count() as u64;
        let mut written = Written {
            inserted,
            updated: changed.len() as u64 - inserted,
            unchanged: same.len() as u64,
            stale: (rows.len() - changed.len() - same.len()) as u64,
            child_rows: 0,
            skipped: heard.skipped,
            refused: heard.letters.len() as u64,
        };
        let applied = |id: &str| {
            let id = clean::text(id);
            changed.contains_key(id.as_ref()) || same.contains(id.as_ref())
        };
        for index in 0..table.children.len() {
            written.child_rows += self.children(batch, index, &applied).await?;
        }
        self.revive(table, changed.keys().chain(&same)).await?;
        let is_new = |id: &str| changed.get(clean::text(id).as_ref()).copied();
        for (column, values) in &heard.defaults {
            let new = values.iter().filter(|(id, _)| is_new(id) == Some(true));
            self.default(table, column, new).await?;
        }
        self.dead_letters(&heard.letters).await?;
        hooked::after(batch, is_new, &mut Hooked::Postgres(self.transaction)).await?;
        Ok(written)
    }

    /// Gives a local column of new rows its values.
    async fn default(
        &mut self,
        table: &Table,
        column: &str,
        values: impl Iterator<Item = &(String, SqlValue)>,
    ) -> sqlx::Result<()> {
        let (ids, values): (Vec<_>, Vec<_>) =
            values.map(|(id, value)| (clean::text(id), arrays::as_text(value))).unzip();
        let found = table.columns.iter().find(|it| it.name == column);
        let Some(column) = found.filter(|_| !ids.is_empty()) else { return Ok(()) };
        let statement = query(sql::default(table, column)).bind(ids).bind(values);
        statement.execute(&mut **self.transaction).await.map(drop)
    }

    /// Returns the ids of the rows that are new or have changed, and whether they are new.
    async fn upsert(
        &mut self,
        table: &Table,
        rows: &Sorted<'_>,
        object: Option<&'static str>,
    ) -> sqlx::Result<HashMap<String, bool>> {
        let rows: Vec<Dated<'_>> = rows.values().copied().collect();
        let mut changed = HashMap::with_capacity(rows.len());
        for chunk in rows.chunks(MAX_ROWS) {
            let statement = query(sql::upsert(table, object.is_some()));
            let mut statement = arrays::bind(statement, table, chunk)?;
            if let Some(object) = object {
                statement = statement.bind(object);
            }
            let returned = statement.fetch_all(&mut **self.transaction).await?;
            changed.extend(returned.iter().map(|row| (row.get(0), row.get(1))));
        }
        Ok(changed)
    }

    /// Returns the ids of the rows that are as they were; the rest is stale.
    async fn confirm(
        &mut self,
        table: &Table,
        rows: &Sorted<'_>,
        changed: &HashMap<String, bool>,
    ) -> sqlx::Result<HashSet<String>> {
        let rest = rows.iter().filter(|(id, _)| !changed.contains_key(id.as_ref()));
        let (rest, instants): (Vec<&str>, Vec<i64>) =
            rest.map(|(id, (_, as_of))| (id.as_ref(), *as_of)).unzip();
        if rest.is_empty() {
            return Ok(HashSet::new());
        }
        let statement = query(sql::confirm(table)).bind(rest).bind(instants).bind(table.object.name);
        Ok(ids(&statement.fetch_all(&mut **self.transaction).await?).collect())
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
        let rows = arrays::sorted(rows);
        let parents: Vec<_> = parents.into_iter().map(clean::text).collect();
        let kept: Vec<&str> = rows.keys().map(AsRef::as_ref).collect();
        let prune = query(sql::prune_children(child, parent)).bind(parents).bind(kept);
        prune.execute(&mut **self.transaction).await?;
        Ok(self.upsert(child, &rows, None).await?.len() as u64)
    }

    /// What has a row is no dead letter any more.
    async fn revive(&mut self, table: &Table, ids: impl Iterator<Item = &String>) -> sqlx::Result<()> {
        let ids: Vec<&str> = ids.map(String::as_str).collect();
        let statement = query("DELETE FROM stripe_sync_dead_letters WHERE model = $1 AND id = ANY ($2)");
        statement.bind(table.model).bind(ids).execute(&mut **self.transaction).await.map(drop)
    }

    async fn gone(&mut self, table: &'static Table, gone: &BTreeMap<String, i64>) -> sqlx::Result<()> {
        let gone_ids: Vec<&str> = gone.keys().map(String::as_str).collect();
        let instants: Vec<i64> = gone.values().copied().collect();
        let bury = query(sql::BURY).bind(table.object.name).bind(&gone_ids).bind(&instants);
        bury.execute(&mut **self.transaction).await?;
        let delete = query(sql::delete(table)).bind(&gone_ids).bind(&instants);
        let deleted: Vec<String> = ids(&delete.fetch_all(&mut **self.transaction).await?).collect();
        for child in table.children.iter().filter(|_| !deleted.is_empty()) {
            let child = child.table.table();
            if let Some(parent) = child.parent_column() {
                let prune = query(sql::prune_children(child, parent)).bind(&deleted).bind(Vec::<&str>::new());
                prune.execute(&mut **self.transaction).await?;
            }
        }
        Ok(())
    }

    async fn dead_letters(&mut self, letters: &[DeadLetter]) -> sqlx::Result<()> {
        // The last of each: a statement can write a row only once.
        let letters: BTreeMap<_, _> =
            letters.iter().map(|letter| ((letter.model, clean::text(&letter.id)), letter)).collect();
        if letters.is_empty() {
            return Ok(());
        }
        let column = |text: fn(&DeadLetter) -> &str| -> Vec<_> {
            letters.values().map(|letter| clean::text(text(letter))).collect()
        };
        let statement = query(
            "INSERT INTO stripe_sync_dead_letters AS live (model, id, reason, object, first_seen, attempts) \
             SELECT *, 1 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[]) \
             ON CONFLICT (model, id) DO UPDATE SET \
             reason = excluded.reason, object = excluded.object, attempts = live.attempts + 1",
        );
        let statement = statement.bind(column(|letter| letter.model)).bind(column(|letter| &letter.id));
        let statement = statement.bind(column(|letter| &letter.reason)).bind(column(|letter| &letter.object));
        let seen: Vec<i64> = letters.values().map(|letter| letter.as_of).collect();
        statement.bind(seen).execute(&mut **self.transaction).await.map(drop)
    }

    async fn progress(&mut self, progress: &Progress) -> sqlx::Result<()> {
        let statement = query(
            "INSERT INTO stripe_sync_progress AS live \
             (account, model, pass, until, cursor, last_created, rows, done, completed_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (account, model, pass) DO UPDATE SET \
             until = excluded.until, cursor = excluded.cursor, last_created = excluded.last_created, \
             rows = excluded.rows, done = excluded.done, \
             completed_at = greatest(live.completed_at, excluded.completed_at)",
        );
        let statement = statement.bind(&progress.account).bind(&progress.model).bind(progress.pass as i64);
        let cursor = progress.cursor.as_deref().map(clean::text);
        let statement = statement.bind(progress.until).bind(cursor).bind(progress.last_created);
        let statement = statement.bind(progress.rows).bind(progress.done).bind(progress.completed_at);
        statement.execute(&mut **self.transaction).await.map(drop)
    }
}

/// What is gone, by the name of its table; the latest instant of each id.
fn gone_by_table(batch: &Batch) -> BTreeMap<&'static str, (&'static Table, BTreeMap<String, i64>)> {
    let mut tables = BTreeMap::new();
    for gone in &batch.gone {
        let (_, ids) = tables.entry(gone.table.name).or_insert_with(|| (gone.table, BTreeMap::new()));
        let latest = ids.entry(clean::text(&gone.id).into_owned()).or_insert(gone.as_of);
        *latest = gone.as_of.max(*latest);
    }
    tables
}

fn ids(rows: &[PgRow]) -> impl Iterator<Item = String> {
    rows.iter().map(|row| row.get(0))
}
