//! The inbox on SQLite.

use super::failure::{is_passing, refusal};
use super::{SqliteStore, failed, json_array, json_text};
use crate::hooks::{HookError, Transaction as Hooked};
use crate::inbox::{
    Backlog, Claim, Claimed, Inbox, InboxStatus, Parked, Reaction, Received, Settled, Which, milliseconds,
};
use crate::sql::accounts::RECEIVES;
use crate::sql::sqlite::inbox as sql;
use crate::sql::{PROBE, PROBE_ID, UNPROBE, WAITING, probe};
use crate::store::health::WriteTarget;
use crate::store::inbox::{SLICE, SlicePace, backlog_of, choice, claimed, parked, receivers, status_of};
use crate::store::savepoint::react;
use crate::store::{StoreError, Worker, kept};
use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Connection, Row, Sqlite, SqliteConnection, SqlitePool};
use std::time::Duration;

impl Inbox for SqliteStore {
    async fn receive(&self, events: &[Received]) -> Result<u64, StoreError> {
        if events.is_empty() {
            return Ok(0);
        }
        self.noted(WriteTarget::Inbox, kept::keep(self, &events.iter().collect::<Vec<_>>()).await)
    }

    async fn claim(&self, claim: &Claim) -> Result<Vec<Claimed>, StoreError> {
        let claimed = self.take(claim).await;
        // Where there is nothing to claim, nothing is written.
        match claimed.as_ref().is_ok_and(Vec::is_empty) {
            true => claimed,
            false => self.noted(WriteTarget::Inbox, claimed),
        }
    }

    async fn settle(&self, worker: &str, settled: &[Settled]) -> Result<u64, StoreError> {
        if settled.is_empty() {
            return Ok(0);
        }
        let done = self.write_in(settle(worker, settled)).await.map_err(failed("settle events"));
        self.noted(WriteTarget::Inbox, done)
    }

    async fn settle_with(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> Result<Result<bool, HookError>, StoreError> {
        self.noted(WriteTarget::Inbox, self.finish(worker, settled, reaction).await)
    }

    async fn renew_claims(&self, worker: Worker<'_>) -> Result<(), StoreError> {
        renew(worker).execute(&self.pool).await.map(drop).map_err(failed("renew claims"))
    }

    async fn try_write(&self) -> Result<(), StoreError> {
        let tried = try_write(&self.pool).await.map_err(failed("write"));
        self.health.note_try(&tried);
        self.doubted(tried)
    }

    async fn waiting(&self, receiver: Option<&str>) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query(WAITING).bind(receiver).fetch_all(&self.pool).await;
        let rows = rows.map_err(failed("read the accounts of events"))?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn replay(&self, account: Option<&str>, which: &Which) -> Result<u64, StoreError> {
        let (of, chosen) = choice(which);
        let condition = of.pick(sql::CONDITIONS);
        let chosen = json_array(chosen.iter().map(String::as_str));
        let statement = sqlx::query(AssertSqlSafe(sql::replay(condition))).bind(account).bind(chosen);
        let due = statement.execute(&self.pool).await.map_err(failed("make events due again"))?;
        Ok(due.rows_affected())
    }

    async fn forget(&self, age: Duration) -> Result<u64, StoreError> {
        let mut forgotten = 0;
        loop {
            let pace = SlicePace::start();
            let slice = self.forget_some(age).await?;
            forgotten += slice;
            if slice < SLICE as u64 {
                return Ok(forgotten);
            }
            pace.pause().await;
        }
    }

    async fn forget_some(&self, age: Duration) -> Result<u64, StoreError> {
        let statement = sqlx::query(sql::FORGET).bind(milliseconds(age)).bind(SLICE as i64);
        Ok(statement.execute(&self.pool).await.map_err(failed("forget events"))?.rows_affected())
    }

    async fn forget_contents(&self, age: Duration) -> Result<u64, StoreError> {
        let failure = failed("remove the content of old events");
        let mut changed = 0;
        for statement in sql::FORGET_CONTENTS {
            let statement = sqlx::query(statement).bind(milliseconds(age));
            changed += statement.execute(&self.pool).await.map_err(&failure)?.rows_affected();
        }
        Ok(changed)
    }

    async fn inbox_status(&self, account: Option<&str>) -> Result<InboxStatus, StoreError> {
        let rows = sqlx::query(sql::STATUS).bind(account).fetch_all(&self.pool).await;
        let rows = rows.map_err(failed("count events"))?;
        Ok(status_of(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2)))))
    }

    async fn backlog(&self, account: Option<&str>) -> Result<Backlog, StoreError> {
        let query = sqlx::query_as(sql::BACKLOG).bind(account).bind(Backlog::MOST as i64);
        query.fetch_one(&self.pool).await.map(backlog_of).map_err(failed("count events"))
    }

    async fn backlogs(&self, receiver: Option<&str>) -> Result<Vec<(String, Backlog)>, StoreError> {
        let query = sqlx::query(AssertSqlSafe(sql::backlogs())).bind(receiver).bind(Backlog::MOST as i64);
        let rows = query.fetch_all(&self.pool).await.map_err(failed("count events"))?;
        Ok(rows.iter().map(|row| (row.get(0), backlog_of((row.get(1), row.get(2), row.get(3))))).collect())
    }

    async fn parked(&self, account: Option<&str>, limit: u32) -> Result<Vec<Parked>, StoreError> {
        let statement = sqlx::query(sql::PARKED).bind(account).bind(i64::from(limit));
        let failure = failed("read parked events");
        let rows = statement.fetch_all(&self.pool).await.map_err(&failure)?;
        parked(&rows).map_err(failure)
    }
}

