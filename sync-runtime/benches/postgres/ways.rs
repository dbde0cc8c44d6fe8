//! Ways to write objects: the store's, with all that it does beside; those between which it had to choose, bare; what an
//! application would write by hand; and the limit.

use crate::rows::{Rows, boolean, integer, names, on_conflict, sent, text, ty};
use futures::future::try_join_all;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Postgres};
use std::error::Error;
use sync_runtime::store::{Batch, RowStore as _, TableBatch};
use sync_runtime::table::{Object, Plan, SqlType, SqlValue};
use sync_runtime::{PostgresStore, Table};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A way to write objects.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// `PostgresStore::commit`, several at a time: page by page, or joined as the engine joins pages that wait.
    Store { at_once: usize, joined: bool },
    /// Arrays, in one statement for each table; a transaction a page.
    Unnest,
    /// `COPY` into a temporary table, and from there; a transaction a page.
    Staged,
    /// One statement for each row, prepared once.
    Loop,
    /// `COPY` of everything, into the empty tables with their indexes.
    Copy,
}

impl Way {
    /// Returns true if it can write existing rows.
    pub(crate) fn is_upsert(self) -> bool {
        self != Way::Copy
    }
}

pub(crate) struct Writer {
    way: Way,
    table: &'static Table,
    store: PostgresStore,
    connection: PgConnection,
}

impl Writer {
    pub(crate) async fn open(url: &str, way: Way, table: &'static Table) -> Outcome<Self> {
        let store = PostgresStore::open(url).await?;
        let below = table.children.iter().map(|child| child.table.table());
        store.migrate(&[table].into_iter().chain(below).collect::<Vec<_>>()).await?;
        let connection = PgConnection::connect(url).await?;
        Ok(Self { way, table, store, connection })
    }

    pub(crate) fn prepare(&self, texts: &[String], as_of: i64) -> Batch {
        let plan = Plan::new(self.table);
        let objects = texts.iter().filter_map(|text| match plan.map(text) {
            Ok(Object::Live(mapped)) => Some(mapped),
            Ok(Object::Deleted { .. }) | Err(_) => None,
        });
        let tables = vec![TableBatch { table: self.table, as_of, objects: objects.collect(), hooks: None }];
        Batch { tables, page: true, ..Batch::default() }
    }

    pub(crate) async fn write(&mut self, pages: &[Batch]) -> Outcome<()> {
        match self.way {
            Way::Store { at_once, .. } => return self.through_store(pages, at_once).await,
            Way::Copy => return self.copy(pages).await,
            Way::Unnest | Way::Staged | Way::Loop => {}
        }
        for page in pages {
            let TableBatch { as_of, objects, .. } = &page.tables[0];
            for rows in Rows::of(self.table, objects) {
                match self.way {
                    Way::Loop => one_by_one(&mut self.connection, &rows, *as_of).await?,
                    Way::Staged => staged(&mut self.connection, &rows, *as_of).await?,
                    _ => unnest(&mut self.connection, &rows, *as_of).await?,
                }
            }
        }
        Ok(())
    }

    async fn through_store(&self, pages: &[Batch], at_once: usize) -> Outcome<()> {
        let lane = |lane: usize| async move {
            for page in pages.iter().skip(lane).step_by(at_once) {
                self.store.commit(page).await?;
            }
            Ok::<_, Box<dyn Error>>(())
        };
        try_join_all((0..at_once).map(lane)).await.map(drop)
    }

    async fn copy(&mut self, pages: &[Batch]) -> Outcome<()> {
        let tables = Rows::of(self.table, &[]);
        for (at, Rows { table, .. }) in tables.iter().enumerate() {
            let statement = format!("COPY {} ({}) FROM STDIN", table.name, names(table));
            let mut copy = self.connection.copy_in_raw(&statement).await?;
            for page in pages {
                let TableBatch { as_of, objects, .. } = &page.tables[0];
                copy.send(Rows::of(self.table, objects)[at].lines(*as_of).as_bytes()).await?;
            }
            copy.finish().await?;
        }
        Ok(())
    }
}

