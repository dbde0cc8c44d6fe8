//! How many rows tables should have, on SQLite.

use super::failure::failed;
use crate::model::Table;
use crate::sql::{counts as shared, sqlite as sql};
use crate::store::StoreError;
use crate::store::counts::{Change, Counted, LostRows, shown};
use sql::counts::{ADD, CLEAR, SETTLE};
use sqlx::{AssertSqlSafe, Row as _, SqliteConnection, SqlitePool};

pub(super) async fn recount(
    pool: &SqlitePool,
    account: &str,
    tables: &[&'static Table],
) -> Result<Vec<LostRows>, StoreError> {
    let failure = failed("count rows");
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
    let mut lost = Vec::new();
    for (model, table) in shown(tables) {
        let counted = count(&mut transaction, account, table).await.map_err(&failure)?;
        lost.extend(counted.lost(model, table));
    }
    for rows in &lost {
        let forget = sqlx::query(shared::FORGET).bind(account).bind(rows.model);
        forget.execute(&mut *transaction).await.map_err(&failure)?;
    }
    transaction.commit().await.map_err(failure)?;
    Ok(lost)
}

/// Counts the rows of a table, and takes their number for that which should be there.
async fn count(
    connection: &mut SqliteConnection,
    account: &str,
    table: &'static Table,
) -> sqlx::Result<Counted> {
    let (name, account) = (table.full_name().to_string(), table.scope(account));
    let compare = AssertSqlSafe(shared::compare(&sql::Sqlite, table));
    let row = sqlx::query(compare).bind(&name).bind(account).fetch_one(&mut *connection).await?;
    let counted =
        Counted { found: row.get(0), changes: row.get(1), expected: row.get(2), unknown: row.get(3) };
    if !counted.is_settled() {
        sqlx::query(CLEAR).bind(&name).bind(account).execute(&mut *connection).await?;
        let add = sqlx::query(SETTLE).bind(&name).bind(account).bind(counted.found);
        add.execute(connection).await?;
    }
    Ok(counted)
}

pub(super) async fn add(connection: &mut SqliteConnection, changes: &[Change]) -> sqlx::Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let mut json = String::from("[");
    for (at, Change { table, account, delta }) in changes.iter().enumerate() {
        json.push_str(if at == 0 { "[" } else { ",[" });
        stripe_types::put_string(&table.to_string(), &mut json);
        json.push(',');
        stripe_types::put_string(account, &mut json);
        match delta {
            Some(delta) => json.push_str(&format!(",{delta}]")),
            None => json.push_str(",null]"),
        }
    }
    json.push(']');
    sqlx::query(ADD).bind(json).execute(connection).await.map(drop)
}
