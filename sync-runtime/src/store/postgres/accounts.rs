//! What a PostgreSQL database knows of accounts.

use super::PostgresStore;
use super::failure::failed;
use super::limits::PLAIN;
use super::session::{Execute as _, Session, Statement, query};
use crate::inbox::Which;
use crate::model::Table;
use crate::sql::{self as shared, postgres as sql};
use crate::store::inbox::choice;
use crate::store::{AccountStore, Admission, Admittance, StoreError, SubList};
use sqlx::Row as _;
use sqlx::postgres::PgRow;

/// The key of the lock that keeps admissions apart.
const ADMISSIONS: i64 = 0x7374_7269_7065_0003;

impl AccountStore for PostgresStore {
    async fn admit(&self, admission: &Admission<'_>) -> Result<Admittance, StoreError> {
        let failure = failed("look whose rows there are");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        if admission.record {
            let lock = query("SELECT pg_advisory_xact_lock($1) AS admission").bind(ADMISSIONS);
            lock.run(&mut transaction).await.map_err(&failure)?;
        }
        let admittance = admittance(&mut transaction, admission).await.map_err(&failure)?;
        if admission.record && admittance.allows(admission) {
            let admit = query(shared::accounts::ADMIT).bind(admission.account).bind(admission.livemode);
            admit.run(&mut transaction).await.map_err(&failure)?;
            for model in admission.models {
                let own = query(shared::accounts::OWN).bind(*model).bind(admission.account);
                own.run(&mut transaction).await.map_err(&failure)?;
            }
        }
        transaction.commit().await.map_err(failure)?;
        Ok(admittance)
    }

    async fn known_accounts(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.read(query(shared::accounts::KNOWN)).await.map_err(failed("read the accounts"))?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn receives(&self, receiver: &str, accounts: &[String]) -> Result<(), StoreError> {
        let failure = failed("remember whose events an account receives");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        for account in accounts {
            let statement = query(shared::accounts::RECEIVES).bind(receiver).bind(account);
            statement.run(&mut transaction).await.map_err(&failure)?;
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
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let adopted = adopt(&mut transaction, account, which).await.map_err(&failure)?;
        transaction.commit().await.map_err(failure)?;
        Ok(adopted)
    }

    async fn rows_of_themselves(
        &self,
        SubList { table, column, parent }: SubList,
        platform: &str,
        limit: u32,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let text = shared::accounts::of_themselves(&sql::Postgres, table, column, parent);
        let Some(text) = text else { return Ok(Vec::new()) };
        let rows = self.read(query(text).bind(platform).bind(i64::from(limit))).await;
        let rows = rows.map_err(failed("look for rows of connected accounts"))?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
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
    pub(super) async fn read(&self, query: Statement<'_>) -> sqlx::Result<Vec<PgRow>> {
        let mut connection = self.connections.acquire().await?;
        let mut transaction = connection.begin(PLAIN).await?;
        query.all(&mut transaction).await
    }
}

async fn adopt(transaction: &mut Session<'_>, account: &str, which: &Which) -> sqlx::Result<u64> {
    let (of, chosen) = choice(which);
    let condition = of.pick(sql::inbox::CONDITIONS);
    if *which == Which::All {
        // Who holds them goes on holding them.
        query(sql::inbox::ADOPT_CLAIMS).bind(account).run(transaction).await?;
    }
    let mut adopted = 0;
    for text in [shared::accounts::adopt(condition), shared::accounts::drop_adopted(condition)] {
        adopted += query(text).bind(account).bind(&chosen).run(transaction).await?.rows_affected();
    }
    Ok(adopted)
}

async fn admittance(transaction: &mut Session<'_>, admission: &Admission<'_>) -> sqlx::Result<Admittance> {
    let mode = query(shared::accounts::MODE).bind(admission.account);
    let mode = mode.optional(transaction).await?;
    let mut others = Vec::new();
    for model in admission.models {
        let owners = query(shared::accounts::OWNERS).bind(*model).all(transaction).await?;
        let owners: Vec<String> = owners.iter().map(|row| row.get(0)).collect();
        if admission.is_of_others(&owners) {
            others.push((*model).to_owned());
        }
    }
    Ok(Admittance { livemode: mode.and_then(|row| row.get(0)), others })
}
