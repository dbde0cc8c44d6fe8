//! [`PostgresWriter`]: a transaction that writes a batch.

use super::arrays;
use super::clean;
use super::ids::{cleaned, key};
use super::session::{Execute as _, Statement, TimedTransaction, query};
use crate::model::Table;
use crate::sql::asks_tombstones;
use crate::sql::postgres::{self as sql, Postgres};
use crate::store::Progress;
use crate::store::counts::CountChange;
use crate::store::rows::{Dated, sorted};
use crate::store::writing::WriteOutcome;
use sqlx::Row as _;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A transaction that writes a batch.
pub(super) struct PostgresWriter<'w, 'c> {
    pub(super) transaction: &'w mut TimedTransaction<'c>,
    pub(super) dialect: &'w Postgres,
    pub(super) account: &'w str,
    /// The statements that check what else is checked at the end.
    pub(super) checks: Option<String>,
}

impl PostgresWriter<'_, '_> {
    /// Executes a statement.
    pub(super) async fn execute(&mut self, statement: Statement<'_>) -> sqlx::Result<()> {
        statement.run(self.transaction).await.map(drop)
    }

    /// Binds the account, if the table tells accounts apart.
    pub(super) fn for_account<'q>(&self, table: &Table, statement: Statement<'q>) -> Statement<'q> {
        match table.account_column() {
            Some(_) => statement.bind(self.account.to_owned()),
            None => statement,
        }
    }

    /// Executes a statement that deletes rows by their ids and instants. Returns the ids of those that it has deleted.
    pub(super) async fn strike(
        &mut self,
        table: &Table,
        statement: String,
        deletions: &BTreeMap<String, i64>,
    ) -> sqlx::Result<Vec<String>> {
        let deletions = cleaned(deletions);
        let (ids, instants): (Vec<&str>, Vec<i64>) =
            deletions.iter().map(|(id, at)| (id.as_ref(), *at)).unzip();
        let statement = self.for_account(table, query(statement).bind(ids).bind(instants));
        let rows = statement.all(self.transaction).await?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    /// Of the rows that an upsert did not return, those that are as they were; the rest is stale.
    pub(super) async fn confirm(
        &mut self,
        table: &Table,
        rest: Vec<(&str, i64)>,
    ) -> sqlx::Result<HashSet<String>> {
        if rest.is_empty() {
            return Ok(HashSet::new());
        }
        let (ids, instants): (Vec<&str>, Vec<i64>) = rest.into_iter().unzip();
        let statement =
            query(sql::confirm(self.dialect, table)).bind(ids).bind(instants).bind(table.scope(self.account));
        let rows = statement.all(self.transaction).await?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    /// Inserts or updates rows, and confirms those that are as they were.
    pub(super) async fn upsert(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
    ) -> sqlx::Result<Vec<WriteOutcome>> {
        let sorted = sorted(table, rows, clean::text);
        let places: Vec<Dated<'_>> = sorted.values().map(|(_, row)| *row).collect();
        let mut statement =
            arrays::bind(query(sql::upsert(self.dialect, table)), self.dialect, table, &places)?;
        if asks_tombstones(table) {
            statement = statement.bind(table.scope(self.account));
        }
        let returned = statement.all(self.transaction).await?;
        let changed: HashMap<&str, bool> = returned.iter().map(|row| (row.get(0), row.get(1))).collect();
        let rest = sorted.iter().map(|((_, id), (_, (_, as_of)))| (id.as_ref(), *as_of));
        let rest = rest.filter(|(id, _)| !changed.contains_key(id)).collect();
        let same = self.confirm(table, rest).await?;
        let mut outcomes = vec![WriteOutcome::Stale; rows.len()];
        for ((_, id), (at, _)) in &sorted {
            outcomes[*at] = match changed.get(id.as_ref()) {
                Some(true) => WriteOutcome::Inserted,
                Some(false) => WriteOutcome::Updated,
                None if same.contains(id.as_ref()) => WriteOutcome::Same,
                None => WriteOutcome::Stale,
            };
        }
        Ok(outcomes)
    }

    /// Deletes the dead letters of objects that have a row, and stores the progress and the changed counts.
    pub(super) async fn finish_with(
        &mut self,
        alive: &[(&'static Table, Vec<&str>)],
        progress: Option<&Progress>,
        changes: &[CountChange],
    ) -> sqlx::Result<()> {
        let (mut models, mut ids, mut accounts) = (Vec::new(), Vec::new(), Vec::new());
        for (table, alive) in alive {
            models.extend(alive.iter().map(|_| table.model));
            ids.extend(alive.iter().map(|id| key(id)));
            accounts.extend(alive.iter().map(|_| table.account_column().map(|_| self.account)));
        }
        let with_changes = |statement: Statement<'static>| {
            let tables: Vec<String> = changes.iter().map(|change| change.table.to_string()).collect();
            let accounts: Vec<String> = changes.iter().map(|change| change.account.clone()).collect();
            let deltas: Vec<Option<i64>> = changes.iter().map(|change| change.delta).collect();
            statement.bind(tables).bind(accounts).bind(deltas)
        };
        let statement = match progress {
            None if models.is_empty() && changes.is_empty() => return Ok(()),
            None if changes.is_empty() => query(sql::revive()).bind(models).bind(ids).bind(accounts),
            None => {
                let ids: Vec<String> = ids.into_iter().map(Cow::into_owned).collect();
                let accounts: Vec<Option<String>> =
                    accounts.into_iter().map(|account| account.map(str::to_owned)).collect();
                with_changes(query(sql::counts::add_and(sql::revive())).bind(models).bind(ids).bind(accounts))
            }
            Some(progress) => {
                if !changes.is_empty() {
                    self.execute(with_changes(query(sql::counts::ADD))).await?;
                }
                let statement = query(sql::finish()).bind(models).bind(ids).bind(accounts);
                let statement = statement.bind(&progress.account).bind(&progress.model);
                let cursor = progress.cursor.as_deref().map(clean::text);
                let statement = statement.bind(progress.pass as i64).bind(progress.until).bind(cursor);
                let statement = statement.bind(progress.last_created).bind(progress.rows);
                let statement = statement.bind(progress.done).bind(progress.completed_at);
                statement.bind(progress.began).bind(progress.livemode)
            }
        };
        statement.run(self.transaction).await.map(drop)
    }
}
