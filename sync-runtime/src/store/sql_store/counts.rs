//! The numbers of rows that tables should have.

use super::SqlStore;
use crate::model::Table;
use crate::sql::{Settle, counts as sql};
use crate::store::StoreError;
use crate::store::counts::{Counted, LostRows, shown};
use crate::store::database::Database;
use crate::store::query::query;
use crate::store::session::{Access, Session};

/// The key of the lock that keeps recounts apart.
const RECOUNTS: i64 = 0x7374_7269_7065_0004;

impl<D: Database> SqlStore<D> {
    pub(super) async fn count_rows(
        &self,
        account: &str,
        tables: &[&'static Table],
    ) -> Result<Vec<LostRows>, StoreError> {
        let failure = self.failed("count rows");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::LongWrite).await.map_err(&failure)?;
        self.lock(&mut *session, RECOUNTS).await.map_err(&failure)?;
        let mut lost = Vec::new();
        for (model, table) in shown(tables) {
            let counted = self.count(&mut *session, account, table).await.map_err(&failure)?;
            lost.extend(counted.lost(model, table));
        }
        for rows in &lost {
            let forget = query(sql::FORGET).bind(account).bind(rows.model);
            forget.run(&mut *session).await.map_err(&failure)?;
        }
        session.commit().await.map_err(failure)?;
        Ok(lost)
    }

    /// Counts the rows of a table, and takes the count as the expected number.
    async fn count(
        &self,
        session: &mut (dyn Session + '_),
        account: &str,
        table: &'static Table,
    ) -> sqlx::Result<Counted> {
        let dialect = self.driver().dialect();
        let (name, account) = (table.full_name().to_string(), table.scope(account));
        let of = |text: String| query(text).bind(&name).bind(account);
        let row = of(sql::compare(dialect, table)).one(session).await?;
        let counted =
            Counted { found: row.get(0)?, changes: row.get(1)?, expected: row.get(2)?, unknown: row.get(3)? };
        if !counted.is_settled() {
            match dialect.settle(table) {
                Settle::Recounting(text) => of(text).run(session).await?,
                Settle::Counted { clear, add } => {
                    of(clear.to_owned()).run(session).await?;
                    of(add.to_owned()).bind(counted.found).run(session).await?
                }
            };
        }
        Ok(counted)
    }

    /// Waits for a lock that lasts until the end of the transaction, where the transaction itself keeps others from writing.
    pub(super) async fn lock(&self, session: &mut (dyn Session + '_), key: i64) -> sqlx::Result<()> {
        match self.terms().lock {
            Some(text) => query(text).bind(key).run(session).await.map(drop),
            None => Ok(()),
        }
    }
}
