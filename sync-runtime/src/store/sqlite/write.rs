//! The operations of a transaction that writes a batch.

use super::json::{json_array, json_text, json_value};
use super::refusal::refusal;
use super::statements::{bind_rows, portions, statement};
use super::writer::{SqliteWriter, violations};
use super::{counts, failure};
use crate::hooks::Transaction as HookTransaction;
use crate::model::{Column, OnDelete, SqlValue, Table, TableName};
use crate::sql::sqlite as sql;
use crate::sql::{Dialect as AnyDialect, quoted, rows};
use crate::store::advance::advance;
use crate::store::counts::CountChange;
use crate::store::named::NamedIds;
use crate::store::rows::{Dated, once};
use crate::store::writing::{WriteOutcome, Writing};
use crate::store::{Batch, Cells, DeadLetter, Progress, WindowStep};
use crate::stored::StoredRow;
use sqlx::{AssertSqlSafe, Row as _};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

impl Writing for SqliteWriter<'_, '_> {
    async fn stored(
        &mut self,
        table: &'static Table,
        ids: &[&str],
    ) -> sqlx::Result<HashMap<String, StoredRow>> {
        let mut query =
            sqlx::query(AssertSqlSafe(rows(self.dialect, table))).bind(json_array(ids.iter().copied()));
        if table.account_column().is_some() {
            query = query.bind(self.account);
        }
        let id = table.id_column().name;
        let found = query.fetch_all(&mut *self.transaction.transaction).await?.into_iter();
        found.map(|row| Ok((row.try_get(id)?, StoredRow { cells: Cells::Sqlite(row) }))).collect()
    }

    async fn prepare(&mut self, batch: &Batch) -> sqlx::Result<()> {
        let mut ids: BTreeMap<TableName, (&'static Table, HashSet<&str>)> = BTreeMap::new();
        for batch in batch.tables.iter().filter(|batch| !batch.objects.is_empty()) {
            let (_, ids) =
                ids.entry(batch.table.full_name()).or_insert_with(|| (batch.table, HashSet::new()));
            ids.extend(batch.objects.iter().map(|object| object.row.id.as_str()));
        }
        self.look(ids).await
    }

    async fn put(&mut self, table: &'static Table, rows: &[Dated<'_>]) -> sqlx::Result<Vec<WriteOutcome>> {
        let name = table.full_name();
        if self.careful {
            let ids = rows.iter().map(|(row, _)| row.id.as_str()).collect();
            self.look(BTreeMap::from([(name, (table, ids))])).await?;
        }
        let mut seen = self.seen.remove(&name).unwrap_or_default();
        // A deletion that is as old as the object was known after it: objects do not come back.
        let deletions = |id: &str, as_of: i64| seen.tombs.get(id).is_some_and(|at| *at >= as_of);
        let stale = |id: &str, as_of: i64| {
            let newer = seen.rows.get(id).is_some_and(|at| *at > as_of);
            newer || (table.on_delete == OnDelete::Delete && deletions(id, as_of))
        };
        let fresh = rows.iter().copied().filter(|(row, as_of)| !stale(&row.id, *as_of));
        let mut met: HashSet<&str> = HashSet::new();
        let (mut new, mut known): (Vec<Dated<'_>>, Vec<Dated<'_>>) = (Vec::new(), Vec::new());
        for (row, as_of) in fresh {
            match !seen.rows.contains_key(&row.id) && met.insert(&row.id) {
                true => new.push((row, as_of)),
                false => known.push((row, as_of)),
            }
        }
        self.insert(table, &new, deletions).await?;
        let changed = self.upsert(table, &known, deletions).await?;
        let outcome = |id: &str, as_of: i64| match (seen.rows.contains_key(id), changed.contains(id)) {
            _ if stale(id, as_of) => WriteOutcome::Stale,
            (false, _) => WriteOutcome::Inserted,
            (true, true) => WriteOutcome::Updated,
            (true, false) => WriteOutcome::Same,
        };
        let outcomes: Vec<WriteOutcome> = rows.iter().map(|(row, as_of)| outcome(&row.id, *as_of)).collect();
        let of = rows.iter().zip(&outcomes);
        let same = of.clone().filter(|(_, outcome)| **outcome == WriteOutcome::Same);
        let same: Vec<Dated<'_>> = same.map(|(row, _)| *row).collect();
        self.confirm(table, &same).await?;
        let written = of.filter(|(_, outcome)| **outcome != WriteOutcome::Stale);
        seen.rows.extend(written.map(|((row, as_of), _)| (row.id.clone(), *as_of)));
        self.seen.insert(name, seen);
        Ok(outcomes)
    }

