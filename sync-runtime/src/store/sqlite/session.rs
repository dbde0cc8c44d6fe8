//! Transactions on SQLite.

use super::json::json_array;
use crate::sql::sqlite::Sqlite as Dialect;
use crate::store::query::{Argument, Cells, Query};
use crate::store::session::{Access, Connection, Session};
use futures::future::BoxFuture;
use sqlx::pool::PoolConnection;
use sqlx::query::Query as Statement;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Connection as _, Sqlite, SqlitePool, Transaction};

/// The connection pool, with the place of the tables.
#[derive(Debug, Clone)]
pub(super) struct PlacedPool {
    pub(super) pool: SqlitePool,
    pub(super) dialect: Dialect,
}

/// A connection of the pool, with the place of the tables.
pub(super) struct PlacedConnection {
    pub(super) connection: PoolConnection<Sqlite>,
    pub(super) dialect: Dialect,
}

/// A transaction, with the place of the tables.
pub(super) struct Placed<'t> {
    pub(super) transaction: Transaction<'t, Sqlite>,
    pub(super) dialect: Dialect,
}

impl Placed<'static> {
    /// Begins a transaction that writes.
    pub(super) async fn begin(database: &PlacedPool) -> sqlx::Result<Self> {
        let transaction = database.pool.begin_with(WRITE).await?;
        Ok(Self { transaction, dialect: database.dialect.clone() })
    }
}

impl Connection for PlacedConnection {
    fn begin(&mut self, access: Access) -> BoxFuture<'_, sqlx::Result<Box<dyn Session + '_>>> {
        Box::pin(async move {
            let transaction = self.connection.begin_with(beginning(access)).await?;
            Ok(Box::new(Placed { transaction, dialect: self.dialect.clone() }) as Box<dyn Session + '_>)
        })
    }
}

/// The statement that begins a transaction which writes.
pub(super) const WRITE: &str = "BEGIN IMMEDIATE";

/// Returns the statement that begins a transaction. One that writes takes the write lock at once: to take it later fails if
/// another has written meanwhile.
fn beginning(access: Access) -> &'static str {
    match access {
        Access::Read | Access::LongRead | Access::PromptRead => "BEGIN",
        Access::Write | Access::LongWrite | Access::PromptWrite => WRITE,
    }
}

impl Session for Placed<'_> {
    fn fetch<'s>(&'s mut self, query: Query<'s>) -> BoxFuture<'s, sqlx::Result<Vec<Cells>>> {
        Box::pin(async move {
            let rows = statement(&self.dialect, query).fetch_all(&mut *self.transaction).await?;
            Ok(rows.into_iter().map(Cells::Sqlite).collect())
        })
    }

    fn execute<'s>(&'s mut self, query: Query<'s>) -> BoxFuture<'s, sqlx::Result<u64>> {
        Box::pin(async move {
            Ok(statement(&self.dialect, query).execute(&mut *self.transaction).await?.rows_affected())
        })
    }

    fn commit<'s>(self: Box<Self>) -> BoxFuture<'s, sqlx::Result<()>>
    where
        Self: 's,
    {
        Box::pin(self.transaction.commit())
    }
}

/// Returns a query as a statement of sqlx.
fn statement<'q>(
    dialect: &Dialect,
    Query { text, arguments }: Query<'q>,
) -> Statement<'q, Sqlite, SqliteArguments> {
    let statement = sqlx::query(AssertSqlSafe(dialect.text(text).into_owned()));
    arguments.into_iter().fold(statement, |statement, argument| match argument {
        Argument::Text(text) => statement.bind(text.map(std::borrow::Cow::into_owned)),
        Argument::Integer(integer) => statement.bind(integer),
        Argument::Boolean(boolean) => statement.bind(boolean),
        Argument::Texts(texts) => statement.bind(json_array(texts.iter().map(AsRef::as_ref))),
        #[cfg(feature = "postgres")]
        Argument::OptionalTexts(_) | Argument::Integers(_) | Argument::Booleans(_) => {
            // They are arguments of statements for PostgreSQL alone.
            statement.bind(None::<&str>)
        }
    })
}
