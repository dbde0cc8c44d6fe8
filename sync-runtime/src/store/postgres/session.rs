//! [`Lent`] and [`TimedTransaction`]: a connection, and a transaction on it whose statements have deadlines.

use super::clean;
use super::limits::{LONG, Limits, PLAIN, PROMPT};
use super::silence::Silence;
use crate::store::query::{self as any, Argument, Cells};
use crate::store::session::{Access, Connection, Session};
use futures::future::BoxFuture;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgArguments, PgQueryResult, PgRow};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Postgres, Transaction};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{error::Elapsed, timeout};

/// The longest time until a connection that is given back has taken back what was left open.
const RETURN: Duration = Duration::from_secs(5);

/// A connection of the pool. Where it was silent for too long, it is closed when it is dropped, and not given back.
pub(super) struct Lent {
    connection: PoolConnection<Postgres>,
    /// Given back after the connection.
    permit: Option<OwnedSemaphorePermit>,
    /// The statement that sets the search path.
    path: Arc<str>,
    health: ConnectionHealth,
}

struct ConnectionHealth {
    silence: Arc<Silence>,
    is_broken: bool,
}

impl Lent {
    pub(super) fn new(
        connection: PoolConnection<Postgres>,
        permit: OwnedSemaphorePermit,
        silence: &Arc<Silence>,
        path: &Arc<str>,
    ) -> Self {
        let health = ConnectionHealth { silence: Arc::clone(silence), is_broken: false };
        Self { connection, permit: Some(permit), path: Arc::clone(path), health }
    }

    /// Begins a transaction whose every statement sees what was committed before it: what the locks protect is only seen that
    /// way.
    pub(super) async fn begin(&mut self, limits: Limits) -> sqlx::Result<TimedTransaction<'_>> {
        self.begin_with(limits, "").await
    }

    /// Begins a transaction, and executes more statements, which begin with a semicolon, in the same step.
    pub(super) async fn begin_with(
        &mut self,
        limits: Limits,
        more: &str,
    ) -> sqlx::Result<TimedTransaction<'_>> {
        let Self { connection, path, health, .. } = self;
        let statements = AssertSqlSafe(format!("{}{path}{more}", limits.begin()));
        let begun = timeout(limits.answer, connection.begin_with(statements)).await;
        let transaction = health.judge(limits, begun)?;
        Ok(TimedTransaction { transaction, limits, health })
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let returned = self.connection.return_to_pool();
        let permit = self.permit.take();
        // Where nobody can wait for it, the connection is closed.
        if let (false, Ok(runtime)) = (self.health.is_broken, tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move {
                drop(timeout(RETURN, returned).await);
                drop(permit);
            });
        }
    }
}

impl ConnectionHealth {
    /// The result of a statement; that it took too long marks the connection as broken.
    fn judge<T>(&mut self, limits: Limits, result: Result<sqlx::Result<T>, Elapsed>) -> sqlx::Result<T> {
        result.unwrap_or_else(|_| {
            self.is_broken = true;
            self.silence.note();
            Err(silent(limits.answer))
        })
    }
}

/// A transaction. What is not committed is taken back when it is dropped.
pub(super) struct TimedTransaction<'c> {
    transaction: Transaction<'c, Postgres>,
    limits: Limits,
    health: &'c mut ConnectionHealth,
}

impl TimedTransaction<'_> {
    /// Commits the transaction.
    pub(super) async fn commit(self) -> sqlx::Result<()> {
        let Self { transaction, limits, health } = self;
        let committed = timeout(limits.answer, transaction.commit()).await;
        health.judge(limits, committed)
    }

    /// Executes statements without parameters, separated by semicolons.
    pub(super) async fn script(&mut self, statements: &str) -> sqlx::Result<()> {
        let statements = sqlx::raw_sql(AssertSqlSafe(statements.to_owned()));
        let done = timeout(self.limits.answer, self.transaction.execute(statements)).await;
        self.judge(done).map(drop)
    }

    /// The connection itself, whose statements have no deadline: for code of the application.
    pub(super) fn connection(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }

    fn judge<T>(&mut self, result: Result<sqlx::Result<T>, Elapsed>) -> sqlx::Result<T> {
        self.health.judge(self.limits, result)
    }
}

/// The error of a server that did not answer in time.
pub(super) fn silent(limit: Duration) -> sqlx::Error {
    let reason = format!("no answer within {} seconds", limit.as_secs());
    sqlx::Error::Io(io::Error::new(io::ErrorKind::TimedOut, reason))
}

