//! The store for SQLite: a file, or memory. One connection writes; that is what SQLite is good at. Another one only makes
//! checkpoints.

mod checkpoint;
mod commit;
mod compare;
mod counts;
mod failure;
mod inbox;
mod inspect;
mod json;
mod lifeline;
mod migrate;
mod open;
mod place;
mod private;
mod refusal;
mod session;
mod statements;
mod write;
mod writer;

pub(super) use place::schema;
pub(super) use refusal::refusal;

use super::database::{Database, Driver, StoreFuture};
use super::session::Connection;
use super::sql_store::SqlStore;
use super::{Batch, Changes, Committed, Compared, HookVerdicts, Pool, StoreError, TableBatch, Worker};
use crate::hooks::HookError;
use crate::inbox::{Claim, Claimed, Reaction, Received, Settled};
use crate::map::Row;
use crate::model::Table;
use crate::sql::{Dialect, LiveDatabase};
use checkpoint::Log;
use failure::{failed, is_doubtful};
use futures::future::BoxFuture;
use lifeline::Doubt;
use session::{PlacedConnection, PlacedPool};
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteConnection;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// An SQLite database.
#[derive(Clone)]
pub struct SqliteDatabase {
    placed: PlacedPool,
    /// The write-ahead log; `None` for a database in memory.
    log: Option<Arc<Log>>,
    doubt: Doubt,
    /// A connection that keeps a database in memory while the other one is replaced.
    _anchor: Option<Arc<Mutex<SqliteConnection>>>,
}

impl SqlStore<SqliteDatabase> {
    /// Returns the connection pool, for queries of the application.
    pub fn pool(&self) -> &SqlitePool {
        &self.database.placed.pool
    }
}

impl fmt::Debug for SqliteDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("pool", &self.placed.pool).finish_non_exhaustive()
    }
}

impl Database for SqliteDatabase {}

impl Driver for SqliteDatabase {
    fn dialect(&self) -> &dyn Dialect {
        &self.placed.dialect
    }

    fn pool(&self) -> Pool<'_> {
        Pool::Sqlite(&self.placed.pool)
    }

    fn connect(&self) -> BoxFuture<'_, sqlx::Result<Box<dyn Connection>>> {
        Box::pin(async move {
            let connection = self.placed.pool.acquire().await?;
            let placed = PlacedConnection { connection, dialect: self.placed.dialect.clone() };
            Ok(Box::new(placed) as Box<dyn Connection>)
        })
    }

    fn reason(&self, cause: &sqlx::Error) -> String {
        failure::advice(cause)
    }

    /// Notes errors after which the state of the connection is unknown.
    fn note(&self, error: &StoreError) {
        if let StoreError::Failed { cause, .. } = error
            && is_doubtful(cause)
        {
            self.doubt.raise();
        }
    }

    fn commit<'a>(&'a self, batch: &'a Batch) -> StoreFuture<'a, Committed> {
        Box::pin(async move {
            let written = commit::commit(&self.placed, batch).await?;
            if let Some(log) = &self.log {
                drop(log.grew(batch, &written.tables));
            }
            Ok(written)
        })
    }

    fn verdicts<'a>(&'a self, batch: &'a TableBatch) -> StoreFuture<'a, HookVerdicts> {
        Box::pin(commit::verdicts(&self.placed, batch))
    }

    fn compare<'a>(&'a self, table: &'static Table, rows: &'a [&'a Row]) -> StoreFuture<'a, Vec<Compared>> {
        Box::pin(compare::rows(&self.placed, table, rows))
    }

    fn inspect<'a>(&'a self, tables: &'a [&'static Table]) -> BoxFuture<'a, sqlx::Result<LiveDatabase>> {
        Box::pin(async move {
            inspect::database(&mut *self.placed.pool.acquire().await?, &self.placed.dialect, tables).await
        })
    }

    fn migrate<'a>(&'a self, tables: &'a [&'static Table], changes: Changes) -> StoreFuture<'a, Vec<String>> {
        Box::pin(migrate::migrate(&self.placed, tables, changes))
    }

    fn script(&self, sql: String) -> String {
        migrate::script(self.placed.dialect.text(sql).into_owned())
    }

    fn receive<'a>(&'a self, events: &'a [&'a Received]) -> StoreFuture<'a, u64> {
        Box::pin(async move { inbox::receive(&self.placed, events).await.map_err(failed("keep events")) })
    }

    fn claim<'a>(&'a self, claim: &'a Claim) -> StoreFuture<'a, Vec<Claimed>> {
        Box::pin(async move { inbox::claim(&self.placed, claim).await.map_err(failed("claim events")) })
    }

    fn settle<'a>(&'a self, worker: &'a str, settled: &'a [&'a Settled]) -> StoreFuture<'a, u64> {
        Box::pin(async move {
            inbox::settle(&self.placed, worker, settled).await.map_err(failed("settle events"))
        })
    }

    fn settle_with<'a>(
        &'a self,
        worker: Worker<'a>,
        settled: &'a Settled,
        reaction: &'a dyn Reaction,
    ) -> StoreFuture<'a, Result<bool, HookError>> {
        Box::pin(async move {
            let done = inbox::settle_with(&self.placed, worker, settled, reaction).await;
            done.map_err(failed("settle an event"))
        })
    }

    fn forget(&self, age: Duration) -> StoreFuture<'_, u64> {
        Box::pin(async move { inbox::forget(&self.placed, age).await.map_err(failed("forget events")) })
    }

    fn forget_some(&self, age: Duration) -> StoreFuture<'_, u64> {
        Box::pin(async move { inbox::forget_some(&self.placed, age).await.map_err(failed("forget events")) })
    }
}