async fn one_by_one(connection: &mut PgConnection, rows: &Rows<'_>, as_of: i64) -> Outcome<()> {
    let table = rows.table;
    let values = table.columns.iter().enumerate().map(|(at, column)| format!("${}::{}", at + 1, ty(column)));
    let statement = format!(
        "INSERT INTO {} AS live ({}) VALUES ({}, ${}) {}",
        table.name,
        names(table),
        values.collect::<Vec<_>>().join(", "),
        table.columns.len() + 1,
        on_conflict(table)
    );
    for row in &rows.rows {
        let query = sqlx::query(AssertSqlSafe(statement.as_str()));
        let query =
            row.values.iter().zip(table.columns).fold(query, |query, (value, column)| match column.sql {
                SqlType::Integer => query.bind(integer(value)),
                SqlType::Boolean => query.bind(boolean(value)),
                _ => query.bind(text(value)),
            });
        query.bind(as_of).execute(&mut *connection).await?;
    }
    Ok(())
}

async fn unnest(connection: &mut PgConnection, rows: &Rows<'_>, as_of: i64) -> Outcome<()> {
    let table = rows.table;
    let arrays =
        table.columns.iter().enumerate().map(|(at, column)| format!("${}::{}[]", at + 1, sent(column)));
    let values = table.columns.iter().map(|column| format!("new.{}::{}", column.name, ty(column)));
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let statement = format!(
        "INSERT INTO {} AS live ({}) SELECT {}, ${} FROM unnest({}) AS new ({}) {} RETURNING id",
        table.name,
        names(table),
        values.collect::<Vec<_>>().join(", "),
        columns.len() + 1,
        arrays.collect::<Vec<_>>().join(", "),
        columns.join(", "),
        on_conflict(table)
    );
    let query = sqlx::query(AssertSqlSafe(statement)).persistent(false);
    let query = (0..columns.len()).fold(query, |query, at| bind_array(query, rows, at)).bind(as_of);
    let mut transaction = connection.begin().await?;
    query.fetch_all(&mut *transaction).await?;
    transaction.commit().await.map_err(Into::into)
}

fn bind_array<'q>(
    query: Query<'q, Postgres, PgArguments>,
    rows: &Rows<'_>,
    at: usize,
) -> Query<'q, Postgres, PgArguments> {
    fn of<'r, T>(rows: &'r Rows<'_>, at: usize, value: fn(&'r SqlValue) -> Option<T>) -> Vec<Option<T>> {
        rows.rows.iter().map(|row| value(&row.values[at])).collect()
    }
    match rows.table.columns[at].sql {
        SqlType::Integer => query.bind(of(rows, at, integer)),
        SqlType::Boolean => query.bind(of(rows, at, boolean)),
        _ => query.bind(of(rows, at, text)),
    }
}

async fn staged(connection: &mut PgConnection, rows: &Rows<'_>, as_of: i64) -> Outcome<()> {
    let table = rows.table;
    let stage = format!("CREATE TEMPORARY TABLE stage (LIKE {}) ON COMMIT DROP", table.name);
    let names = names(table);
    let insert = format!(
        "INSERT INTO {} AS live ({names}) SELECT {names} FROM stage {} RETURNING id",
        table.name,
        on_conflict(table)
    );
    let mut transaction = connection.begin().await?;
    sqlx::raw_sql(AssertSqlSafe(stage)).execute(&mut *transaction).await?;
    let mut copy = transaction.copy_in_raw(&format!("COPY stage ({names}) FROM STDIN")).await?;
    copy.send(rows.lines(as_of).as_bytes()).await?;
    copy.finish().await?;
    sqlx::raw_sql(AssertSqlSafe(insert)).fetch_all(&mut *transaction).await?;
    transaction.commit().await.map_err(Into::into)
}
