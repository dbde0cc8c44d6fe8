//! [`Driver`]: the operations that each database has in its own way. Everything else is written once, on [`Session`]s.

use super::session::Connection;
use super::{Batch, Changes, Committed, Compared, HookVerdicts, StoreError, TableBatch, Worker};
use crate::hooks::HookError;
use crate::inbox::{Claim, Claimed, Reaction, Received, Settled};
use crate::map::Row;
use crate::model::Table;
use crate::sql::{Dialect, LiveDatabase};
use futures::future::BoxFuture;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The future of an operation.
pub(super) type StoreFuture<'f, T> = BoxFuture<'f, Result<T, StoreError>>;

/// A database of a kind. Only this crate has databases.
#[expect(private_bounds, reason = "sealed: only this crate implements it")]
pub trait Database: HasDriver + fmt::Debug + Clone + Send + Sync + 'static {}

/// The connection pool of a database, for queries of the application.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Pool<'s> {
    /// The pool of an SQLite database.
    #[cfg(feature = "sqlite")]
    Sqlite(&'s sqlx::SqlitePool),
    /// The pool of a PostgreSQL database.
    #[cfg(feature = "postgres")]
    Postgres(&'s sqlx::PgPool),
}

/// Access to the operations of a database.
pub(crate) trait HasDriver {
    /// Returns the operations that the database has in its own way.
    fn driver(&self) -> &dyn Driver;
}

impl<D: Driver> HasDriver for D {
    fn driver(&self) -> &dyn Driver {
        self
    }
}

/// The database that a URL names.
#[derive(Clone)]
pub struct AnyDatabase(Arc<dyn Driver>);

impl AnyDatabase {
    /// Returns a database whose kind is no longer known.
    pub(super) fn of(database: impl Driver) -> Self {
        Self(Arc::new(database))
    }
}

impl Database for AnyDatabase {}

impl HasDriver for AnyDatabase {
    fn driver(&self) -> &dyn Driver {
        &*self.0
    }
}

impl fmt::Debug for AnyDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The operations that each database has in its own way.
pub(crate) trait Driver: fmt::Debug + Send + Sync + 'static {
    /// Returns the SQL of the database, as far as it differs from that of others.
    fn dialect(&self) -> &dyn Dialect;

    /// Returns the connection pool.
    fn pool(&self) -> Pool<'_>;

    /// Takes a connection.
    fn connect(&self) -> BoxFuture<'_, sqlx::Result<Box<dyn Connection>>>;

    /// Returns why an error happened, and what to do where that is known. Never holds a value of a row.
    fn reason(&self, cause: &sqlx::Error) -> String;

    /// Returns a text as the database stores it.
    fn stored<'t>(&self, text: &'t str) -> Cow<'t, str> {
        Cow::Borrowed(text)
    }

    /// Takes note of an error of a write.
    fn note(&self, _: &StoreError) {}

    /// Writes a batch, all or nothing.
    fn commit<'a>(&'a self, batch: &'a Batch) -> StoreFuture<'a, Committed>;

    /// Asks the hooks of a table which objects they leave out, and takes back what they do.
    fn verdicts<'a>(&'a self, batch: &'a TableBatch) -> StoreFuture<'a, HookVerdicts>;

    /// Compares rows with those of the database.
    fn compare<'a>(&'a self, table: &'static Table, rows: &'a [&'a Row]) -> StoreFuture<'a, Vec<Compared>>;

    /// Reads the catalogue.
    fn inspect<'a>(&'a self, tables: &'a [&'static Table]) -> BoxFuture<'a, sqlx::Result<LiveDatabase>>;

    /// Makes the tables what the models say, and returns what was done, in words.
    fn migrate<'a>(&'a self, tables: &'a [&'static Table], changes: Changes) -> StoreFuture<'a, Vec<String>>;

    /// Returns the SQL of a migration as a migrator has to run it.
    fn script(&self, sql: String) -> String {
        sql
    }

    /// Keeps events together, or none of them, and returns how many are new. They are in the order of their keys.
    fn receive<'a>(&'a self, events: &'a [&'a Received]) -> StoreFuture<'a, u64>;

    /// Claims events.
    fn claim<'a>(&'a self, claim: &'a Claim) -> StoreFuture<'a, Vec<Claimed>>;

    /// Settles events. They are in the order of their keys.
    fn settle<'a>(&'a self, worker: &'a str, settled: &'a [&'a Settled]) -> StoreFuture<'a, u64>;

    /// Settles an event in the transaction in which a reaction runs.
    fn settle_with<'a>(
        &'a self,
        worker: Worker<'a>,
        settled: &'a Settled,
        reaction: &'a dyn Reaction,
    ) -> StoreFuture<'a, Result<bool, HookError>>;

    /// Forgets all settled events of an age, slice by slice.
    fn forget(&self, age: Duration) -> StoreFuture<'_, u64>;

    /// Forgets one slice of them.
    fn forget_some(&self, age: Duration) -> StoreFuture<'_, u64>;
}
