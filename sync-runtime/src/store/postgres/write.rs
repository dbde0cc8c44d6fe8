//! The operations of a transaction that writes a batch.

use super::ids::{cleaned, key};
use super::session::{Execute as _, query};
use super::writer::PostgresWriter;
use super::{arrays, clean, failure, refusal::refusal};
use crate::hooks::Transaction as HookTransaction;
use crate::model::{Column, OnDelete, SqlValue, Table};
use crate::sql::postgres as sql;
use crate::sql::{Dialect, quoted, rows};
use crate::store::advance::advance;
use crate::store::counts::CountChange;
use crate::store::named::NamedIds;
use crate::store::rows::{Dated, once};
use crate::store::writing::{WriteOutcome, Writing};
use crate::store::{Batch, Cells, DeadLetter, Progress, WindowStep};
use crate::stored::StoredRow;
use sqlx::Row as _;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

impl Writing for PostgresWriter<'_, '_> {
    async fn stored(
        &mut self,
        table: &'static Table,
        ids: &[&str],
    ) -> sqlx::Result<HashMap<String, StoredRow>> {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let statement = query(rows(self.dialect, table)).bind(ids);
        let id = table.id_column().name;
        let found = self.for_account(table, statement).all(self.transaction).await?.into_iter();
        found.map(|row| Ok((row.try_get(id)?, StoredRow { cells: Cells::Postgres(row) }))).collect()
    }

    async fn prepare(&mut self, _: &Batch) -> sqlx::Result<()> {
        Ok(())
    }

