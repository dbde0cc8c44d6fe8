//! Making the tables what the models say.

use super::session::PlacedPool;
use super::{failed, inspect};
use crate::model::Table;
use crate::sql::{self as shared, MigrationStep, sqlite::Sqlite};
use crate::store::{Changes, StoreError};
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

pub(super) async fn migrate(
    database: &PlacedPool,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<String>, StoreError> {
    let failure = failed("migrate");
    let mut connection = database.pool.acquire().await.map_err(&failure)?;
    // The connection may not be used again if this cannot be undone.
    set(&mut connection, APART).await?;
    let done = run(&mut connection, &database.dialect, tables, changes).await;
    // Prepared queries of the application keep the columns that tables had.
    let cleared = connection.clear_cached_statements().await.map_err(&failure);
    let done = done.and_then(|words| cleared.map(|()| words));
    match set(&mut connection, TOGETHER).await {
        Ok(()) => done,
        Err(error) => {
            connection.close_on_drop();
            done.and(Err(error))
        }
    }
}

/// A table that is made anew is deleted meanwhile, and another takes its name: neither what names its rows nor views and
/// triggers that name it may notice.
const APART: &str = "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON";
const TOGETHER: &str = "PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON";

async fn set(connection: &mut SqliteConnection, pragma: &'static str) -> Result<(), StoreError> {
    sqlx::raw_sql(pragma).execute(connection).await.map(drop).map_err(failed("migrate"))
}

async fn run(
    connection: &mut SqliteConnection,
    dialect: &Sqlite,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<String>, StoreError> {
    let failure = failed("migrate");
    // Taking the write lock first keeps two migrators apart.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
    let steps = steps(&mut transaction, dialect, tables, changes).await?;
    for statement in steps.iter().flat_map(|step| &step.statements) {
        let statement = sqlx::raw_sql(AssertSqlSafe(dialect.text(statement.as_str()).into_owned()));
        statement.execute(&mut *transaction).await.map_err(&failure)?;
    }
    transaction.commit().await.map_err(&failure)?;
    Ok(shared::words(&steps))
}

/// Returns the SQL of a migration with the settings under which tables can be made anew, as sqlx's migrator understands it.
pub(super) fn script(sql: String) -> String {
    match sql.lines().any(|line| line.starts_with("DROP TABLE")) {
        true => format!("-- no-transaction\n{APART};\nBEGIN IMMEDIATE;\n{sql}COMMIT;\n{TOGETHER};\n"),
        false => sql,
    }
}

async fn steps(
    connection: &mut SqliteConnection,
    dialect: &Sqlite,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<MigrationStep>, StoreError> {
    let live = inspect::database(connection, dialect, tables).await.map_err(failed("look at its tables"))?;
    shared::plan(dialect, tables, &live, changes == Changes::Destructive).map_err(StoreError::Mismatch)
}
