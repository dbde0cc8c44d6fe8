//! The inbox on PostgreSQL.

use super::connections::Connections;
use super::failure::{failed, is_passing, refusal};
use super::limits::{FOREIGN_CODE, LONG, Limits, PLAIN, PROMPT};
use super::session::{Execute as _, Statement, query};
use super::{PostgresStore, clean};
use crate::hooks::{HookError, Transaction as Hooked};
use crate::inbox::{
    Backlog, Claim, Claimed, Inbox, InboxStatus, Parked, Reaction, Received, Settled, Which, milliseconds,
};
use crate::sql::postgres::inbox as sql;
use crate::sql::{PROBE, PROBE_ID, UNPROBE, WAITING, probe};
use crate::store::health::WriteTarget;
use crate::store::inbox::{SLICE, SlicePace, backlog_of, choice, claimed, parked, status_of};
use crate::store::savepoint::react;
use crate::store::{StoreError, Worker, kept};
use sqlx::Row;
use std::borrow::Cow;
use std::time::Duration;

/// The key of the lock that keeps claims apart.
const CLAIM_LOCK: i64 = 0x7374_7269_7065_0002;

/// How many events are looked for at once to be forgotten: each look reads past what was deleted since the last vacuum.
const PLACES: usize = 50_000;

impl Inbox for PostgresStore {
    async fn receive(&self, events: &[Received]) -> Result<u64, StoreError> {
        if events.is_empty() {
            return Ok(0);
        }
        // In order, so that two who keep the same events do not wait for each other.
        let mut events: Vec<&Received> = events.iter().collect();
        events.sort_by(|a, b| (&a.account, &a.id).cmp(&(&b.account, &b.id)));
        self.noted(WriteTarget::Inbox, kept::keep(self, &events).await)
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
        let mut settled: Vec<&Settled> = settled.iter().collect();
        settled.sort_by(|a, b| (&a.account, &a.id).cmp(&(&b.account, &b.id)));
        let done = self.change(PLAIN, settle(worker, &settled)).await.map_err(failed("settle events"));
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
        let statement = query(sql::RENEW).bind(worker.name).bind(milliseconds(worker.lease));
        self.change(PLAIN, statement).await.map(drop).map_err(failed("renew claims"))
    }

    async fn try_write(&self) -> Result<(), StoreError> {
        let tried = try_write(&self.connections).await.map_err(failed("write"));
        self.health.note_try(&tried);
        tried
    }

    async fn waiting(&self, receiver: Option<&str>) -> Result<Vec<String>, StoreError> {
        let failure = failed("read the accounts of events");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let rows = query(WAITING).bind(receiver).all(&mut transaction).await.map_err(&failure)?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    async fn replay(&self, account: Option<&str>, which: &Which) -> Result<u64, StoreError> {
        let (of, chosen) = choice(which);
        let condition = of.pick(sql::CONDITIONS);
        let statement = query(sql::replay(condition)).bind(account).bind(chosen);
        self.change(LONG, statement).await.map_err(failed("make events due again"))
    }

    async fn forget(&self, age: Duration) -> Result<u64, StoreError> {
        let failure = failed("forget events");
        let mut forgotten = 0;
        loop {
            let places = self.settled_before(age, PLACES).await.map_err(&failure)?;
            for slice in places.chunks(SLICE) {
                let pace = SlicePace::start();
                let statement = query(sql::FORGET).bind(milliseconds(age)).bind(slice);
                forgotten += self.change(LONG, statement).await.map_err(&failure)?;
                pace.pause().await;
            }
            if places.len() < PLACES {
                return Ok(forgotten);
            }
        }
    }

    async fn forget_some(&self, age: Duration) -> Result<u64, StoreError> {
        let failure = failed("forget events");
        let places = self.settled_before(age, SLICE).await.map_err(&failure)?;
        if places.is_empty() {
            return Ok(0);
        }
        let statement = query(sql::FORGET).bind(milliseconds(age)).bind(places);
        self.change(LONG, statement).await.map_err(failure)
    }

    async fn forget_contents(&self, age: Duration) -> Result<u64, StoreError> {
        let failure = failed("remove the content of old events");
        let mut changed = 0;
        for statement in sql::FORGET_CONTENTS {
            changed += self.change(LONG, query(statement).bind(milliseconds(age))).await.map_err(&failure)?;
        }
        Ok(changed)
    }

    async fn inbox_status(&self, account: Option<&str>) -> Result<InboxStatus, StoreError> {
        let failure = failed("count events");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(LONG).await.map_err(&failure)?;
        let rows = query(sql::STATUS).bind(account).all(&mut transaction).await.map_err(&failure)?;
        Ok(status_of(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2)))))
    }

    async fn backlog(&self, account: Option<&str>) -> Result<Backlog, StoreError> {
        let failure = failed("count events");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PROMPT).await.map_err(&failure)?;
        let statement = query(sql::BACKLOG).bind(account).bind(Backlog::MOST as i64);
        let row = statement.one(&mut transaction).await.map_err(&failure)?;
        Ok(backlog_of((row.get(0), row.get(1), row.get(2))))
    }

    async fn backlogs(&self, receiver: Option<&str>) -> Result<Vec<(String, Backlog)>, StoreError> {
        let statement = query(sql::backlogs()).bind(receiver).bind(Backlog::MOST as i64);
        let rows = self.read(statement).await.map_err(failed("count events"))?;
        Ok(rows.iter().map(|row| (row.get(0), backlog_of((row.get(1), row.get(2), row.get(3))))).collect())
    }

    async fn parked(&self, account: Option<&str>, limit: u32) -> Result<Vec<Parked>, StoreError> {
        let failure = failed("read parked events");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let statement = query(sql::PARKED).bind(account).bind(i64::from(limit));
        let rows = statement.all(&mut transaction).await.map_err(&failure)?;
        parked(&rows).map_err(failure)
    }
}

