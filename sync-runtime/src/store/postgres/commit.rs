//! Writing a batch, all or nothing.

use super::connections::Connections;
use super::failure::failed;
use super::limits::{FOREIGN_CODE, WRITING};
use super::writer::PostgresWriter;
use super::{deferred, failure, inspect, locks};
use crate::hooks::AnyHooks;
use crate::model::Table;
use crate::sql::postgres as sql;
use crate::store::hook_results;
use crate::store::lessons::{Lessons, WriteError};
use crate::store::write::write;
use crate::store::{Batch, Committed, HookVerdicts, StoreError, TableBatch};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, Instant};

/// The attempts for a batch that collides with another. The second time it is alone among its like, and can only collide
/// with what the application does itself.
const MAX_TRIES: u32 = 6;
/// The retries of a batch whose connection was lost: enough for a server to restart.
const MAX_LOST: u32 = 6;
/// The longest time until a batch gets the locks that it waits for, over all tries.
const LOCKED: Duration = Duration::from_secs(600);
/// The pause before the first retry; it doubles each time.
const AFTER_LOSS: Duration = Duration::from_millis(100);

pub(super) async fn commit(connections: &Connections, batch: &Batch) -> Result<Committed, StoreError> {
    let (began, mut tries, mut lost) = (Instant::now(), 1, 0);
    let removes = batch.tables.iter().filter_map(|table| table.hooks.as_ref()).any(AnyHooks::removes);
    let mut lessons = Lessons::new(removes);
    loop {
        // In parts, rows are locked in another order than others lock them: then better alone.
        match commit_once(connections, batch, tries > 1 || lessons.careful, &lessons).await {
            Ok(written) => return Ok(written),
            // It may be that somebody else has deleted what is named.
            Err(WriteError::Unsettled { .. }) if tries == 1 => tries += 1,
            Err(error) if lessons.learn(&error) => {
                tracing::debug!("a batch is refused in part; trying again")
            }
            Err(error) if tries < MAX_TRIES && error.sql().is_some_and(failure::is_collision) => {
                tracing::debug!(tries, "a batch collided with another; trying again");
                tokio::time::sleep(pause(tries)).await;
                tries += 1;
            }
            Err(error) if began.elapsed() < LOCKED && error.sql().is_some_and(failure::is_locked) => {
                tracing::warn!("a batch waits for locks of another session; trying again");
            }
            Err(error) if lost < MAX_LOST && error.sql().is_some_and(failure::is_lost) => {
                // What it has committed, if it has, is written once more and changes nothing.
                tracing::warn!(lost, "the connection was lost; trying again");
                tokio::time::sleep(AFTER_LOSS * 2_u32.pow(lost)).await;
                lost += 1;
            }
            Err(error) => return Err(error.into_store(failed("write"))),
        }
    }
}

/// Longer from one try to the next, and not the same for two that have collided.
fn pause(tries: u32) -> Duration {
    let longest = 10_u64 << tries.min(7);
    let random = RandomState::new().build_hasher().finish();
    Duration::from_millis(longest / 2 + random % longest)
}

async fn commit_once(
    connections: &Connections,
    batch: &Batch,
    alone: bool,
    lessons: &Lessons,
) -> Result<Committed, WriteError> {
    let is_hooked = batch.tables.iter().any(|table| table.hooks.is_some())
        || batch.deletions.iter().any(|deletion| batch.hooks.contains_key(&deletion.table.full_name()));
    let limits = if is_hooked { FOREIGN_CODE } else { WRITING };
    let mut begin = sql::lock(&locks::of(batch, alone, lessons.removes));
    if batch.repeatable && !is_hooked && !is_linked(batch) {
        begin.push_str(sql::NO_WAIT);
    }
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin_with(limits, &begin).await?;
    let checks = match lessons.unsettled {
        true => deferred::statements(&mut transaction, batch).await?,
        false => None,
    };
    let dialect = connections.dialect();
    inspect::learn(dialect, &mut transaction, &tables_of(batch)).await?;
    let mut writer =
        PostgresWriter { transaction: &mut transaction, dialect, account: &batch.account, checks };
    let written = write(&mut writer, batch, lessons).await?;
    transaction.commit().await.map_err(WriteError::at_end::<PostgresWriter<'_, '_>>)?;
    Ok(written)
}

/// Returns true if a batch writes to tables of the application.
fn is_linked(batch: &Batch) -> bool {
    !batch.unlinked.is_empty() || batch.tables.iter().any(|batch| batch.table.links().next().is_some())
}

/// Returns the tables of a batch, with their child tables.
fn tables_of(batch: &Batch) -> Vec<&'static Table> {
    let own = batch.tables.iter().map(|batch| batch.table);
    let children = own.clone().flat_map(|table| table.children).map(|child| child.table.table());
    own.chain(children).collect()
}

/// Asks the hooks what they leave out, and takes back what they do.
pub(super) async fn verdicts(
    connections: &Connections,
    batch: &TableBatch,
) -> Result<HookVerdicts, StoreError> {
    let failure = failed("ask the hooks");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(FOREIGN_CODE).await.map_err(&failure)?;
    let mut writer = PostgresWriter {
        transaction: &mut transaction,
        dialect: connections.dialect(),
        account: "",
        checks: None,
    };
    // The transaction is dropped, which takes it back.
    hook_results::verdicts(&mut writer, batch).await.map_err(|error| error.into_store(failure))
}
