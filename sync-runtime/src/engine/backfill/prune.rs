//! Pruning: marking as deleted what the lists of a model show no more.
//!
//! What a run through all lists has shown is remembered in the database, because it may take several processes to come to
//! the end of them.

use crate::engine::Options;
use crate::engine::backfill::windows::Work;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Batch, Gone, ListRun, Showing, Store, Window};

/// Kinds of objects that Stripe forgets with time: that no list shows them does not mean that they were deleted.
pub(crate) const FORGOTTEN: [&str; 2] = ["event", "v2.core.event"];

/// How many rows are asked for, and written, together.
const BATCH: u32 = 100;

impl<S: Store> Run<'_, S> {
    /// That the rows of the table are of this account, or tell whose they are. A key that does not show its account may be of
    /// any: then nothing is pruned.
    pub(crate) async fn check_owner(
        &self,
        table: &'static Table,
        account: &Account,
        options: &Options,
        last: Option<&ListRun>,
    ) -> Result<(), SyncError> {
        let modes = (self.livemode(), last.and_then(|last| last.livemode));
        if let (Some(live), Some(before)) = modes
            && live != before
        {
            return Err(SyncError::OtherMode { account: account.id.clone(), live });
        }
        if table.account_column().is_some() {
            return Ok(());
        }
        let known = self.store.accounts(table.model).await?;
        let differs = |other: &&String| match options.prune {
            true => **other != account.id,
            false => **other != account.id && !other.is_empty() && !account.id.is_empty(),
        };
        match known.iter().any(|other| differs(&other)) {
            true => Err(SyncError::OtherAccount { model: table.model }),
            false => Ok(()),
        }
    }

    /// The ids of some objects, if it is to be remembered that lists show them.
    pub(crate) fn to_show(
        &self,
        table: &'static Table,
        showing: Option<&Showing>,
        texts: &[&str],
    ) -> Vec<String> {
        let texts = showing.map_or(&[][..], |_| texts);
        texts.iter().filter_map(|text| self.plan(table).id_of(text)).collect()
    }

    /// Remembers that a page shows some objects.
    pub(crate) async fn show(&self, showing: Option<&Showing>, ids: &[String]) -> Result<(), SyncError> {
        match showing {
            Some(showing) => Ok(self.store.show(showing, ids).await?),
            None => Ok(()),
        }
    }

    /// Marks as deleted what a complete run has not shown. Some lists hide objects: what can be asked for is asked for, and
    /// written if it is still there.
    pub(crate) async fn prune(
        &self,
        work: &Work<'_, impl Observer>,
        mut window: Window,
    ) -> Result<(), SyncError> {
        let (table, Some(showing)) = (work.table, work.showing()) else { return Ok(()) };
        while !window.done && !work.is_stopped() {
            let livemode = self.livemode();
            let after = window.cursor.as_deref();
            let ids = self.store.unshown(table, showing, livemode, after, BATCH).await?;
            window.done = ids.is_empty();
            window.cursor = ids.last().cloned().or(window.cursor);
            let mut batch = Batch {
                steps: work.step(&self.crew, &window, None).into_iter().collect(),
                ..Batch::default()
            };
            let mut report = ModelReport::default();
            let own = match table.is_retrievable() {
                true => self.fetch(table, ids, &mut batch, &mut report).await?,
                false => {
                    // The lists were asked for after that instant, and show all that was there then.
                    let as_of = showing.began.min(work.account.now) - 1;
                    batch.gone.extend(ids.into_iter().map(|id| Gone { table, id, as_of }));
                    None
                }
            };
            let own = own.unwrap_or_else(|| self.batch(table, 0, Vec::new()));
            let gone: Vec<String> = batch.gone.iter().map(|gone| gone.id.clone()).collect();
            let done = self.commit_all(vec![own], batch, &mut report).await?;
            report.pruned += gone.iter().filter(|id| done.refused(table, id).is_none()).count() as u64;
            work.tally.add(&report);
        }
        match window.done {
            true => Ok(self.store.forget_shown(showing).await?),
            false => Ok(()),
        }
    }
}
