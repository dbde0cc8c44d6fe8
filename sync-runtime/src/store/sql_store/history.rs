//! The history of the work with events, and verifications.

use super::SqlStore;
use crate::sql::history as sql;
use crate::store::contract::HistoryStore;
use crate::store::database::Database;
use crate::store::query::{Cells, query};
use crate::store::session::Access;
use crate::store::{HistoryPoint, HistorySample, HistorySpan, StoreError, Verification};

impl<D: Database> HistoryStore for SqlStore<D> {
    async fn add_history(&self, sample: &HistorySample) -> Result<(), StoreError> {
        self.add_sample(sample).await.map_err(self.failed("write the history"))
    }

    async fn history(&self, span: HistorySpan) -> Result<Vec<HistoryPoint>, StoreError> {
        let statement = query(sql::samples(self.terms())).bind(span.period()).bind(span.length());
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| rows.iter().map(point).collect()).map_err(self.failed("read the history"))
    }

    async fn add_verifications(&self, results: &[Verification]) -> Result<(), StoreError> {
        self.add_results(results).await.map_err(self.failed("write the result of a verification"))
    }

    async fn verifications(&self) -> Result<Vec<Verification>, StoreError> {
        let rows = self.fetch(Access::Read, query(sql::VERIFICATIONS)).await;
        let results = rows.and_then(|rows| rows.iter().map(verification).collect());
        results.map_err(self.failed("read the results of verifications"))
    }
}

impl<D: Database> SqlStore<D> {
    async fn add_sample(&self, sample: &HistorySample) -> sqlx::Result<()> {
        let HistorySample { accepted, applied, failed, backlog } = *sample;
        let lag = backlog.lag.unwrap_or_default();
        let counts = [accepted, applied, failed, backlog.pending, backlog.parked, lag].map(signed);
        let statement = counts.into_iter().fold(query(sql::add(self.terms())), |all, one| all.bind(one));
        let mut connection = self.connect().await?;
        let mut session = connection.begin(Access::Write).await?;
        statement.run(&mut *session).await?;
        query(sql::trim(self.terms())).bind(HistorySpan::KEPT).run(&mut *session).await?;
        session.commit().await
    }

    async fn add_results(&self, results: &[Verification]) -> sqlx::Result<()> {
        let mut connection = self.connect().await?;
        let mut session = connection.begin(Access::Write).await?;
        for result in results {
            let Verification { account, model, compared, missing, extra, differing, complete, .. } = result;
            let statement = query(sql::verified(self.terms())).bind(account).bind(model);
            let counts = [compared, missing, extra, differing].map(|count| signed(*count));
            let statement = counts.into_iter().fold(statement, |all, one| all.bind(one));
            statement.bind(*complete).run(&mut *session).await?;
        }
        session.commit().await
    }
}

fn point(row: &Cells) -> sqlx::Result<HistoryPoint> {
    Ok(HistoryPoint {
        began: row.get(0)?,
        accepted: count(row, 1)?,
        applied: count(row, 2)?,
        failed: count(row, 3)?,
        pending: count(row, 4)?,
        parked: count(row, 5)?,
        lag: count(row, 6)?,
    })
}

fn verification(row: &Cells) -> sqlx::Result<Verification> {
    Ok(Verification {
        account: row.get(0)?,
        model: row.get(1)?,
        verified_at: row.get(2)?,
        compared: count(row, 3)?,
        missing: count(row, 4)?,
        extra: count(row, 5)?,
        differing: count(row, 6)?,
        complete: row.get(7)?,
    })
}

fn count(row: &Cells, at: usize) -> sqlx::Result<u64> {
    Ok(u64::try_from(row.get::<i64>(at)?).unwrap_or_default())
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
