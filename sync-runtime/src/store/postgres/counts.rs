//! How many rows tables should have, on PostgreSQL.

use super::connections::Connections;
use super::failure::failed;
use super::limits::LONG;
use super::session::{Execute as _, Session, query};
use crate::model::Table;
use crate::sql::{counts as shared, postgres as sql};
use crate::store::StoreError;
use crate::store::counts::{Counted, LostRows, shown};
use sql::counts::{LOCK, settle};
use sqlx::Row as _;

/// The key of the lock that keeps apart those who count.
const KEY: i64 = 0x7374_7269_7065_0004;

pub(super) async fn recount(
    connections: &Connections,
    account: &str,
    tables: &[&'static Table],
) -> Result<Vec<LostRows>, StoreError> {
    let failure = failed("count rows");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(LONG).await.map_err(&failure)?;
    query(LOCK).bind(KEY).run(&mut transaction).await.map_err(&failure)?;
    let mut lost = Vec::new();
    for (model, table) in shown(tables) {
        let counted = count(&mut transaction, account, table).await.map_err(&failure)?;
        lost.extend(counted.lost(model, table));
    }
    for rows in &lost {
        let forget = query(shared::FORGET).bind(account).bind(rows.model);
        forget.run(&mut transaction).await.map_err(&failure)?;
    }
    transaction.commit().await.map_err(failure)?;
    Ok(lost)
}

/// Counts the rows of a table, and takes their number for that which should be there.
async fn count(connection: &mut Session<'_>, account: &str, table: &'static Table) -> sqlx::Result<Counted> {
    let (name, account) = (table.full_name().to_string(), table.scope(account));
    let compare = query(shared::compare(&sql::Postgres, table)).bind(&name).bind(account);
    let row = compare.one(connection).await?;
    let counted =
        Counted { found: row.get(0), changes: row.get(1), expected: row.get(2), unknown: row.get(3) };
    if !counted.is_settled() {
        query(settle(&sql::Postgres, table)).bind(&name).bind(account).run(connection).await?;
    }
    Ok(counted)
}
