//! Transactions, and statements without names.

use crate::sql::postgres as sql;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, PgPool, Postgres, Transaction};

/// A transaction whose every statement sees what was committed before it: what the locks protect is only seen that way.
pub(super) async fn begin(pool: &PgPool) -> sqlx::Result<Transaction<'static, Postgres>> {
    pool.begin_with(sql::BEGIN).await
}

/// A statement without a name.
pub(super) fn query<'q>(text: impl Into<String>) -> Query<'q, Postgres, PgArguments> {
    sqlx::query(AssertSqlSafe(text.into())).persistent(false)
}