async fn try_write(connections: &Connections) -> sqlx::Result<()> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(PROMPT).await?;
    query(PROBE).bind(PROBE_ID).bind(probe()).run(&mut transaction).await?;
    query(UNPROBE).bind(PROBE_ID).run(&mut transaction).await?;
    transaction.commit().await
}

impl kept::Keep for PostgresStore {
    async fn keep(&self, events: &[&Received]) -> Result<u64, StoreError> {
        let text = |of: fn(&Received) -> &str| -> Vec<Cow<'_, str>> {
            events.iter().map(|event| clean::text(of(event))).collect()
        };
        let versions: Vec<_> =
            events.iter().map(|event| event.api_version.as_deref().map(clean::text)).collect();
        let statement = query(sql::RECEIVE)
            .bind(text(|it| &it.account))
            .bind(text(|it| &it.id))
            .bind(text(|it| &it.event_type))
            .bind(text(|it| &it.object))
            .bind(text(|it| &it.object_id))
            .bind(events.iter().map(|event| event.created).collect::<Vec<_>>())
            .bind(versions)
            .bind(events.iter().map(|event| event.livemode).collect::<Vec<_>>())
            .bind(text(|it| &it.body))
            .bind(text(|it| &it.receiver));
        self.change(PROMPT, statement).await.map_err(failed("keep events"))
    }
}

impl PostgresStore {
    /// Claims events.
    async fn take(&self, claim: &Claim) -> Result<Vec<Claimed>, StoreError> {
        let failure = failed("claim events");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
        let lock = query(sql::CLAIM_LOCK).bind(CLAIM_LOCK);
        lock.run(&mut transaction).await.map_err(&failure)?;
        query(sql::EXPIRE).run(&mut transaction).await.map_err(&failure)?;
        let statement = query(sql::CLAIM).bind(&claim.account).bind(&claim.worker);
        let statement = statement.bind(i64::from(claim.limit)).bind(milliseconds(claim.lease));
        let rows = statement.all(&mut transaction).await.map_err(&failure)?;
        transaction.commit().await.map_err(&failure)?;
        claimed(&rows).map_err(failure)
    }

