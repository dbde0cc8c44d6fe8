//! Writing a batch, all or nothing.

use super::failure::failed;
use super::session::{Placed, PlacedPool};
use super::writer::SqliteWriter;
use crate::store::hook_results;
use crate::store::lessons::{Lessons, WriteError};
use crate::store::write::write;
use crate::store::{Batch, Committed, HookVerdicts, StoreError, TableBatch};

pub(super) async fn commit(database: &PlacedPool, batch: &Batch) -> Result<Committed, StoreError> {
    // There is one connection that writes.
    let mut lessons = Lessons::new(true);
    loop {
        match commit_once(database, batch, &lessons).await {
            Ok(written) => return Ok(written),
            Err(error) if lessons.learn(&error) => {
                tracing::debug!("a batch is refused in part; trying again")
            }
            Err(error) => return Err(error.into_store(failed("write"))),
        }
    }
}

async fn commit_once(
    database: &PlacedPool,
    batch: &Batch,
    lessons: &Lessons,
) -> Result<Committed, WriteError> {
    let mut transaction = Placed::begin(database).await?;
    let mut writer = SqliteWriter::new(&mut transaction, &database.dialect, &batch.account, lessons.careful);
    let written = write(&mut writer, batch, lessons).await?;
    transaction.transaction.commit().await.map_err(WriteError::at_end::<SqliteWriter<'_, '_>>)?;
    Ok(written)
}

/// Asks the hooks what they leave out, and takes back what they do.
pub(super) async fn verdicts(database: &PlacedPool, batch: &TableBatch) -> Result<HookVerdicts, StoreError> {
    let failure = failed("ask the hooks");
    let mut transaction = Placed::begin(database).await.map_err(&failure)?;
    let mut writer = SqliteWriter::new(&mut transaction, &database.dialect, "", false);
    let asked = hook_results::verdicts(&mut writer, batch).await;
    transaction.transaction.rollback().await.map_err(&failure)?;
    asked.map_err(|error| error.into_store(failure))
}
