//! Redactions on PostgreSQL.

use super::PostgresStore;
use super::failure::failed;
use super::limits::LONG;
use super::session::query;
use crate::hooks::Transaction;
use crate::model::Table;
use crate::sql::postgres as sql;
use crate::sql::redact::IDS;
use crate::store::StoreError;
use crate::store::redact::{RedactStore, Redacted, Redaction, Statements, redact};
use sqlx::Row as _;
use std::collections::HashSet;

impl RedactStore for PostgresStore {
    async fn redact(&self, tables: &[&'static Table], redaction: &Redaction) -> Result<Redacted, StoreError> {
        let failure = failed("remove the data of a customer");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(LONG).await.map_err(&failure)?;
        let statements = Statements {
            transaction: Transaction::Postgres(transaction.connection()),
            dialect: &sql::Postgres,
        };
        let redacted = redact(statements, tables, redaction).await.map_err(&failure)?;
        // What is not committed is taken back.
        if !redaction.dry_run {
            transaction.commit().await.map_err(&failure)?;
        }
        Ok(redacted)
    }

    async fn redactions(&self) -> Result<HashSet<String>, StoreError> {
        let rows = self.read(query(IDS)).await.map_err(failed("read whose data was removed"))?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }
}
