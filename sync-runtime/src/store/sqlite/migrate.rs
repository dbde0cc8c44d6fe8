//! Making the tables what the models say.

use super::failed;
use crate::model::Table;
use crate::sql::{self as shared, quoted, sqlite as sql};
use crate::store::StoreError;
use crate::store::live::{Difference, Kind, Live, LiveColumn, differences, system_difference};
use sqlx::{AssertSqlSafe, Row, Sqlite, SqliteConnection, SqlitePool, Transaction};

pub(super) async fn migrate(pool: &SqlitePool, tables: &[&'static Table]) -> Result<Vec<String>, StoreError> {
    let failure = failed("migrate");
    // Taking the write lock first keeps two migrators apart.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
    let mut done = system(&mut transaction).await.map_err(&failure)?;
    let mut mismatches = Vec::new();
    for table in tables {
        let found = compare(&mut transaction, table).await.map_err(&failure)?;
        mismatches
            .extend(found.iter().filter(|difference| difference.is_mismatch()).map(Difference::to_string));
        for difference in found {
            done.extend(mend(&mut transaction, table, difference.kind).await.map_err(&failure)?);
        }
        run(&mut transaction, shared::indexes(table)).await.map_err(&failure)?;
    }
    if !mismatches.is_empty() {
        return Err(StoreError::Mismatch(mismatches));
    }
    transaction.commit().await.map_err(&failure)?;
    Ok(done)
}

pub(super) async fn check(pool: &SqlitePool, tables: &[&'static Table]) -> Result<Vec<String>, StoreError> {
    let failure = failed("look at its tables");
    let mut connection = pool.acquire().await.map_err(&failure)?;
    let ledger = "SELECT count(*) FROM sqlite_schema WHERE name = 'stripe_sync_migrations'";
    let has_ledger: i64 = sqlx::query_scalar(ledger).fetch_one(&mut *connection).await.map_err(&failure)?;
    let taken = match has_ledger {
        0 => 0,
        _ => taken(&mut connection).await.map_err(&failure)?,
    };
    let mut words: Vec<String> = system_difference(taken, sql::SYSTEM.len()).into_iter().collect();
    for table in tables {
        let found = compare(&mut connection, table).await.map_err(&failure)?;
        words.extend(found.iter().map(Difference::to_string));
    }
    Ok(words)
}

/// The tables of the synchronisation itself, step by step, with a ledger of the steps that were taken.
async fn system(transaction: &mut Transaction<'_, Sqlite>) -> sqlx::Result<Vec<String>> {
    sqlx::query(sql::LEDGER).execute(&mut **transaction).await?;
    let taken = taken(&mut *transaction).await?;
    let mut done = Vec::new();
    for (step, text) in sql::SYSTEM.into_iter().enumerate().skip(usize::try_from(taken).unwrap_or_default()) {
        sqlx::raw_sql(text).execute(&mut **transaction).await?;
        let insert = sqlx::query("INSERT INTO stripe_sync_migrations (step) VALUES (?)");
        insert.bind(step as i64 + 1).execute(&mut **transaction).await?;
        done.push(format!("took step {} of the system tables", step + 1));
    }
    Ok(done)
}

/// How many steps were taken.
async fn taken(connection: &mut SqliteConnection) -> sqlx::Result<i64> {
    let query = "SELECT coalesce(max(step), 0) FROM stripe_sync_migrations";
    sqlx::query_scalar(query).fetch_one(connection).await
}

/// Takes a difference away, if nothing can be lost by it, and says so.
async fn mend(
    transaction: &mut Transaction<'_, Sqlite>,
    table: &'static Table,
    difference: Kind,
) -> sqlx::Result<Option<String>> {
    let (statements, said) = match difference {
        Kind::NoTable => (sql::create(table), Some(format!("created the table {}", table.name))),
        Kind::NoColumn(column) => (
            vec![shared::add_column(table, column, sql::type_name)],
            Some(format!("added the column {}.{}", table.name, column.name)),
        ),
        Kind::NoInstant => (vec![shared::add_as_of(table, sql::AS_OF_DEFINITION)], None),
        Kind::Type { .. } | Kind::Required(_) | Kind::Foreign { .. } => (Vec::new(), None),
    };
    run(transaction, statements).await?;
    Ok(said)
}

async fn run(transaction: &mut Transaction<'_, Sqlite>, statements: Vec<String>) -> sqlx::Result<()> {
    for statement in statements {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut **transaction).await?;
    }
    Ok(())
}

async fn compare(connection: &mut SqliteConnection, table: &'static Table) -> sqlx::Result<Vec<Difference>> {
    let pragma = format!("PRAGMA table_info({})", quoted(table.name));
    let rows = sqlx::query(AssertSqlSafe(pragma)).fetch_all(connection).await?;
    let live: Live = rows
        .iter()
        .map(|row| LiveColumn {
            name: row.get("name"),
            type_name: row.get("type"),
            required: row.get("notnull"),
            has_default: row.get::<Option<String>, _>("dflt_value").is_some(),
        })
        .collect();
    Ok(differences(table, &live, sql::type_name))
}
