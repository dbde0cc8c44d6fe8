//! Instants that are in the future.

use super::limits::LONG;
use super::session::{Execute as _, query};
use super::{PostgresStore, failed, sql};
use crate::model::Table;
use crate::sql::mend;
use crate::store::{Ahead, StoreError};

impl PostgresStore {
    /// Sets back instants, one statement after the other.
    pub(super) async fn set_back(&self, tables: &[&'static Table], ahead: &Ahead) -> Result<u64, StoreError> {
        let failure = failed("set back instants in the future");
        let mut mended = 0;
        let rows =
            tables.iter().map(|table| (mend::rows(&sql::Postgres, table), table.account_column().is_some()));
        let system = mend::SYSTEM.into_iter().chain([mend::CONFIRMED]).map(|text| (text.to_owned(), true));
        for (text, by_account) in rows.chain(system) {
            let statement = query(text).bind(ahead.after).bind(ahead.now);
            let statement = if by_account { statement.bind(&ahead.account) } else { statement };
            // Each by itself, so that none keeps rows locked while others are looked for.
            let mut connection = self.connections.acquire().await.map_err(&failure)?;
            let mut transaction = connection.begin(LONG).await.map_err(&failure)?;
            mended += statement.run(&mut transaction).await.map_err(&failure)?.rows_affected();
            transaction.commit().await.map_err(&failure)?;
        }
        Ok(mended)
    }
}
