//! Repairing instants in the future, which a wrong clock has written: they would reject all changes up to then.

use crate::clock::AHEAD;
use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{FutureInstants, Store};

/// The number of seconds before the run to which instants are set, so that every later answer is newer.
const BEFORE: i64 = 120;

/// Sets instants in the future back to just before the run.
pub(super) async fn repair_instants(
    store: &impl Store,
    tables: &[&'static Table],
    account: &Account,
) -> Result<(), SyncError> {
    let ahead = FutureInstants {
        account: account.id.clone(),
        after: account.now.saturating_add(AHEAD),
        now: account.now.saturating_sub(BEFORE),
    };
    let repaired = store.reset_future_instants(tables, &ahead).await?;
    if repaired > 0 {
        tracing::warn!(account = account.id, repaired, "set back instants in the future; a clock was wrong");
    }
    Ok(())
}
