//! [`SqlStore`]: everything that databases do in the same way, on the [`Session`]s of any of them.

mod accounts;
mod any;
mod counts;
mod history;
mod inbox;
mod read;
mod records;
mod redact;
mod rows;
mod runs;
mod schema;

pub(super) use any::redacted;

use super::contract::Store;
use super::database::{Database, Driver};
use super::error::StoreError;
use super::health::{WriteHealth, WriteTarget};
use super::query::{Cells, Query};
use super::sealed::Sealed;
use super::session::{Access, Connection};
use crate::filter::FieldFilter;
use std::fmt;

/// A store on a database. Clones share it.
///
/// [`SqliteStore`](crate::SqliteStore) and [`PostgresStore`](crate::PostgresStore) are stores on a known kind of database,
/// [`AnyStore`](crate::AnyStore) is one on the database that a URL names.
pub struct SqlStore<D: Database> {
    pub(super) database: D,
    pub(super) health: WriteHealth,
    pub(super) filter: FieldFilter,
}

impl<D: Database> Store for SqlStore<D> {
    fn filter(&self) -> &FieldFilter {
        &self.filter
    }
}

impl<D: Database> Sealed for SqlStore<D> {}

impl<D: Database> Clone for SqlStore<D> {
    fn clone(&self) -> Self {
        let (database, health) = (self.database.clone(), self.health.clone());
        Self { database, health, filter: self.filter.clone() }
    }
}

impl<D: Database> fmt::Debug for SqlStore<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.database.fmt(f)
    }
}

impl<D: Database> SqlStore<D> {
    /// Returns a store on a database.
    pub(super) fn on(database: D) -> Self {
        Self { database, health: WriteHealth::default(), filter: FieldFilter::default() }
    }

    /// Keeps some fields of Stripe's objects out of the database. Engines, receivers and clones of this store obey it.
    #[must_use]
    pub fn filtered(self, filter: FieldFilter) -> Self {
        Self { filter, ..self }
    }

    /// Returns the operations that the database has in its own way.
    fn driver(&self) -> &dyn Driver {
        self.database.driver()
    }

    /// Takes a connection.
    async fn connect(&self) -> sqlx::Result<Box<dyn Connection>> {
        self.driver().connect().await
    }

    /// Returns the rows of a query, in a transaction of its own.
    async fn fetch(&self, access: Access, query: Query<'_>) -> sqlx::Result<Vec<Cells>> {
        let mut connection = self.connect().await?;
        let mut session = connection.begin(access).await?;
        query.all(&mut *session).await
    }

    /// Executes a query in a transaction of its own, and returns the number of rows that it has changed.
    async fn change(&self, access: Access, query: Query<'_>) -> sqlx::Result<u64> {
        let mut connection = self.connect().await?;
        let mut session = connection.begin(access).await?;
        let changed = query.run(&mut *session).await?;
        session.commit().await?;
        Ok(changed)
    }

    /// Returns a function that says what the database failed to do.
    fn failed(&self, doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError + '_ {
        move |cause| StoreError::Failed { doing, reason: self.driver().reason(&cause), cause }
    }

    /// Notes the result of a write, and returns it.
    fn noted<T>(&self, to: WriteTarget, written: Result<T, StoreError>) -> Result<T, StoreError> {
        self.health.note(to, &written);
        if let Err(error) = &written {
            self.driver().note(error);
        }
        written
    }
}
