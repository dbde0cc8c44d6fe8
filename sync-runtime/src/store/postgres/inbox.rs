//! The inbox on PostgreSQL: events as arrays, and claims as rows of their own.

use super::connections::Connections;
use super::failure::is_passing;
use super::limits::{FOREIGN_CODE, LONG, Limits, PLAIN, PROMPT};
use super::refusal::refusal;
use crate::hooks::{HookError, Transaction as HookTransaction};
use crate::inbox::{Claim, Claimed, Reaction, Received, Settled, milliseconds};
use crate::sql::postgres::{NO_WAIT, inbox as sql};
use crate::store::Worker;
use crate::store::inbox::{SLICE, SlicePace, claimed};
use crate::store::query::{Argument, Query, firsts, query};
use crate::store::savepoint::react;
use std::borrow::Cow;
use std::time::Duration;

/// The key of the lock that keeps claims apart.
const CLAIM_LOCK: i64 = 0x7374_7269_7065_0002;

/// The number of events that are looked for at once to be forgotten: each search reads past the rows that were deleted since
/// the last vacuum.
const PLACES: usize = 50_000;

/// Keeps events together, and returns how many are new.
pub(super) async fn receive(connections: &Connections, events: &[&Received]) -> sqlx::Result<u64> {
    let texts = |of: fn(&Received) -> &str| -> Argument<'_> { events.iter().map(|it| of(it)).collect() };
    let versions = events.iter().map(|event| event.api_version.as_deref().map(Cow::Borrowed)).collect();
    let statement = query(sql::RECEIVE)
        .bind(texts(|it| &it.account))
        .bind(texts(|it| &it.id))
        .bind(texts(|it| &it.event_type))
        .bind(texts(|it| &it.object))
        .bind(texts(|it| &it.object_id))
        .bind(Argument::Integers(events.iter().map(|event| event.created).collect()))
        .bind(Argument::OptionalTexts(versions))
        .bind(Argument::Booleans(events.iter().map(|event| event.livemode).collect()))
        .bind(texts(|it| &it.body))
        .bind(texts(|it| &it.receiver));
    change(connections, PROMPT, statement).await
}

/// Claims events.
pub(super) async fn claim(connections: &Connections, claim: &Claim) -> sqlx::Result<Vec<Claimed>> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(PLAIN).await?;
    query(sql::CLAIM_LOCK).bind(CLAIM_LOCK).run(&mut transaction).await?;
    query(sql::EXPIRE).run(&mut transaction).await?;
    let statement = query(sql::CLAIM).bind(&claim.account).bind(&claim.worker);
    let statement = statement.bind(i64::from(claim.limit)).bind(milliseconds(claim.lease));
    let rows = statement.all(&mut transaction).await?;
    transaction.commit().await?;
    claimed(&rows)
}

/// Settles events, and returns how many were still the worker's. Does not wait for the disk: a crash that loses the outcomes
/// also ends the claims, and then the events are claimed and applied again.
pub(super) async fn settle(
    connections: &Connections,
    worker: &str,
    settled: &[&Settled],
) -> sqlx::Result<u64> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin_with(PLAIN, NO_WAIT).await?;
    let changed = settlement(worker, settled).run(&mut transaction).await?;
    transaction.commit().await?;
    Ok(changed)
}

/// Settles an event in the transaction in which a reaction runs.
pub(super) async fn settle_with(
    connections: &Connections,
    worker: Worker<'_>,
    settled: &Settled,
    reaction: &dyn Reaction,
) -> sqlx::Result<Result<bool, HookError>> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(FOREIGN_CODE).await?;
    let holds = query(sql::HOLDS).bind(worker.name).bind(&settled.account).bind(&settled.id);
    if holds.optional(&mut transaction).await?.is_none() {
        return Ok(Ok(false));
    }
    // First, so that the claim is not locked meanwhile: it is renewed, and others look at it.
    let hook_transaction = HookTransaction::Postgres(transaction.connection());
    if let Err(error) = react(reaction, hook_transaction, is_passing).await? {
        return Ok(Err(error));
    }
    if settlement(worker.name, &[settled]).run(&mut transaction).await? == 0 {
        return Ok(Ok(false));
    }
    match transaction.commit().await {
        Ok(()) => Ok(Ok(true)),
        Err(error) => refusal(&error).map_or_else(|| Err(error), |reason| Ok(Err(reason.into()))),
    }
}

/// Forgets the settled events of an age, slice by slice.
pub(super) async fn forget(connections: &Connections, age: Duration) -> sqlx::Result<u64> {
    let mut forgotten = 0;
    loop {
        let places = settled_before(connections, age, PLACES).await?;
        for slice in places.chunks(SLICE) {
            let pace = SlicePace::start();
            let statement = query(sql::FORGET).bind(milliseconds(age)).bind(slice);
            forgotten += change(connections, LONG, statement).await?;
            pace.pause().await;
        }
        if places.len() < PLACES {
            return Ok(forgotten);
        }
    }
}

/// Forgets one slice of them.
pub(super) async fn forget_some(connections: &Connections, age: Duration) -> sqlx::Result<u64> {
    let places = settled_before(connections, age, SLICE).await?;
    if places.is_empty() {
        return Ok(0);
    }
    change(connections, LONG, query(sql::FORGET).bind(milliseconds(age)).bind(&places)).await
}

/// Returns the places of the first settled events of an age.
async fn settled_before(connections: &Connections, age: Duration, limit: usize) -> sqlx::Result<Vec<String>> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(LONG).await?;
    let statement = query(sql::OVER).bind(milliseconds(age)).bind(limit as i64);
    firsts(&statement.all(&mut transaction).await?)
}

/// Executes a statement in a transaction of its own, and returns the number of rows that it has changed.
async fn change(connections: &Connections, limits: Limits, statement: Query<'_>) -> sqlx::Result<u64> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(limits).await?;
    let changed = statement.run(&mut transaction).await?;
    transaction.commit().await?;
    Ok(changed)
}

fn settlement<'q>(worker: &'q str, settled: &[&'q Settled]) -> Query<'q> {
    let each = || settled.iter().copied();
    let reasons = each().map(|it| it.verdict.reason().map(Cow::Borrowed)).collect();
    query(sql::SETTLE)
        .bind(worker)
        .bind_all(each().map(|it| it.account.as_str()))
        .bind_all(each().map(|it| it.id.as_str()))
        .bind_all(each().map(|it| it.verdict.state()))
        .bind(Argument::OptionalTexts(reasons))
        .bind(Argument::Integers(each().map(|it| it.verdict.delay()).collect()))
        .bind(Argument::Integers(each().map(|it| it.verdict.uncounted()).collect()))
}

#[cfg(test)]
mod tests;
