//! The check that a run may list a model into its table.

use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{ListRun, Store};

/// Checks that the rows of a table are of this account and mode, or have a column for the account. A key that does not show its account
/// may be of any; then nothing is pruned.
pub(super) async fn check_owner(
    store: &impl Store,
    table: &'static Table,
    account: &Account,
    livemode: Option<bool>,
    (prunes, last): (bool, Option<&ListRun>),
) -> Result<(), SyncError> {
    let modes = (livemode, last.and_then(|last| last.livemode));
    if let (Some(live), Some(before)) = modes
        && live != before
    {
        return Err(SyncError::OtherMode { account: account.id.clone(), live });
    }
    if table.account_column().is_some() {
        return Ok(());
    }
    let known = store.accounts(table.model).await?;
    let differs = |other: &&String| match prunes {
        true => **other != account.id,
        false => **other != account.id && !other.is_empty() && !account.id.is_empty(),
    };
    match known.iter().any(|other| differs(&other)) {
        true => Err(SyncError::OtherAccount { model: table.model }),
        false => Ok(()),
    }
}