/// A statement, with its parameters.
pub(super) type Statement<'q> = Query<'q, Postgres, PgArguments>;

/// A statement without a name: a pooler may give each transaction another connection.
pub(super) fn query<'q>(text: impl Into<String>) -> Statement<'q> {
    sqlx::query(AssertSqlSafe(text.into())).persistent(false)
}

/// Executes a statement in a [`TimedTransaction`].
pub(super) trait Execute<'q>: Sized {
    /// Returns all rows.
    fn all(self, session: &mut TimedTransaction<'_>)
    -> impl Future<Output = sqlx::Result<Vec<PgRow>>> + Send;

    /// Returns the only row.
    fn one(self, session: &mut TimedTransaction<'_>) -> impl Future<Output = sqlx::Result<PgRow>> + Send;

    /// Returns the row, if there is one.
    fn optional(
        self,
        session: &mut TimedTransaction<'_>,
    ) -> impl Future<Output = sqlx::Result<Option<PgRow>>> + Send;

    /// Returns how many rows were concerned.
    fn run(
        self,
        session: &mut TimedTransaction<'_>,
    ) -> impl Future<Output = sqlx::Result<PgQueryResult>> + Send;
}

impl<'q> Execute<'q> for Statement<'q> {
    async fn all(self, session: &mut TimedTransaction<'_>) -> sqlx::Result<Vec<PgRow>> {
        let rows = timeout(session.limits.answer, self.fetch_all(&mut *session.transaction)).await;
        session.judge(rows)
    }

    async fn one(self, session: &mut TimedTransaction<'_>) -> sqlx::Result<PgRow> {
        let row = timeout(session.limits.answer, self.fetch_one(&mut *session.transaction)).await;
        session.judge(row)
    }

    async fn optional(self, session: &mut TimedTransaction<'_>) -> sqlx::Result<Option<PgRow>> {
        let row = timeout(session.limits.answer, self.fetch_optional(&mut *session.transaction)).await;
        session.judge(row)
    }

    async fn run(self, session: &mut TimedTransaction<'_>) -> sqlx::Result<PgQueryResult> {
        let done = timeout(session.limits.answer, self.execute(&mut *session.transaction)).await;
        session.judge(done)
    }
}

impl Connection for Lent {
    fn begin(&mut self, access: Access) -> BoxFuture<'_, sqlx::Result<Box<dyn Session + '_>>> {
        Box::pin(async move {
            let transaction = self.begin(limits(access)).await?;
            Ok(Box::new(transaction) as Box<dyn Session + '_>)
        })
    }
}

/// Returns the time limits of a transaction with a purpose.
fn limits(access: Access) -> Limits {
    match access {
        Access::Read | Access::Write => PLAIN,
        Access::LongRead | Access::LongWrite => LONG,
        Access::PromptRead | Access::PromptWrite => PROMPT,
    }
}

impl Session for TimedTransaction<'_> {
    fn fetch<'s>(&'s mut self, query: any::Query<'s>) -> BoxFuture<'s, sqlx::Result<Vec<Cells>>> {
        Box::pin(async move {
            let rows = statement(query).all(self).await?;
            Ok(rows.into_iter().map(Cells::Postgres).collect())
        })
    }

    fn execute<'s>(&'s mut self, query: any::Query<'s>) -> BoxFuture<'s, sqlx::Result<u64>> {
        Box::pin(async move { Ok(statement(query).run(self).await?.rows_affected()) })
    }

    fn commit<'s>(self: Box<Self>) -> BoxFuture<'s, sqlx::Result<()>>
    where
        Self: 's,
    {
        Box::pin(TimedTransaction::commit(*self))
    }
}

/// Returns a query as a statement of sqlx. PostgreSQL refuses some characters in texts: they are replaced.
fn statement(any::Query { text, arguments }: any::Query<'_>) -> Statement<'_> {
    arguments.into_iter().fold(query(text), |statement, argument| match argument {
        Argument::Text(text) => statement.bind(text.map(clean::owned)),
        Argument::Integer(integer) => statement.bind(integer),
        Argument::Boolean(boolean) => statement.bind(boolean),
        Argument::Texts(texts) => statement.bind(texts.into_iter().map(clean::owned).collect::<Vec<_>>()),
        Argument::OptionalTexts(texts) => {
            statement.bind(texts.into_iter().map(|text| text.map(clean::owned)).collect::<Vec<_>>())
        }
        Argument::Integers(integers) => statement.bind(integers),
        Argument::Booleans(booleans) => statement.bind(booleans),
    })
}