    async fn fill(&mut self, child: &'static Table, _: &[&str], rows: &[Dated<'_>]) -> sqlx::Result<u64> {
        let rows = once(child, rows, |id| Cow::Borrowed(id));
        self.insert(child, &rows, |_, _| false).await?;
        Ok(rows.len() as u64)
    }

    async fn replace(
        &mut self,
        child: &'static Table,
        parents: &[&str],
        rows: &[Dated<'_>],
    ) -> sqlx::Result<u64> {
        let Some(parent) = child.parent_column() else { return Ok(0) };
        let rows = once(child, rows, |id| Cow::Borrowed(id));
        let key: Vec<usize> = child
            .own_key()
            .iter()
            .filter_map(|key| child.written().position(|column| column.name == key.name))
            .collect();
        let kept = rows.iter().map(|(row, _)| {
            let values: Vec<String> =
                key.iter().filter_map(|at| row.values.get(*at)).map(json_value).collect();
            if let [value] = values.as_slice() { value.clone() } else { format!("[{}]", values.join(",")) }
        });
        let kept = format!("[{}]", kept.collect::<Vec<_>>().join(","));
        let prune = sqlx::query(AssertSqlSafe(sql::prune_but(self.dialect, child, parent)));
        let prune = prune.bind(json_array(parents.iter().copied())).bind(self.account.to_owned()).bind(kept);
        self.execute(prune).await?;
        let mut changed = 0;
        for chunk in portions(child, &rows) {
            let query = statement(sql::upsert(self.dialect, child, chunk.len()), chunk.len());
            let query = bind_rows(query, child, chunk, &|_, _| false);
            changed += query.execute(&mut *self.transaction.transaction).await?.rows_affected();
        }
        Ok(changed)
    }

    async fn default(
        &mut self,
        table: &'static Table,
        column: &'static str,
        values: &[&(String, SqlValue)],
    ) -> sqlx::Result<()> {
        let pairs: Vec<String> =
            values.iter().map(|(id, value)| format!("[{},{}]", json_text(id), json_value(value))).collect();
        let query = sqlx::query(AssertSqlSafe(sql::default(self.dialect, table, column)));
        let query = query.bind(format!("[{}]", pairs.join(","))).bind(self.account.to_owned());
        self.execute(query).await
    }

    fn dialect(&self) -> &dyn AnyDialect {
        self.dialect
    }

    async fn linking(
        &mut self,
        _: &'static Table,
        statement: String,
        ids: &[&str],
    ) -> sqlx::Result<Vec<(String, i64)>> {
        let query = sqlx::query_as(AssertSqlSafe(statement)).bind(json_array(ids.iter().copied()));
        query.bind(self.account.to_owned()).fetch_all(&mut *self.transaction.transaction).await
    }

    async fn add_tombstones(
        &mut self,
        table: &'static Table,
        deletions: &BTreeMap<String, i64>,
    ) -> sqlx::Result<()> {
        for (id, as_of) in deletions {
            let query = sqlx::query(self.placed(sql::ADD_TOMBSTONES))
                .bind(table.scope(self.account))
                .bind(table.object.name);
            query.bind(id).bind(as_of).execute(&mut *self.transaction.transaction).await?;
        }
        Ok(())
    }

    async fn delete(
        &mut self,
        table: &'static Table,
        deletions: &BTreeMap<String, i64>,
    ) -> sqlx::Result<Vec<String>> {
        let Some(statement) = sql::delete(self.dialect, table) else { return Ok(Vec::new()) };
        let deleted = self.strike(&statement, deletions).await?;
        if table.on_delete == OnDelete::Delete && !deleted.is_empty() {
            for child in table.children.iter().map(|child| child.table.table()) {
                if let Some(parent) = child.parent_column() {
                    self.prune(child, parent, &deleted).await?;
                }
            }
        }
        Ok(deleted)
    }

    async fn remove(
        &mut self,
        table: &'static Table,
        removed: &BTreeMap<String, i64>,
    ) -> sqlx::Result<Vec<String>> {
        let ids = self.strike(&sql::remove(self.dialect, table), removed).await?;
        if let Some(seen) = self.seen.get_mut(&table.full_name()) {
            seen.rows.retain(|id, _| !ids.contains(id));
        }
        Ok(ids)
    }

    async fn remember_removed(
        &mut self,
        table: &'static Table,
        removed: &BTreeMap<String, i64>,
    ) -> sqlx::Result<()> {
        for (id, as_of) in removed {
            let query = sqlx::query(self.placed(sql::removed::REMEMBER)).bind(table.scope(self.account));
            let query = query.bind(table.full_name().to_string()).bind(id).bind(as_of);
            query.execute(&mut *self.transaction.transaction).await?;
        }
        Ok(())
    }

    async fn removed(&mut self, table: &'static Table, ids: &[&str]) -> sqlx::Result<HashMap<String, i64>> {
        let query = sqlx::query_as(self.placed(sql::removed::INSTANTS)).bind(table.scope(self.account));
        let query = query.bind(table.full_name().to_string()).bind(json_array(ids.iter().copied()));
        let removed: Vec<(String, i64)> = query.fetch_all(&mut *self.transaction.transaction).await?;
        Ok(removed.into_iter().collect())
    }

    async fn prune(
        &mut self,
        table: &'static Table,
        column: &'static Column,
        parents: &[String],
    ) -> sqlx::Result<Vec<String>> {
        let parents = json_array(parents.iter().map(String::as_str));
        let text = sql::prune(self.dialect, table, column);
        if !table.has_ids() {
            let prune = sqlx::query(AssertSqlSafe(text)).bind(parents).bind(self.account.to_owned());
            return self.execute(prune).await.map(|()| Vec::new());
        }
        let text = format!("{text} RETURNING {}", quoted(table.id_column().name));
        let prune = sqlx::query_scalar(AssertSqlSafe(text)).bind(parents).bind(self.account.to_owned());
        prune.fetch_all(&mut *self.transaction.transaction).await
    }

    async fn existing(&mut self, named: &NamedIds) -> sqlx::Result<NamedIds> {
        let tables: Vec<&'static Table> = named.tables().map(|(table, _)| table).collect();
        let mut query = sqlx::query(AssertSqlSafe(sql::existing(self.dialect, &tables))).bind(self.account);
        for (_, ids) in named.tables() {
            query = query.bind(json_array(ids.iter().map(String::as_str)));
        }
        let mut existing = NamedIds::default();
        for row in query.fetch_all(&mut *self.transaction.transaction).await? {
            existing.insert(tables[row.get::<i64, _>(0) as usize], row.get::<String, _>(1));
        }
        Ok(existing)
    }

    async fn finish(
        &mut self,
        alive: &[(&'static Table, Vec<&str>)],
        progress: Option<&Progress>,
        changes: &[CountChange],
    ) -> sqlx::Result<()> {
        counts::add(&mut self.transaction.transaction, self.dialect, changes).await?;
        for (table, ids) in alive {
            // Of what was not looked at, it is not known whether there are letters.
            let seen = self.seen.get(&table.full_name()).filter(|_| !self.careful);
            let letters = ids.iter().copied().filter(|id| {
                seen.is_none_or(|seen| !seen.rows.contains_key(*id) || seen.letters.contains(*id))
            });
            let letters: Vec<&str> = letters.collect();
            if !letters.is_empty() {
                let query = sqlx::query(self.placed(sql::revive(table))).bind(table.model);
                self.execute(query.bind(json_array(letters)).bind(self.account.to_owned())).await?;
            }
        }
        let Some(progress) = progress else { return Ok(()) };
        let query = sqlx::query(self.placed(sql::PROGRESS)).bind(&progress.account).bind(&progress.model);
        let query = query.bind(progress.pass as i64).bind(progress.until).bind(&progress.cursor);
        let query = query.bind(progress.last_created).bind(progress.rows).bind(progress.done);
        let query = query.bind(progress.completed_at).bind(progress.began).bind(progress.livemode);
        query.execute(&mut *self.transaction.transaction).await.map(drop)
    }

    async fn advance(&mut self, step: &WindowStep) -> sqlx::Result<bool> {
        advance(self.transaction, &sql::SYSTEM_SQL, step).await
    }

    async fn letters(&mut self, letters: &[Cow<'_, DeadLetter>]) -> sqlx::Result<()> {
        for letter in letters {
            let query =
                sqlx::query(self.placed(sql::LETTER)).bind(self.account).bind(letter.model).bind(&letter.id);
            let query = query.bind(&letter.reason).bind(&letter.object).bind(letter.as_of);
            query.execute(&mut *self.transaction.transaction).await?;
        }
        Ok(())
    }

    async fn watch(&mut self) -> sqlx::Result<()> {
        self.violations = violations(&mut self.transaction.transaction).await?;
        Ok(())
    }

    async fn unsettled(&mut self) -> sqlx::Result<Option<String>> {
        let violations = violations(&mut self.transaction.transaction).await?;
        Ok((violations > self.violations).then(|| "a foreign key does not allow it".to_owned()))
    }

    fn hook_transaction(&mut self) -> HookTransaction<'_> {
        HookTransaction::Sqlite(&mut self.transaction.transaction)
    }

    fn refusal(error: &sqlx::Error) -> Option<String> {
        refusal(error)
    }

    fn has_ended(error: &sqlx::Error) -> bool {
        failure::has_ended(error)
    }

    fn is_passing(error: &sqlx::Error) -> bool {
        failure::is_passing(error)
    }
}
