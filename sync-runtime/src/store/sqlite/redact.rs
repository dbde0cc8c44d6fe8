//! Redactions on SQLite.

use super::{SqliteStore, failed, sql};
use crate::hooks::Transaction;
use crate::model::Table;
use crate::sql::redact::IDS;
use crate::store::StoreError;
use crate::store::redact::{RedactStore, Redacted, Redaction, Statements, redact};
use std::collections::HashSet;

impl RedactStore for SqliteStore {
    async fn redact(&self, tables: &[&'static Table], redaction: &Redaction) -> Result<Redacted, StoreError> {
        let failure = failed("remove the data of a customer");
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
        let statements =
            Statements { transaction: Transaction::Sqlite(&mut transaction), dialect: &sql::Sqlite };
        let redacted = redact(statements, tables, redaction).await.map_err(&failure)?;
        if redaction.dry_run {
            transaction.rollback().await.map_err(&failure)?;
        } else {
            transaction.commit().await.map_err(&failure)?;
        }
        Ok(redacted)
    }

    async fn redactions(&self) -> Result<HashSet<String>, StoreError> {
        let ids = sqlx::query_scalar(IDS).fetch_all(&self.pool).await;
        Ok(ids.map_err(failed("read whose data was removed"))?.into_iter().collect())
    }
}
