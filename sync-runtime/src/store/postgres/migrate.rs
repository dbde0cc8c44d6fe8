//! Making the tables what the models say.

use super::{begin, failed, inspect, query};
use crate::model::Table;
use crate::sql::{self as shared, Step, postgres::Postgres};
use crate::store::{Changes, Difference, Migration, StoreError};
use sqlx::{AssertSqlSafe, PgConnection, PgPool};

/// The key of the lock that keeps two migrators apart.
const LOCK: i64 = 0x7374_7269_7065_0001;

pub(super) async fn migrate(
    pool: &PgPool,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<String>, StoreError> {
    let failure = failed("migrate");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let lock = query("SELECT pg_advisory_xact_lock($1)").bind(LOCK);
    lock.execute(&mut *transaction).await.map_err(&failure)?;
    let steps = steps(&mut transaction, tables, changes).await?;
    for statement in steps.iter().flat_map(|step| &step.statements) {
        let statement = sqlx::raw_sql(AssertSqlSafe(statement.as_str()));
        statement.execute(&mut *transaction).await.map_err(&failure)?;
    }
    transaction.commit().await.map_err(&failure)?;
    Ok(Migration::of(&steps).words)
}

pub(super) async fn plan(
    pool: &PgPool,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Migration, StoreError> {
    let mut transaction = begin(pool).await.map_err(failed("look at its tables"))?;
    Ok(Migration::of(&steps(&mut transaction, tables, changes).await?))
}

pub(super) async fn check(pool: &PgPool, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
    let failure = failed("look at its tables");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let live = inspect::database(&mut transaction, tables).await.map_err(&failure)?;
    Ok(shared::check(&Postgres, tables, &live))
}

async fn steps(
    connection: &mut PgConnection,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<Step>, StoreError> {
    let live = inspect::database(connection, tables).await.map_err(failed("look at its tables"))?;
    shared::plan(&Postgres, tables, &live, changes == Changes::Destructive).map_err(StoreError::Mismatch)
}
