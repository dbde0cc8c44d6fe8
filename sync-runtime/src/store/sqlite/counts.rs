//! Changes of the numbers of rows that tables should have, on SQLite.

use crate::sql::sqlite::Sqlite;
use crate::sql::sqlite::counts::ADD;
use crate::store::counts::CountChange;
use sqlx::{AssertSqlSafe, SqliteConnection};

/// Adds changes of the numbers of rows.
pub(super) async fn add(
    connection: &mut SqliteConnection,
    dialect: &Sqlite,
    changes: &[CountChange],
) -> sqlx::Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let mut json = String::from("[");
    for (at, CountChange { table, account, delta }) in changes.iter().enumerate() {
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
    sqlx::query(AssertSqlSafe(dialect.text(ADD))).bind(json).execute(connection).await.map(drop)
}
