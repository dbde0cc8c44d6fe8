//! What an SQLite database knows of accounts.

use super::{SqliteStore, failed, json_array, sql};
use crate::inbox::Which;
use crate::model::Table;
use crate::sql as shared;
use crate::store::inbox::choice;
use crate::store::{AccountStore, Admission, Admittance, StoreError, SubList};
use sqlx::{AssertSqlSafe, SqliteConnection};

impl AccountStore for SqliteStore {
    async fn admit(&self, admission: &Admission<'_>) -> Result<Admittance, StoreError> {
        let failure = failed("look whose rows there are");
        let begin = if admission.record { "BEGIN IMMEDIATE" } else { "BEGIN" };
        let mut transaction = self.pool.begin_with(begin).await.map_err(&failure)?;
        let admittance = admittance(&mut transaction, admission).await.map_err(&failure)?;
        if admission.record && admittance.allows(admission) {
            let admit = sqlx::query(shared::accounts::ADMIT).bind(admission.account).bind(admission.livemode);
            admit.execute(&mut *transaction).await.map_err(&failure)?;
            for model in admission.models {
                let own = sqlx::query(shared::accounts::OWN).bind(*model).bind(admission.account);
                own.execute(&mut *transaction).await.map_err(&failure)?;
            }
        }
        transaction.commit().await.map_err(failure)?;
        Ok(admittance)
    }

    async fn known_accounts(&self) -> Result<Vec<String>, StoreError> {
        let query = sqlx::query_scalar(shared::accounts::KNOWN);
        query.fetch_all(&self.pool).await.map_err(failed("read the accounts"))
    }

    async fn receives(&self, receiver: &str, accounts: &[String]) -> Result<(), StoreError> {
        let failure = failed("remember whose events an account receives");
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
        for account in accounts {
            let statement = sqlx::query(shared::accounts::RECEIVES).bind(receiver).bind(account);
            statement.execute(&mut *transaction).await.map_err(&failure)?;
        }
        transaction.commit().await.map_err(failure)
    }

    async fn strays(&self) -> Result<Vec<String>, StoreError> {
        let query = sqlx::query_scalar(shared::STRAYS);
        query.fetch_all(&self.pool).await.map_err(failed("read the accounts of events"))
    }

    async fn has_unowned(&self) -> Result<bool, StoreError> {
        let query = sqlx::query_scalar(shared::accounts::HAS_UNOWNED);
        query.fetch_one(&self.pool).await.map_err(failed("look for events without an account"))
    }

    async fn unowned(&self, after: &str, limit: u32) -> Result<Vec<String>, StoreError> {
        let query = sqlx::query_scalar(shared::accounts::UNOWNED).bind(after).bind(i64::from(limit));
        query.fetch_all(&self.pool).await.map_err(failed("look for events without an account"))
    }

    async fn adopt(&self, account: &str, which: &Which) -> Result<u64, StoreError> {
        let failure = failed("give events their account");
        let (of, chosen) = choice(which);
        let (condition, chosen) =
            (of.pick(sql::inbox::CONDITIONS), json_array(chosen.iter().map(String::as_str)));
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
        let mut adopted = 0;
        for text in [shared::accounts::adopt(condition), shared::accounts::drop_adopted(condition)] {
            let statement = sqlx::query(AssertSqlSafe(text)).bind(account).bind(&chosen);
            adopted += statement.execute(&mut *transaction).await.map_err(&failure)?.rows_affected();
        }
        transaction.commit().await.map_err(failure)?;
        Ok(adopted)
    }

    async fn rows_of_themselves(
        &self,
        SubList { table, column, parent }: SubList,
        platform: &str,
        limit: u32,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let text = shared::accounts::of_themselves(&sql::Sqlite, table, column, parent);
        let Some(text) = text else { return Ok(Vec::new()) };
        let query = sqlx::query_as(AssertSqlSafe(text)).bind(platform).bind(i64::from(limit));
        query.fetch_all(&self.pool).await.map_err(failed("look for rows of connected accounts"))
    }

    async fn has_rows_of_others(&self, table: &'static Table, account: &str) -> Result<bool, StoreError> {
        let Some(text) = shared::accounts::rows_of_others(&sql::Sqlite, table) else { return Ok(false) };
        let query = sqlx::query_scalar(AssertSqlSafe(text)).bind(account);
        query.fetch_one(&self.pool).await.map_err(failed("look for rows of other accounts"))
    }
}

async fn admittance(
    connection: &mut SqliteConnection,
    admission: &Admission<'_>,
) -> sqlx::Result<Admittance> {
    let mode = sqlx::query_scalar(shared::accounts::MODE).bind(admission.account);
    let mode: Option<Option<bool>> = mode.fetch_optional(&mut *connection).await?;
    let mut others = Vec::new();
    for model in admission.models {
        let owners = sqlx::query_scalar(shared::accounts::OWNERS).bind(*model);
        let owners: Vec<String> = owners.fetch_all(&mut *connection).await?;
        if admission.is_of_others(&owners) {
            others.push((*model).to_owned());
        }
    }
    Ok(Admittance { livemode: mode.flatten(), others })
}
