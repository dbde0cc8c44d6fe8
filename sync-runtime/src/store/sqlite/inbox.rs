//! The inbox on SQLite: an event is claimed by marking its row.

use super::failure::is_passing;
use super::json::json_text;
use super::refusal::refusal;
use super::session::{Placed, PlacedPool, WRITE};
use crate::hooks::{HookError, Transaction as HookTransaction};
use crate::inbox::{Claim, Claimed, Reaction, Received, Settled, milliseconds};
use crate::sql::accounts::RECEIVES;
use crate::sql::sqlite::{Sqlite as Dialect, inbox as sql};
use crate::store::Worker;
use crate::store::inbox::{SLICE, SlicePace, claimed, receivers};
use crate::store::query::{Query, query};
use crate::store::savepoint::react;
use sqlx::{Connection as _, SqliteConnection};
use std::time::Duration;

/// Keeps events together, and returns how many are new.
pub(super) async fn receive(database: &PlacedPool, events: &[&Received]) -> sqlx::Result<u64> {
    let mut connection = database.pool.acquire().await?;
    // An event that Stripe was told is kept must outlive a loss of power; rows can be read again.
    pragma(&mut connection, "PRAGMA synchronous = FULL").await?;
    let received = receive_on(&mut connection, &database.dialect, events).await;
    if let Err(error) = pragma(&mut connection, "PRAGMA synchronous = NORMAL").await {
        // A setting cannot be changed within a transaction: one that has not ended is dropped with its connection.
        connection.close_on_drop();
        return received.and(Err(error));
    }
    received
}

async fn pragma(connection: &mut SqliteConnection, pragma: &'static str) -> sqlx::Result<()> {
    sqlx::query(pragma).execute(connection).await.map(drop)
}

async fn receive_on(
    connection: &mut SqliteConnection,
    dialect: &Dialect,
    events: &[&Received],
) -> sqlx::Result<u64> {
    let mut transaction =
        Placed { transaction: connection.begin_with(WRITE).await?, dialect: dialect.clone() };
    let mut new = 0;
    for event in events {
        let statement = query(sql::RECEIVE).bind(&event.account).bind(&event.id).bind(&event.event_type);
        let statement = statement.bind(&event.object).bind(&event.object_id).bind(event.created);
        let statement = statement.bind(event.api_version.as_deref()).bind(event.livemode).bind(&event.body);
        new += statement.run(&mut transaction).await?;
    }
    for (receiver, account) in receivers(events) {
        query(RECEIVES).bind(receiver).bind(account).run(&mut transaction).await?;
    }
    transaction.transaction.commit().await?;
    Ok(new)
}

/// Claims events.
pub(super) async fn claim(database: &PlacedPool, claim: &Claim) -> sqlx::Result<Vec<Claimed>> {
    let mut transaction = Placed::begin(database).await?;
    let statement = query(sql::CLAIM).bind(&claim.worker).bind(milliseconds(claim.lease));
    let statement = statement.bind(&claim.account).bind(i64::from(claim.limit));
    let rows = statement.all(&mut transaction).await?;
    transaction.transaction.commit().await?;
    claimed(&rows)
}

/// Settles events, and returns how many were still the worker's.
pub(super) async fn settle(database: &PlacedPool, worker: &str, settled: &[&Settled]) -> sqlx::Result<u64> {
    change(database, settlement(worker, settled)).await
}

/// Settles an event in the transaction in which a reaction runs.
pub(super) async fn settle_with(
    database: &PlacedPool,
    worker: Worker<'_>,
    settled: &Settled,
    reaction: &dyn Reaction,
) -> sqlx::Result<Result<bool, HookError>> {
    let mut transaction = Placed::begin(database).await?;
    if settlement(worker.name, &[settled]).run(&mut transaction).await? == 0 {
        return Ok(Ok(false));
    }
    if let Err(error) =
        react(reaction, HookTransaction::Sqlite(&mut transaction.transaction), is_passing).await?
    {
        return Ok(Err(error));
    }
    // Nobody can have claimed the rest meanwhile, and nobody can before it is renewed.
    let renewal = query(sql::RENEW).bind(worker.name).bind(milliseconds(worker.lease));
    renewal.run(&mut transaction).await?;
    match transaction.transaction.commit().await {
        Ok(()) => Ok(Ok(true)),
        Err(error) => refusal(&error).map_or_else(|| Err(error), |reason| Ok(Err(reason.into()))),
    }
}

/// Forgets the settled events of an age, slice by slice.
pub(super) async fn forget(database: &PlacedPool, age: Duration) -> sqlx::Result<u64> {
    let mut forgotten = 0;
    loop {
        let pace = SlicePace::start();
        let slice = forget_some(database, age).await?;
        forgotten += slice;
        if slice < SLICE as u64 {
            return Ok(forgotten);
        }
        pace.pause().await;
    }
}

/// Forgets one slice of them.
pub(super) async fn forget_some(database: &PlacedPool, age: Duration) -> sqlx::Result<u64> {
    change(database, query(sql::FORGET).bind(milliseconds(age)).bind(SLICE as i64)).await
}

/// Executes a statement in a transaction of its own, and returns the number of rows that it has changed.
async fn change(database: &PlacedPool, statement: Query<'_>) -> sqlx::Result<u64> {
    let mut transaction = Placed::begin(database).await?;
    let changed = statement.run(&mut transaction).await?;
    transaction.transaction.commit().await?;
    Ok(changed)
}

fn settlement<'q>(worker: &'q str, settled: &[&Settled]) -> Query<'q> {
    let each = settled.iter().map(|Settled { account, id, verdict }| {
        let reason = verdict.reason().map_or_else(|| "null".to_owned(), json_text);
        let (state, delay, uncounted) = (verdict.state(), verdict.delay(), verdict.uncounted());
        format!("[{},{},\"{state}\",{reason},{delay},{uncounted}]", json_text(account), json_text(id))
    });
    let each: Vec<String> = each.collect();
    query(sql::SETTLE).bind(format!("[{}]", each.join(","))).bind(worker)
}

#[cfg(test)]
mod tests {
    use crate::sql::records::EVENTS_OF;
    use crate::sql::sqlite::SYSTEM_SQL;
    use crate::sql::{STRAYS, WAITING, inbox as shared};
    use crate::store::SqliteStore;
    use sqlx::{AssertSqlSafe, Row as _};

    #[tokio::test]
    async fn what_is_asked_again_and_again_reads_no_settled_event() {
        let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
        store.migrate(&[]).await.expect("tables");
        for (statement, indexes) in [
            (
                shared::backlog(&SYSTEM_SQL).as_str(),
                ["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"].as_slice(),
            ),
            (shared::PARKED, &["stripe_sync_events_parked_idx"]),
            (EVENTS_OF, &["stripe_sync_events_object_idx"]),
            (WAITING, &["stripe_sync_events_pending_idx"]),
            (STRAYS, &["stripe_sync_events_pending_idx"]),
            (
                &shared::backlogs(&SYSTEM_SQL),
                &["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"],
            ),
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