impl kept::Keep for SqliteStore {
    async fn keep(&self, events: &[&Received]) -> Result<u64, StoreError> {
        let failure = failed("keep events");
        let mut connection = self.pool.acquire().await.map_err(&failure)?;
        // What Stripe is told to be kept must outlive a loss of power; rows can be had again.
        pragma(&mut connection, "PRAGMA synchronous = FULL").await.map_err(&failure)?;
        let received = receive(&mut connection, events).await;
        if let Err(error) = pragma(&mut connection, "PRAGMA synchronous = NORMAL").await {
            // A setting cannot be changed within a transaction: one that has not ended is given up with its connection.
            connection.close_on_drop();
            received.and(Err(error)).map_err(failure)
        } else {
            received.map_err(failure)
        }
    }
}

impl SqliteStore {
    /// Claims events.
    async fn take(&self, claim: &Claim) -> Result<Vec<Claimed>, StoreError> {
        let failure = failed("claim events");
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
        let statement = sqlx::query(sql::CLAIM).bind(&claim.worker).bind(milliseconds(claim.lease));
        let statement = statement.bind(&claim.account).bind(i64::from(claim.limit));
        let rows = statement.fetch_all(&mut *transaction).await.map_err(&failure)?;
        transaction.commit().await.map_err(&failure)?;
        claimed(&rows).map_err(failure)
    }

    /// Executes a statement in a transaction of its own, and returns how many rows it has changed.
    async fn write_in(&self, statement: Query<'_, Sqlite, SqliteArguments>) -> sqlx::Result<u64> {
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        let done = statement.execute(&mut *transaction).await?.rows_affected();
        transaction.commit().await?;
        Ok(done)
    }

    /// Settles an event along with what is done for it.
    async fn finish(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> Result<Result<bool, HookError>, StoreError> {
        let failure = failed("settle an event");
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(&failure)?;
        let statement = settle(worker.name, std::slice::from_ref(settled));
        if statement.execute(&mut *transaction).await.map_err(&failure)?.rows_affected() == 0 {
            return Ok(Ok(false));
        }
        let reacted =
            react(reaction, Hooked::Sqlite(&mut transaction), is_passing).await.map_err(&failure)?;
        if let Err(error) = reacted {
            return Ok(Err(error));
        }
        // Nobody can have claimed the rest while this was under way, and nobody can before it is renewed.
        renew(worker).execute(&mut *transaction).await.map_err(&failure)?;
        match transaction.commit().await {
            Ok(()) => Ok(Ok(true)),
            Err(error) => {
                refusal(&error).map_or_else(|| Err(failure(error)), |reason| Ok(Err(reason.into())))
            }
        }
    }
}

async fn pragma(connection: &mut SqliteConnection, pragma: &'static str) -> sqlx::Result<()> {
    sqlx::query(pragma).execute(connection).await.map(drop)
}

async fn try_write(pool: &SqlitePool) -> sqlx::Result<()> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query(PROBE).bind(PROBE_ID).bind(probe()).execute(&mut *transaction).await?;
    sqlx::query(UNPROBE).bind(PROBE_ID).execute(&mut *transaction).await?;
    transaction.commit().await
}

async fn receive(connection: &mut SqliteConnection, events: &[&Received]) -> sqlx::Result<u64> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let mut new = 0;
    for event in events {
        let statement =
            sqlx::query(sql::RECEIVE).bind(&event.account).bind(&event.id).bind(&event.event_type);
        let statement = statement.bind(&event.object).bind(&event.object_id).bind(event.created);
        let statement = statement.bind(&event.api_version).bind(event.livemode).bind(&event.body);
        new += statement.execute(&mut *transaction).await?.rows_affected();
    }
    for (receiver, account) in receivers(events) {
        sqlx::query(RECEIVES).bind(receiver).bind(account).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(new)
}

fn renew(worker: Worker<'_>) -> Query<'_, Sqlite, SqliteArguments> {
    sqlx::query(sql::RENEW).bind(worker.name).bind(milliseconds(worker.lease))
}

fn settle<'q>(worker: &'q str, settled: &[Settled]) -> Query<'q, Sqlite, SqliteArguments> {
    let each = settled.iter().map(|Settled { account, id, verdict }| {
        let reason = verdict.reason().map_or_else(|| "null".to_owned(), json_text);
        let (state, delay, uncounted) = (verdict.state(), verdict.delay(), verdict.uncounted());
        format!("[{},{},\"{state}\",{reason},{delay},{uncounted}]", json_text(account), json_text(id))
    });
    let each: Vec<String> = each.collect();
    sqlx::query(sql::SETTLE).bind(format!("[{}]", each.join(","))).bind(worker)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sql::STRAYS;
    use crate::store::Store;

    #[tokio::test]
    async fn what_is_asked_again_and_again_reads_no_settled_event() {
        let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
        store.migrate(&[]).await.expect("tables");
        for (statement, indexes) in [
            (sql::BACKLOG, ["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"].as_slice()),
            (sql::PARKED, &["stripe_sync_events_parked_idx"]),
            (WAITING, &["stripe_sync_events_pending_idx"]),
            (STRAYS, &["stripe_sync_events_pending_idx"]),
            (&sql::backlogs(), &["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"]),
        ] {
            let explain = sqlx::query(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {statement}")));
            let plan = explain.fetch_all(store.pool()).await.expect("a plan");
            let plan: Vec<String> = plan.iter().map(|row| row.get("detail")).collect();
            let read: Vec<&String> = plan.iter().filter(|step| step.contains("stripe_sync_events")).collect();
            let by_index = |step: &&&String| indexes.iter().any(|index| step.contains(*index));
            assert!(read.len() >= indexes.len() && read.iter().all(|step| by_index(&step)), "{plan:?}");
        }
    }
}
