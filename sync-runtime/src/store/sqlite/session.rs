//! Transactions on SQLite.

use super::json::json_array;
use crate::store::query::{Argument, Cells, Query};
use crate::store::session::{Access, Connection, Session};
use futures::future::BoxFuture;
use sqlx::pool::PoolConnection;
use sqlx::query::Query as Statement;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Connection as _, Sqlite, Transaction};

impl Connection for PoolConnection<Sqlite> {
    fn begin(&mut self, access: Access) -> BoxFuture<'_, sqlx::Result<Box<dyn Session + '_>>> {
        Box::pin(async move {
            let transaction = self.begin_with(beginning(access)).await?;
            Ok(Box::new(transaction) as Box<dyn Session + '_>)
        })
    }
}

/// Returns the statement that begins a transaction. One that writes takes the write lock at once: to take it later fails if
/// another has written meanwhile.
fn beginning(access: Access) -> &'static str {
    match access {
        Access::Read | Access::LongRead | Access::PromptRead => "BEGIN",
        Access::Write | Access::LongWrite | Access::PromptWrite => "BEGIN IMMEDIATE",
    }
}

impl Session for Transaction<'_, Sqlite> {
    fn fetch<'s>(&'s mut self, query: Query<'s>) -> BoxFuture<'s, sqlx::Result<Vec<Cells>>> {
        Box::pin(async move {
            let rows = statement(query).fetch_all(&mut **self).await?;
            Ok(rows.into_iter().map(Cells::Sqlite).collect())
        })
    }

    fn execute<'s>(&'s mut self, query: Query<'s>) -> BoxFuture<'s, sqlx::Result<u64>> {
        Box::pin(async move { Ok(statement(query).execute(&mut **self).await?.rows_affected()) })
    }

    fn commit<'s>(self: Box<Self>) -> BoxFuture<'s, sqlx::Result<()>>
    where
        Self: 's,
    {
        Box::pin(Transaction::commit(*self))
    }
}

/// Returns a query as a statement of sqlx.
fn statement(Query { text, arguments }: Query<'_>) -> Statement<'_, Sqlite, SqliteArguments> {
    let statement = sqlx::query(AssertSqlSafe(text.into_owned()));
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
