//! The accounts that rows and events belong to.

use super::SqlStore;
use crate::inbox::EventSelection;
use crate::model::Table;
use crate::sql::STRAYS;
use crate::sql::accounts as sql;
use crate::store::contract::AccountStore;
use crate::store::database::Database;
use crate::store::inbox::choice;
use crate::store::query::{firsts, pairs, query};
use crate::store::session::{Access, Session};
use crate::store::{Admission, Admittance, StoreError, SubList};

/// The key of the lock that keeps admissions apart.
const ADMISSIONS: i64 = 0x7374_7269_7065_0003;

impl<D: Database> AccountStore for SqlStore<D> {
    async fn admit(&self, admission: &Admission<'_>) -> Result<Admittance, StoreError> {
        let failure = self.failed("look whose rows there are");
        let access = if admission.record { Access::Write } else { Access::Read };
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(access).await.map_err(&failure)?;
        if admission.record {
            self.lock(&mut *session, ADMISSIONS).await.map_err(&failure)?;
        }
        let admittance = admittance(&mut *session, admission).await.map_err(&failure)?;
        if admission.record && admittance.allows(admission) {
            record(&mut *session, admission).await.map_err(&failure)?;
        }
        session.commit().await.map_err(failure)?;
        Ok(admittance)
    }

    async fn known_accounts(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.fetch(Access::Read, query(sql::KNOWN)).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read the accounts"))
    }

    async fn receives(&self, receiver: &str, accounts: &[String]) -> Result<(), StoreError> {
        let failure = self.failed("record whose events an account receives");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        for account in accounts {
            let statement = query(sql::RECEIVES).bind(receiver).bind(account);
            statement.run(&mut *session).await.map_err(&failure)?;
        }
        session.commit().await.map_err(failure)
    }

    async fn strays(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.fetch(Access::Read, query(STRAYS)).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read the accounts of events"))
    }

    async fn has_unowned(&self) -> Result<bool, StoreError> {
        let rows = self.fetch(Access::Read, query(sql::HAS_UNOWNED)).await;
        let found = rows.and_then(|rows| firsts::<bool>(&rows));
        Ok(found.map_err(self.failed("look for events without an account"))?.contains(&true))
    }

    async fn unowned(&self, after: &str, limit: u32) -> Result<Vec<String>, StoreError> {
        let statement = query(sql::UNOWNED).bind(after).bind(i64::from(limit));
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("look for events without an account"))
    }

    async fn adopt(&self, account: &str, which: &EventSelection) -> Result<u64, StoreError> {
        let failure = self.failed("give events their account");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        let adopted = self.adopt_in(&mut *session, account, which).await.map_err(&failure)?;
        session.commit().await.map_err(failure)?;
        Ok(adopted)
    }

    async fn rows_of_themselves(
        &self,
        SubList { table, column, parent }: SubList,
        platform: &str,
        limit: u32,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let text = sql::of_themselves(self.driver().dialect(), table, column, parent);
        let Some(text) = text else { return Ok(Vec::new()) };
        let statement = query(text).bind(platform).bind(i64::from(limit));
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| pairs(&rows)).map_err(self.failed("look for rows of connected accounts"))
    }

    async fn has_rows_of_others(&self, table: &'static Table, account: &str) -> Result<bool, StoreError> {
        let Some(text) = sql::rows_of_others(self.driver().dialect(), table) else { return Ok(false) };
        let rows = self.fetch(Access::Read, query(text).bind(account)).await;
        let found = rows.and_then(|rows| firsts::<bool>(&rows));
        Ok(found.map_err(self.failed("look for rows of other accounts"))?.contains(&true))
    }
}

impl<D: Database> SqlStore<D> {
    async fn adopt_in(
        &self,
        session: &mut (dyn Session + '_),
        account: &str,
        which: &EventSelection,
    ) -> sqlx::Result<u64> {
        let (by, chosen) = choice(which);
        let condition = by.pick(self.terms().conditions);
        // The workers that hold the events keep holding them.
        if let (EventSelection::All, Some(claims)) = (which, self.terms().adopt_claims) {
            query(claims).bind(account).run(session).await?;
        }
        let mut adopted = 0;
        for text in [sql::adopt(condition), sql::drop_adopted(condition)] {
            adopted += query(text).bind(account).bind(&chosen).run(session).await?;
        }
        Ok(adopted)
    }
}

async fn admittance(session: &mut (dyn Session + '_), admission: &Admission<'_>) -> sqlx::Result<Admittance> {
    let mode = query(sql::MODE).bind(admission.account).optional(session).await?;
    let livemode = mode.map(|row| row.get::<Option<bool>>(0)).transpose()?.flatten();
    let mut others = Vec::new();
    for model in admission.models {
        let owners: Vec<String> = firsts(&query(sql::OWNERS).bind(*model).all(session).await?)?;
        if admission.is_of_others(&owners) {
            others.push((*model).to_owned());
        }
    }
    Ok(Admittance { livemode, others })
}

async fn record(session: &mut (dyn Session + '_), admission: &Admission<'_>) -> sqlx::Result<()> {
    query(sql::ADMIT).bind(admission.account).bind(admission.livemode).run(session).await?;
    for model in admission.models {
        query(sql::OWN).bind(*model).bind(admission.account).run(session).await?;
    }
    Ok(())
}
