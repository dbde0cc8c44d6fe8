//! Mending instants that are in the future: a wrong clock has answered once, and they would keep out all changes up to then.

use crate::clock::AHEAD;
use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::store::{Ahead, Store};

/// The number of seconds before the run to which they are set: so that whatever is answered from now on is newer.
const BEFORE: i64 = 120;

impl<S: Store> Run<'_, S> {
    pub(crate) async fn mend_instants(&self, account: &Account) -> Result<(), SyncError> {
        let ahead = Ahead {
            account: account.id.clone(),
            after: account.now.saturating_add(AHEAD),
            now: account.now.saturating_sub(BEFORE),
        };
        let mended = self.store.mend_instants(&self.tables(), &ahead).await?;
        if mended > 0 {
            tracing::warn!(
                account = account.id,
                mended,
                "instants in the future were set back; a clock was wrong"
            );
        }
        Ok(())
    }
}