    async fn put(&mut self, table: &'static Table, rows: &[Dated<'_>]) -> sqlx::Result<Vec<WriteOutcome>> {
        self.upsert(table, rows).await
    }

    async fn put_page(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
    ) -> sqlx::Result<Vec<WriteOutcome>> {
        match table.on_delete {
            OnDelete::Flag => self.put(table, rows).await,
            OnDelete::Delete | OnDelete::Keep => self.page(table, rows).await,
        }
    }

    async fn confirmed(&mut self, table: &'static Table, now: Option<i64>) -> sqlx::Result<Option<i64>> {
        self.confirm_all(table, now).await
    }

    async fn touch(&mut self, table: &'static Table, rows: &[(&str, i64)]) -> sqlx::Result<()> {
        let cleaned: Vec<_> = rows.iter().map(|(id, as_of)| (clean::text(id), *as_of)).collect();
        let rows = cleaned.iter().map(|(id, as_of)| (id.as_ref(), *as_of)).collect();
        self.confirm(table, rows).await.map(drop)
    }

    async fn fill(&mut self, child: &'static Table, _: &[&str], rows: &[Dated<'_>]) -> sqlx::Result<u64> {
        let rows = once(child, rows, clean::text);
        self.add(child, &rows).await?;
        Ok(rows.len() as u64)
    }

    async fn unlike(
        &mut self,
        child: &'static Table,
        parents: &[&str],
        rows: &[Dated<'_>],
    ) -> sqlx::Result<HashSet<String>> {
        PostgresWriter::unlike(self, child, parents, rows).await
    }

    async fn replace(
        &mut self,
        child: &'static Table,
        parents: &[&str],
        rows: &[Dated<'_>],
    ) -> sqlx::Result<u64> {
        let Some(parent) = child.parent_column() else { return Ok(0) };
        let rows = once(child, rows, clean::text);
        let parents: Vec<_> = parents.iter().map(|parent| clean::text(parent)).collect();
        let statement =
            arrays::bind(query(sql::replace(self.dialect, child, parent)), self.dialect, child, &rows)?;
        let statement = self.for_account(child, statement.bind(parents));
        Ok(statement.all(self.transaction).await?.len() as u64)
    }

    async fn default(
        &mut self,
        table: &'static Table,
        column: &'static str,
        values: &[&(String, SqlValue)],
    ) -> sqlx::Result<()> {
        let Some(column) = table.columns.iter().find(|it| it.name == column) else { return Ok(()) };
        let (ids, values): (Vec<_>, Vec<_>) =
            values.iter().map(|(id, value)| (clean::text(id), arrays::text(value, clean::text))).unzip();
        let statement = query(sql::default(self.dialect, table, column)).bind(ids).bind(values);
        let statement = self.for_account(table, statement);
        self.execute(statement).await
    }

    fn dialect(&self) -> &dyn Dialect {
        self.dialect
    }

    async fn linking(
        &mut self,
        table: &'static Table,
        statement: String,
        ids: &[&str],
    ) -> sqlx::Result<Vec<(String, i64)>> {
        let ids: Vec<_> = ids.iter().map(|id| clean::text(id)).collect();
        let statement = self.for_account(table, query(statement).bind(ids));
        let rows = statement.all(self.transaction).await?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    }

    async fn add_tombstones(
        &mut self,
        table: &'static Table,
        deletions: &BTreeMap<String, i64>,
    ) -> sqlx::Result<()> {
        let deletions = cleaned(deletions);
        let (ids, instants): (Vec<&str>, Vec<i64>) =
            deletions.iter().map(|(id, at)| (id.as_ref(), *at)).unzip();
        let statement = query(sql::ADD_TOMBSTONES).bind(table.scope(self.account)).bind(table.object.name);
        let statement = statement.bind(ids).bind(instants).run(self.transaction);
        statement.await.map(drop)
    }

    async fn delete(
        &mut self,
        table: &'static Table,
        deletions: &BTreeMap<String, i64>,
    ) -> sqlx::Result<Vec<String>> {
        let Some(statement) = sql::delete(self.dialect, table) else { return Ok(Vec::new()) };
        let deleted = self.strike(table, statement, deletions).await?;
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
        self.strike(table, sql::remove(self.dialect, table), removed).await
    }

    async fn remember_removed(
        &mut self,
        table: &'static Table,
        removed: &BTreeMap<String, i64>,
    ) -> sqlx::Result<()> {
        let removed = cleaned(removed);
        let (ids, instants): (Vec<&str>, Vec<i64>) =
            removed.iter().map(|(id, at)| (id.as_ref(), *at)).unzip();
        let statement = query(sql::removed::REMEMBER).bind(table.scope(self.account));
        let statement = statement.bind(table.full_name().to_string()).bind(ids).bind(instants);
        self.execute(statement).await
    }

    async fn removed(&mut self, table: &'static Table, ids: &[&str]) -> sqlx::Result<HashMap<String, i64>> {
        let cleaned: HashMap<_, &str> = ids.iter().map(|id| (clean::text(id), *id)).collect();
        let asked: Vec<&str> = cleaned.keys().map(AsRef::as_ref).collect();
        let statement = query(sql::removed::INSTANTS).bind(table.scope(self.account));
        let statement = statement.bind(table.full_name().to_string()).bind(asked);
        let rows = statement.all(self.transaction).await?;
        let named = |id: &str| cleaned.get(id).map(|id| (*id).to_owned());
        Ok(rows.iter().filter_map(|row| Some((named(row.get(0))?, row.get(1)))).collect())
    }

    async fn prune(
        &mut self,
        table: &'static Table,
        column: &'static Column,
        parents: &[String],
    ) -> sqlx::Result<Vec<String>> {
        let text = sql::prune(self.dialect, table, column);
        let text = match table.has_ids() {
            true => format!("{text} RETURNING live.{}", quoted(table.id_column().name)),
            false => text,
        };
        let rows = self.for_account(table, query(text).bind(parents)).all(self.transaction).await?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn existing(&mut self, named: &NamedIds) -> sqlx::Result<NamedIds> {
        let tables: Vec<&'static Table> = named.tables().map(|(table, _)| table).collect();
        let ids = named.tables().map(|(_, ids)| ids.iter().map(|id| clean::text(id)).collect::<Vec<_>>());
        let mut statement =
            ids.fold(query(sql::existing(self.dialect, &tables)), |statement, ids| statement.bind(ids));
        if tables.iter().any(|table| table.account_column().is_some()) {
            statement = statement.bind(self.account);
        }
        let rows = statement.all(self.transaction).await?;
        let there: HashSet<(i32, &str)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        let mut existing = NamedIds::default();
        for (at, (table, ids)) in named.tables().enumerate() {
            let ids = ids.iter().filter(|id| there.contains(&(at as i32, clean::text(id).as_ref())));
            ids.for_each(|id| existing.insert(table, id));
        }
        Ok(existing)
    }

    async fn finish(
        &mut self,
        alive: &[(&'static Table, Vec<&str>)],
        progress: Option<&Progress>,
        changes: &[CountChange],
    ) -> sqlx::Result<()> {
        self.finish_with(alive, progress, changes).await
    }

    async fn advance(&mut self, step: &WindowStep) -> sqlx::Result<bool> {
        advance(self.transaction, &sql::SYSTEM_SQL, step).await
    }

    async fn letters(&mut self, letters: &[Cow<'_, DeadLetter>]) -> sqlx::Result<()> {
        // The last of each: a statement can write a row only once.
        let letters: BTreeMap<_, &DeadLetter> =
            letters.iter().map(|letter| ((letter.model, key(&letter.id)), letter.as_ref())).collect();
        if letters.is_empty() {
            return Ok(());
        }
        let column = |text: fn(&DeadLetter) -> &str| -> Vec<_> {
            letters.values().map(|letter| clean::text(text(letter))).collect()
        };
        let statement = query(sql::letters()).bind(self.account);
        let statement = statement.bind(column(|letter| letter.model));
        let statement = statement.bind(letters.keys().map(|(_, id)| id).collect::<Vec<_>>());
        let statement = statement.bind(column(|letter| &letter.reason)).bind(column(|letter| &letter.object));
        let seen: Vec<i64> = letters.values().map(|letter| letter.as_of).collect();
        statement.bind(seen).run(self.transaction).await.map(drop)
    }

    async fn unsettled(&mut self) -> sqlx::Result<Option<String>> {
        let Some(checks) = &self.checks else { return Ok(None) };
        match self.transaction.script(checks).await {
            Ok(()) => Ok(None),
            Err(error) => match refusal(&error) {
                Some(reason) => Ok(Some(format!("the database refuses it: {reason}"))),
                None => Err(error),
            },
        }
    }

    fn hook_transaction(&mut self) -> HookTransaction<'_> {
        HookTransaction::Postgres(self.transaction.connection())
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
