//! What a PostgreSQL database knows of accounts.

use super::{PostgresStore, begin, failed, query, sql};
use crate::inbox::Which;
use crate::model::Table;
use crate::sql as shared;
use crate::store::inbox::choice;
use crate::store::{AccountStore, StoreError};
use sqlx::Row as _;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::{Postgres, Transaction};

impl AccountStore for PostgresStore {
    async fn known_accounts(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.read(query(shared::accounts::KNOWN)).await.map_err(failed("read the accounts"))?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn receives(&self, receiver: &str, accounts: &[String]) -> Result<(), StoreError> {
        let failure = failed("remember whose events an account receives");
        let mut transaction = begin(self.pool()).await.map_err(&failure)?;
        for account in accounts {
            let statement = query(shared::accounts::RECEIVES).bind(receiver).bind(account);
            statement.execute(&mut *transaction).await.map_err(&failure)?;
        }
        transaction.commit().await.map_err(failure)
    }

    async fn strays(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.read(query(shared::STRAYS)).await;
        Ok(rows.map_err(failed("read the accounts of events"))?.iter().map(|row| row.get(0)).collect())
    }

    async fn has_unowned(&self) -> Result<bool, StoreError> {
        let rows = self.read(query(shared::accounts::HAS_UNOWNED)).await;
        let rows = rows.map_err(failed("look for events without an account"))?;
        Ok(rows.iter().any(|row| row.get(0)))
    }

    async fn unowned(&self, after: &str, limit: u32) -> Result<Vec<String>, StoreError> {
        let query = query(shared::accounts::UNOWNED).bind(after).bind(i64::from(limit));
        let rows = self.read(query).await.map_err(failed("look for events without an account"))?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn adopt(&self, account: &str, which: &Which) -> Result<u64, StoreError> {
        let failure = failed("give events their account");
        let mut transaction = begin(self.pool()).await.map_err(&failure)?;
        let adopted = adopt(&mut transaction, account, which).await.map_err(&failure)?;
        transaction.commit().await.map_err(failure)?;
        Ok(adopted)
    }

    async fn has_rows_of_others(&self, table: &'static Table, account: &str) -> Result<bool, StoreError> {
        let Some(text) = shared::accounts::rows_of_others(&sql::Postgres, table) else { return Ok(false) };
        let rows = self.read(query(text).bind(account)).await;
        let rows = rows.map_err(failed("look for rows of other accounts"))?;
        Ok(rows.iter().any(|row| row.get(0)))
    }
}

impl PostgresStore {
    /// The rows that a query shows, in a transaction of its own.
    pub(super) async fn read(&self, query: Query<'_, Postgres, PgArguments>) -> sqlx::Result<Vec<PgRow>> {
        let mut transaction = begin(self.pool()).await?;
        query.fetch_all(&mut *transaction).await
    }
}

async fn adopt(
    transaction: &mut Transaction<'_, Postgres>,
    account: &str,
    which: &Which,
) -> sqlx::Result<u64> {
    let (of, chosen) = choice(which);
    let condition = of.pick(sql::inbox::CONDITIONS);
    if *which == Which::All {
        // Who holds them goes on holding them.
        query(sql::inbox::ADOPT_CLAIMS).bind(account).execute(&mut **transaction).await?;
    }
    let mut adopted = 0;
    for text in [shared::accounts::adopt(condition), shared::accounts::drop_adopted(condition)] {
        adopted += query(text).bind(account).bind(&chosen).execute(&mut **transaction).await?.rows_affected();
    }
    Ok(adopted)
}
