//! Instants that are in the future.

use super::{SqliteStore, failed, sql};
use crate::model::Table;
use crate::sql::mend;
use crate::store::{Ahead, StoreError};
use sqlx::AssertSqlSafe;

impl SqliteStore {
    /// Sets back instants, one statement after the other.
    pub(super) async fn set_back(&self, tables: &[&'static Table], ahead: &Ahead) -> Result<u64, StoreError> {
        let failure = failed("set back instants in the future");
        let mut mended = 0;
        for table in tables {
            let statement = sqlx::query(AssertSqlSafe(mend::rows(&sql::Sqlite, table)));
            let statement = statement.bind(ahead.after).bind(ahead.now);
            let by_account = table.account_column().is_some();
            let statement = if by_account { statement.bind(&ahead.account) } else { statement };
            mended += statement.execute(&self.pool).await.map_err(&failure)?.rows_affected();
        }
        for text in mend::SYSTEM {
            let statement = sqlx::query(text).bind(ahead.after).bind(ahead.now).bind(&ahead.account);
            mended += statement.execute(&self.pool).await.map_err(&failure)?.rows_affected();
        }
        Ok(mended)
    }
}