    /// Settles an event along with what is done for it.
    async fn finish(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> Result<Result<bool, HookError>, StoreError> {
        let failure = failed("settle an event");
        let mut connection = self.connections.acquire().await.map_err(&failure)?;
        let mut transaction = connection.begin(FOREIGN_CODE).await.map_err(&failure)?;
        let holds = query(sql::HOLDS).bind(worker.name);
        let holds = holds.bind(clean::text(&settled.account)).bind(clean::text(&settled.id));
        if holds.optional(&mut transaction).await.map_err(&failure)?.is_none() {
            return Ok(Ok(false));
        }
        // First, so that the claim is not locked meanwhile: it is renewed, and others look at it.
        let hooked = Hooked::Postgres(transaction.connection());
        if let Err(error) = react(reaction, hooked, is_passing).await.map_err(&failure)? {
            return Ok(Err(error));
        }
        let statement = settle(worker.name, &[settled]);
        if statement.run(&mut transaction).await.map_err(&failure)?.rows_affected() == 0 {
            return Ok(Ok(false));
        }
        match transaction.commit().await {
            Ok(()) => Ok(Ok(true)),
            Err(error) => {
                refusal(&error).map_or_else(|| Err(failure(error)), |reason| Ok(Err(reason.into())))
            }
        }
    }

    /// The places of the first settled events of an age.
    async fn settled_before(&self, age: Duration, limit: usize) -> sqlx::Result<Vec<String>> {
        let mut connection = self.connections.acquire().await?;
        let mut transaction = connection.begin(LONG).await?;
        let statement = query(sql::OVER).bind(milliseconds(age)).bind(limit as i64);
        let rows = statement.all(&mut transaction).await?;
        rows.iter().map(|row| row.try_get(0)).collect()
    }

    /// Executes a statement in a transaction of its own, and returns how many rows it has changed.
    async fn change(&self, limits: Limits, statement: Statement<'_>) -> sqlx::Result<u64> {
        let mut connection = self.connections.acquire().await?;
        let mut transaction = connection.begin(limits).await?;
        let changed = statement.run(&mut transaction).await?.rows_affected();
        transaction.commit().await?;
        Ok(changed)
    }
}

fn settle<'q>(worker: &'q str, settled: &[&'q Settled]) -> Statement<'q> {
    let each = || settled.iter().copied();
    let reasons: Vec<_> = each().map(|it| it.verdict.reason().map(clean::text)).collect();
    query(sql::SETTLE)
        .bind(worker)
        .bind(each().map(|it| clean::text(&it.account)).collect::<Vec<_>>())
        .bind(each().map(|it| clean::text(&it.id)).collect::<Vec<_>>())
        .bind(each().map(|it| it.verdict.state()).collect::<Vec<_>>())
        .bind(reasons)
        .bind(each().map(|it| it.verdict.delay()).collect::<Vec<_>>())
        .bind(each().map(|it| it.verdict.uncounted()).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;
    use test_postgres::TestDatabase;

    /// Of many events, nearly all of which are settled.
    const EVENTS: &str = "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, \
         received_at, next_attempt_at) SELECT CASE WHEN n % 2 = 0 THEN 'acct_1' ELSE '' END, 'evt_' || n, 'x.y', 'x', 'x_' || n, \
         n, '{}', CASE n % 1000 WHEN 0 THEN 'pending' WHEN 1 THEN 'parked' ELSE 'applied' END, n, 0 \
         FROM generate_series(1, 50000) AS n; ANALYZE stripe_sync_events";

    /// An inbox in which a statement has put events.
    async fn filled(events: &str) -> (TestDatabase, PostgresStore) {
        let database = TestDatabase::new().await;
        let store = PostgresStore::open(database.url()).await.expect("a database");
        store.migrate(&[]).await.expect("tables");
        database.execute(events).await;
        (database, store)
    }

    fn explain(statement: &str) -> Statement<'static> {
        query(format!("EXPLAIN {statement}"))
    }

    async fn plan(store: &PostgresStore, explain: Statement<'_>) -> String {
        let mut connection = store.connections.acquire().await.expect("a connection");
        let mut transaction = connection.begin(PLAIN).await.expect("a transaction");
        let plan = explain.all(&mut transaction).await.expect("a plan");
        plan.iter().map(|row| row.get::<String, _>(0)).collect::<Vec<_>>().join("\n")
    }

    #[tokio::test]
    async fn what_is_asked_again_and_again_reads_no_settled_event() {
        let (_database, store) = filled(EVENTS).await;
        for account in [None, Some(""), Some("acct_1")] {
            for (statement, indexes) in [
                (
                    sql::BACKLOG,
                    ["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"].as_slice(),
                ),
                (sql::PARKED, &["stripe_sync_events_parked_idx"]),
                (&sql::backlogs(), &["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"]),
            ] {
                let plan = plan(&store, explain(statement).bind(account).bind(50_i64)).await;
                assert!(!plan.contains("Seq Scan on stripe_sync_events"), "{plan}");
                assert!(indexes.iter().all(|index| plan.contains(index)), "{plan}");
            }
        }
        let backlog = store.backlog(None).await.expect("a backlog");
        assert_eq!((backlog.pending, backlog.parked), (50, 50));
        assert_eq!(store.backlog(Some("acct_1")).await.expect("a backlog").parked, 0);
    }

    /// Settled while statistics were taken, and waiting again since.
    const REPLAYED: &str = "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, \
         received_at, next_attempt_at) SELECT '', 'evt_' || n, 'x.y', 'x', 'x_' || n, n, '{}', 'applied', n, 0 \
         FROM generate_series(1, 20000) AS n; ANALYZE stripe_sync_events; \
         UPDATE stripe_sync_events SET state = 'pending'";

    #[tokio::test]
    async fn claimed_events_are_found_by_their_key_whatever_statistics_say_of_those_that_wait() {
        let (_database, store) = filled(REPLAYED).await;
        let none: Vec<String> = Vec::new();
        let mut settle = explain(sql::SETTLE).bind("worker");
        for _ in 0..4 {
            settle = settle.bind(&none);
        }
        let settle = settle.bind(Vec::<i64>::new()).bind(Vec::<i64>::new());
        for statement in [settle, explain(sql::EXPIRE)] {
            let plan = plan(&store, statement).await;
            assert!(!plan.contains("stripe_sync_events_pending_idx"), "{plan}");
        }
    }
}
