//! Making the tables what the models say.
//!
//! A statement that waits for the lock of a table keeps everybody waiting who comes after it, readers too. So it waits for a
//! second, gives up, says who holds the lock, and tries again after a pause. Indexes of tables that are there are made in
//! transactions of their own: nothing else of the migration holds a lock meanwhile, and readers are not kept waiting. They are
//! not made `CONCURRENTLY`: that waits for every older transaction of the database, and leaves a broken index where it fails.

use super::connections::Connections;
use super::failure::failed;
use super::holders::{LockHolder, MissedLock};
use super::limits::MIGRATION;
use super::session::{Execute as _, TimedTransaction, query};
use super::{failure, inspect};
use crate::model::Table;
use crate::sql::{self as shared, MigrationStep};
use crate::store::{Changes, StoreError};
use std::time::{Duration, Instant};

/// The key of the lock that keeps two migrators apart.
const LOCK: i64 = 0x7374_7269_7065_0001;

/// The time limits of a migration, over all attempts.
#[derive(Debug, Clone, Copy)]
struct Patience {
    /// For the locks of tables.
    tables: Duration,
    /// For another migration.
    migration: Duration,
    /// The pause after the first try; longer each time, up to five times that.
    pause: Duration,
}

const PATIENCE: Patience = Patience {
    tables: Duration::from_secs(120),
    migration: Duration::from_secs(600),
    pause: Duration::from_secs(2),
};

/// The work of one transaction.
enum Work<'w> {
    /// Everything that differs, but for the indexes.
    Tables(Changes),
    Index(&'w MigrationStep),
}

/// The result of an attempt.
enum Try {
    /// It is done: in words, and the indexes that are left.
    Done(Vec<String>, Vec<MigrationStep>),
    /// Something else holds a lock; nothing is done.
    Locked { wanted: MissedLock, cause: sqlx::Error },
}

pub(super) async fn migrate(
    connections: &Connections,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<String>, StoreError> {
    migrate_in(connections, tables, changes, PATIENCE).await
}

async fn migrate_in(
    connections: &Connections,
    tables: &[&'static Table],
    changes: Changes,
    patience: Patience,
) -> Result<Vec<String>, StoreError> {
    let work = Work::Tables(changes);
    let (mut done, indexes) = patiently(connections, tables, &work, patience).await?;
    for index in &indexes {
        done.extend(patiently(connections, tables, &Work::Index(index), patience).await?.0);
    }
    Ok(done)
}

/// Tries until no lock is in the way.
async fn patiently(
    connections: &Connections,
    tables: &[&'static Table],
    work: &Work<'_>,
    patience: Patience,
) -> Result<(Vec<String>, Vec<MigrationStep>), StoreError> {
    let (began, mut tries) = (Instant::now(), 0);
    loop {
        let (wanted, cause) = match attempt(connections, tables, work).await? {
            Try::Done(words, indexes) => return Ok((words, indexes)),
            Try::Locked { wanted, cause } => (wanted, cause),
        };
        let holders = wanted.holders(connections).await;
        let longest = if wanted.is_migration() { patience.migration } else { patience.tables };
        if began.elapsed() >= longest {
            return Err(locked(&wanted, &holders, cause));
        }
        tries += 1;
        tell(&wanted, &holders, tries);
        tokio::time::sleep(patience.pause * tries.min(5)).await;
    }
}

async fn attempt(
    connections: &Connections,
    tables: &[&'static Table],
    work: &Work<'_>,
) -> Result<Try, StoreError> {
    let failure = failed("migrate");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    // The path of the connection, too: defaults of local columns may call functions of the application.
    let path = connections.place().whole_path();
    let mut transaction = connection.begin_with(MIGRATION, path).await.map_err(&failure)?;
    let lock = query("SELECT pg_advisory_xact_lock($1)").bind(LOCK);
    match lock.run(&mut transaction).await {
        Err(cause) if failure::is_locked(&cause) => {
            return Ok(Try::Locked { wanted: MissedLock::Advisory(LOCK), cause });
        }
        done => done.map_err(&failure)?,
    };
    let (indexes, steps): (Vec<MigrationStep>, Vec<MigrationStep>) = match work {
        Work::Tables(changes) => steps(connections, &mut transaction, tables, *changes)
            .await?
            .into_iter()
            .partition(|step| step.is_index),
        Work::Index(step) => (Vec::new(), vec![(*step).clone()]),
    };
    for statement in steps.iter().flat_map(|step| &step.statements) {
        match transaction.script(statement).await {
            Err(cause) if failure::is_locked(&cause) || failure::is_deadlock(&cause) => {
                return Ok(Try::Locked {
                    wanted: MissedLock::tables(statement, tables, connections.dialect()),
                    cause,
                });
            }
            done => done.map_err(&failure)?,
        }
    }
    transaction.commit().await.map_err(&failure)?;
    connections.place().installed();
    Ok(Try::Done(shared::words(&steps), indexes))
}

fn tell(wanted: &MissedLock, holders: &[LockHolder], tries: u32) {
    if holders.is_empty() {
        tracing::warn!(%wanted, tries, "a migration waits for a lock");
    }
    for LockHolder { pid, application, state, seconds } in holders {
        tracing::warn!(%wanted, pid, application, state, seconds, tries, "a migration waits for a lock");
    }
}

fn locked(wanted: &MissedLock, holders: &[LockHolder], cause: sqlx::Error) -> StoreError {
    let by: Vec<String> = holders.iter().map(ToString::to_string).collect();
    let by = if by.is_empty() { "another session".to_owned() } else { by.join(", ") };
    let reason = format!("{wanted} is held by {by}; let it end, and migrate again");
    StoreError::Failed { doing: "migrate", reason, cause }
}

async fn steps(
    connections: &Connections,
    connection: &mut TimedTransaction<'_>,
    tables: &[&'static Table],
    changes: Changes,
) -> Result<Vec<MigrationStep>, StoreError> {
    let live = inspect::database(connections.place(), connection, tables)
        .await
        .map_err(failed("look at its tables"))?;
    shared::plan(connections.dialect(), tables, &live, changes == Changes::Destructive)
        .map_err(StoreError::Mismatch)
}

#[cfg(test)]
mod tests;
