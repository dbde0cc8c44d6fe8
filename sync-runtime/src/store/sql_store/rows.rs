//! The rows of the models.

use super::SqlStore;
use crate::map::Row;
use crate::model::Table;
use crate::sql;
use crate::store::contract::RowStore;
use crate::store::database::Database;
use crate::store::health::WriteTarget;
use crate::store::instants::{ObjectInstant, latest};
use crate::store::query::{Cells, firsts, pairs, query};
use crate::store::session::{Access, Session};
use crate::store::windows::Walks;
use crate::store::{
    Batch, Committed, Compared, FutureInstants, HookVerdicts, LostRows, ModelStatus, StoreError,
    StoredDeadLetter, SubList, TableBatch, WriteFailure,
};
use std::collections::{HashMap, HashSet};

impl<D: Database> RowStore for SqlStore<D> {
    async fn commit_each(&self, batch: &Batch) -> Result<Committed, StoreError> {
        self.noted(WriteTarget::Rows, self.driver().commit(batch).await)
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
        let by_account = tables.iter().any(|table| table.account_column().is_some());
        let statement = query(sql::missing(self.driver().dialect(), &tables));
        let statement = ids.iter().fold(statement, |statement, (_, ids)| statement.bind(ids));
        let rows = self.fetch(Access::Read, statement.bind_some(by_account.then_some(account))).await;
        let missing: sqlx::Result<Vec<(i64, String)>> = rows.and_then(|rows| pairs(&rows));
        let missing: HashSet<(i64, String)> =
            missing.map_err(self.failed("look for rows"))?.into_iter().collect();
        let of = |(at, (_, ids)): (usize, &(_, Vec<String>))| {
            let is_missing =
                |id: &&String| missing.contains(&(at as i64, self.driver().stored(id).into_owned()));
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
        let statement = query(sql::ids(self.driver().dialect(), table)).bind(i64::from(limit));
        let statement = statement.bind(after.unwrap_or_default()).bind_some(of_account(table, account));
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read ids"))
    }

    async fn parents_of_final(
        &self,
        list: &SubList,
        new: bool,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let statement = query(sql::parents_of_final(
            self.driver().dialect(),
            (list.table, list.column, list.parent),
            new,
        ))
        .bind(i64::from(limit));
        let statement = statement.bind(after.unwrap_or_default()).bind_some(of_account(list.parent, account));
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read the ids of parents"))
    }

    async fn ids_of_parent(
        &self,
        list: &SubList,
        account: &str,
        parent: &str,
    ) -> Result<Vec<String>, StoreError> {
        let statement =
            query(sql::ids_of_parent(self.driver().dialect(), list.table, list.column)).bind(parent);
        let rows = self.fetch(Access::Read, statement.bind_some(of_account(list.table, account))).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read the ids of a list"))
    }

    async fn sample(
        &self,
        table: &'static Table,
        account: &str,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let statement = query(sql::sample(self.driver().dialect(), table)).bind(i64::from(limit));
        let rows = self.fetch(Access::Read, statement.bind_some(of_account(table, account))).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read ids"))
    }

    async fn instants(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> Result<HashMap<String, i64>, StoreError> {
        let statement = query(sql::instants(self.driver().dialect(), table)).bind(ids);
        let rows = self.fetch(Access::Read, statement.bind(table.scope(account))).await;
        let instants = rows.and_then(|rows| rows.iter().map(instant).collect::<sqlx::Result<Vec<_>>>());
        let instants = instants.map_err(self.failed("read the instants of rows"))?;
        Ok(latest(table, instants.into_iter()))
    }

    async fn live_ids(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> Result<Vec<String>, StoreError> {
        let statement = query(sql::live_ids(self.driver().dialect(), table)).bind(ids);
        let rows = self.fetch(Access::Read, statement.bind(table.scope(account))).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("find the rows of deleted objects"))
    }

    async fn compare(&self, table: &'static Table, rows: &[&Row]) -> Result<Vec<Compared>, StoreError> {
        self.driver().compare(table, rows).await
    }

    async fn verdicts(&self, batch: &TableBatch) -> Result<HookVerdicts, StoreError> {
        self.driver().verdicts(batch).await
    }

    async fn count_children(
        &self,
        account: &str,
        child: &'static Table,
        parents: &[&str],
    ) -> Result<HashMap<String, i64>, StoreError> {
        let Some(parent) = child.parent_column() else { return Ok(HashMap::new()) };
        let statement = query(sql::count_children(self.driver().dialect(), child, parent));
        let statement = statement.bind_all(parents.iter().copied()).bind_some(of_account(child, account));
        let rows = self.fetch(Access::Read, statement).await;
        let counts = rows.and_then(|rows| pairs(&rows)).map_err(self.failed("count child rows"))?;
        Ok(counts.into_iter().collect())
    }

    async fn tombstoned(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let Some(text) = sql::tombstoned(self.driver().dialect(), table) else { return Ok(Vec::new()) };
        let statement = query(text).bind(i64::from(limit)).bind(after.unwrap_or_default());
        let rows = self.fetch(Access::Read, statement.bind_some(of_account(table, account))).await;
        rows.and_then(|rows| pairs(&rows)).map_err(self.failed("find rows of deleted objects"))
    }

    async fn recount(&self, account: &str, tables: &[&'static Table]) -> Result<Vec<LostRows>, StoreError> {
        self.count_rows(account, tables).await
    }

    /// Each statement is a transaction of its own, so that none keeps rows locked while others are looked for.
    async fn reset_future_instants(
        &self,
        tables: &[&'static Table],
        ahead: &FutureInstants,
    ) -> Result<u64, StoreError> {
        let failure = self.failed("set back instants in the future");
        let mut changed = 0;
        let dialect = self.driver().dialect();
        let rows =
            tables.iter().map(|table| (sql::future::rows(dialect, table), of_account(table, &ahead.account)));
        let system = sql::future::SYSTEM.into_iter().chain(self.terms().confirmed_in_the_future);
        let system = system.map(|text| (text.to_owned(), Some(ahead.account.as_str())));
        for (text, account) in rows.chain(system) {
            let statement = query(text).bind(ahead.after).bind(ahead.now).bind_some(account);
            changed += self.change(Access::LongWrite, statement).await.map_err(&failure)?;
        }
        Ok(changed)
    }

    fn write_failure(&self) -> Option<WriteFailure> {
        self.health.write_failure()
    }

    async fn status(&self, tables: &[&'static Table]) -> Result<Vec<ModelStatus>, StoreError> {
        let failure = self.failed("read the status");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::LongRead).await.map_err(&failure)?;
        let mut status = Vec::with_capacity(tables.len());
        for table in tables {
            status.extend(self.model_status(&mut *session, table).await.map_err(&failure)?);
        }
        Ok(status)
    }
}

impl<D: Database> SqlStore<D> {
    /// Returns the state of a model in each account.
    async fn model_status(
        &self,
        session: &mut (dyn Session + '_),
        table: &'static Table,
    ) -> sqlx::Result<Vec<ModelStatus>> {
        let rows = query(sql::windows::walks(self.terms())).bind(table.model).all(session).await?;
        let walks = rows.iter().map(walks).collect::<sqlx::Result<_>>()?;
        let mut status = Vec::new();
        for (account, walks) in Walks::by_account(walks) {
            let count = query(sql::count(self.driver().dialect(), table));
            let count = count.bind_some(of_account(table, &account)).one(session).await?;
            let letters = query(sql::COUNT_LETTERS).bind(table.model).bind(table.scope(&account));
            let letters = letters.one(session).await?.get(0)?;
            status.push(walks.status(table, account, count.get(0)?, letters));
        }
        Ok(status)
    }
}

/// Returns the account as an argument, if a table tells accounts apart.
fn of_account<'a>(table: &Table, account: &'a str) -> Option<&'a str> {
    table.account_column().map(|_| account)
}

fn instant(row: &Cells) -> sqlx::Result<ObjectInstant> {
    Ok(ObjectInstant { id: row.get(0)?, as_of: row.get(1)?, is_tombstone: row.get(2)? })
}

pub(super) fn letter(row: &Cells) -> sqlx::Result<StoredDeadLetter> {
    Ok(StoredDeadLetter {
        account: row.get(0)?,
        model: row.get(1)?,
        id: row.get(2)?,
        reason: row.get(3)?,
        first_seen: row.get(4)?,
        attempts: row.get(5)?,
    })
}

fn walks(row: &Cells) -> sqlx::Result<Walks> {
    Ok(Walks {
        account: row.get(0)?,
        completed_at: row.get(1)?,
        complete: row.get(2)?,
        open: row.get(3)?,
        windows: row.get(4)?,
        in_work: row.get(5)?,
    })
}
