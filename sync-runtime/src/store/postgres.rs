//! The store for PostgreSQL.
//!
//! It works through a pooler that gives each transaction a connection of its own: nothing is left on a connection, no
//! statement has a name, and every query with parameters is in a transaction, because it is sent in two steps.

mod access;
mod arrays;
mod clean;
mod commit;
mod compare;
mod connections;
mod deferred;
mod digest;
mod failure;
mod holders;
mod ids;
mod inbox;
mod inspect;
mod limits;
mod locks;
mod migrate;
mod open;
mod page;
mod place;
mod refusal;
mod session;
mod silence;
mod url;
mod write;
mod writer;

pub(super) use place::schema;
pub(super) use refusal::refusal;

use super::database::{Database, Driver, StoreFuture};
use super::session::Connection;
use super::sql_store::SqlStore;
use super::{Batch, Changes, Committed, Compared, HookVerdicts, Pool, TableBatch, Worker};
use crate::hooks::HookError;
use crate::inbox::{Claim, Claimed, Reaction, Received, Settled};
use crate::map::Row;
use crate::model::Table;
use crate::sql::{Dialect, LiveDatabase};
use connections::Connections;
use failure::failed;
use futures::future::BoxFuture;
use sqlx::PgPool;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// A PostgreSQL database.
#[derive(Clone)]
pub struct PostgresDatabase {
    connections: Connections,
    /// The URL without secrets.
    url: String,
}

impl SqlStore<PostgresDatabase> {
    /// Returns the connection pool, for queries of the application.
    pub fn pool(&self) -> &PgPool {
        self.database.connections.pool()
    }
}

impl fmt::Debug for PostgresDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("database", &self.url).finish_non_exhaustive()
    }
}

impl Database for PostgresDatabase {}

impl Driver for PostgresDatabase {
    fn dialect(&self) -> &dyn Dialect {
        self.connections.dialect()
    }

    fn pool(&self) -> Pool<'_> {
        Pool::Postgres(self.connections.pool())
    }

    fn connect(&self) -> BoxFuture<'_, sqlx::Result<Box<dyn Connection>>> {
        Box::pin(async move { Ok(Box::new(self.connections.acquire().await?) as Box<dyn Connection>) })
    }

    fn reason(&self, cause: &sqlx::Error) -> String {
        failure::advice(cause)
    }

    fn stored<'t>(&self, text: &'t str) -> Cow<'t, str> {
        clean::text(text)
    }

    fn commit<'a>(&'a self, batch: &'a Batch) -> StoreFuture<'a, Committed> {
        Box::pin(commit::commit(&self.connections, batch))
    }

    fn verdicts<'a>(&'a self, batch: &'a TableBatch) -> StoreFuture<'a, HookVerdicts> {
        Box::pin(commit::verdicts(&self.connections, batch))
    }

    fn compare<'a>(&'a self, table: &'static Table, rows: &'a [&'a Row]) -> StoreFuture<'a, Vec<Compared>> {
        Box::pin(compare::rows(&self.connections, table, rows))
    }

    fn inspect<'a>(&'a self, tables: &'a [&'static Table]) -> BoxFuture<'a, sqlx::Result<LiveDatabase>> {
        Box::pin(inspect::read(&self.connections, tables))
    }

    fn migrate<'a>(&'a self, tables: &'a [&'static Table], changes: Changes) -> StoreFuture<'a, Vec<String>> {
        Box::pin(migrate::migrate(&self.connections, tables, changes))
    }

    fn script(&self, sql: String) -> String {
        self.connections.place().script(sql)
    }

    fn receive<'a>(&'a self, events: &'a [&'a Received]) -> StoreFuture<'a, u64> {
        Box::pin(
            async move { inbox::receive(&self.connections, events).await.map_err(failed("keep events")) },
        )
    }

    fn claim<'a>(&'a self, claim: &'a Claim) -> StoreFuture<'a, Vec<Claimed>> {
        Box::pin(async move { inbox::claim(&self.connections, claim).await.map_err(failed("claim events")) })
    }

    fn settle<'a>(&'a self, worker: &'a str, settled: &'a [&'a Settled]) -> StoreFuture<'a, u64> {
        Box::pin(async move {
            inbox::settle(&self.connections, worker, settled).await.map_err(failed("settle events"))
        })
    }

    fn settle_with<'a>(
        &'a self,
        worker: Worker<'a>,
        settled: &'a Settled,
        reaction: &'a dyn Reaction,
    ) -> StoreFuture<'a, Result<bool, HookError>> {
        Box::pin(async move {
            let done = inbox::settle_with(&self.connections, worker, settled, reaction).await;
            done.map_err(failed("settle an event"))
        })
    }

    fn forget(&self, age: Duration) -> StoreFuture<'_, u64> {
        Box::pin(async move { inbox::forget(&self.connections, age).await.map_err(failed("forget events")) })
    }

    fn forget_some(&self, age: Duration) -> StoreFuture<'_, u64> {
        Box::pin(
            async move { inbox::forget_some(&self.connections, age).await.map_err(failed("forget events")) },
        )
    }
}
