//! Making the tables what the models say.

use super::failed;
use crate::model::{Column, Table};
use crate::sql::{AS_OF, quoted, sqlite as sql};
use crate::store::StoreError;
use sqlx::{AssertSqlSafe, Row, Sqlite, SqlitePool, Transaction};
use std::collections::HashMap;

/// The live columns of a table by their names: their types.
type Live = HashMap<String, String>;

pub(super) async fn migrate(pool: &SqlitePool, tables: &[&'static Table]) -> Result<Vec<String>, StoreError> {
    let failure = failed("migrate");
    // Taking the write lock first keeps two migrators apart.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
    let mut done = system(&mut transaction).await.map_err(&failure)?;
    let mut mismatches = Vec::new();
    for table in tables {
        let live = live_columns(&mut transaction, table).await.map_err(&failure)?;
        if live.is_empty() {
            run(&mut transaction, sql::create(table)).await.map_err(&failure)?;
            done.push(format!("created the table {}", table.name));
            continue;
        }
        mismatches.extend(misfits(table, &live));
        let missing: Vec<&Column> =
            table.columns.iter().filter(|column| !live.contains_key(column.name)).collect();
        for column in missing {
            run(&mut transaction, [sql::add_column(table, column)]).await.map_err(&failure)?;
            done.push(format!("added the column {}.{}", table.name, column.name));
        }
        if !live.contains_key(AS_OF) {
            run(&mut transaction, [sql::add_as_of(table)]).await.map_err(&failure)?;
        }
        run(&mut transaction, sql::indexes(table)).await.map_err(&failure)?;
    }
    if !mismatches.is_empty() {
        return Err(StoreError::Mismatch(mismatches));
    }
    transaction.commit().await.map_err(&failure)?;
    Ok(done)
}

/// The tables of the synchronisation itself, step by step, with a ledger of the steps that were taken.
async fn system(transaction: &mut Transaction<'_, Sqlite>) -> sqlx::Result<Vec<String>> {
    let ledger =
        "CREATE TABLE IF NOT EXISTS stripe_sync_migrations (step INTEGER PRIMARY KEY NOT NULL) STRICT";
    sqlx::query(ledger).execute(&mut **transaction).await?;
    let taken: i64 = sqlx::query_scalar("SELECT coalesce(max(step), 0) FROM stripe_sync_migrations")
        .fetch_one(&mut **transaction)
        .await?;
    let mut done = Vec::new();
    for (step, text) in sql::SYSTEM.into_iter().enumerate().skip(usize::try_from(taken).unwrap_or_default()) {
        sqlx::raw_sql(text).execute(&mut **transaction).await?;
        let insert = sqlx::query("INSERT INTO stripe_sync_migrations (step) VALUES (?)");
        insert.bind(step as i64 + 1).execute(&mut **transaction).await?;
        done.push(format!("took step {} of the system tables", step + 1));
    }
    Ok(done)
}

async fn run(
    transaction: &mut Transaction<'_, Sqlite>,
    statements: impl IntoIterator<Item = String>,
) -> sqlx::Result<()> {
    for statement in statements {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut **transaction).await?;
    }
    Ok(())
}

async fn live_columns(transaction: &mut Transaction<'_, Sqlite>, table: &Table) -> sqlx::Result<Live> {
    let pragma = format!("PRAGMA table_info({})", quoted(table.name));
    let rows = sqlx::query(AssertSqlSafe(pragma)).fetch_all(&mut **transaction).await?;
    Ok(rows.iter().map(|row| (row.get("name"), row.get("type"))).collect())
}

/// How a table that is there does not fit its model.
fn misfits(table: &Table, live: &Live) -> Vec<String> {
    let columns = table.columns.iter().filter_map(|column| {
        let found = live.get(column.name)?;
        let wanted = sql::type_name(column.sql);
        (!found.eq_ignore_ascii_case(wanted)).then(|| {
            format!(
                "the column {}.{} is {found}, and the model {} needs {wanted}",
                table.name, column.name, table.model
            )
        })
    });
    columns.collect()
}
