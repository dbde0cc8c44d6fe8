//! Removing the data of a customer.

use super::SqlStore;
use crate::model::Table;
use crate::sql::redact::IDS;
use crate::store::contract::RedactStore;
use crate::store::database::Database;
use crate::store::query::{firsts, query};
use crate::store::redact::{Statements, redact};
use crate::store::session::Access;
use crate::store::{Redacted, Redaction, StoreError};
use std::collections::HashSet;

impl<D: Database> RedactStore for SqlStore<D> {
    async fn redact(&self, tables: &[&'static Table], redaction: &Redaction) -> Result<Redacted, StoreError> {
        let failure = self.failed("remove the data of a customer");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::LongWrite).await.map_err(&failure)?;
        let statements = Statements { session: &mut *session, dialect: self.driver().dialect() };
        let redacted = redact(statements, tables, redaction).await.map_err(&failure)?;
        // Without a commit, everything is rolled back.
        if !redaction.dry_run {
            session.commit().await.map_err(&failure)?;
        }
        Ok(redacted)
    }

    async fn redactions(&self) -> Result<HashSet<String>, StoreError> {
        let rows = self.fetch(Access::Read, query(IDS)).await;
        let ids = rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read whose data was removed"))?;
        Ok(ids.into_iter().collect())
    }
}
