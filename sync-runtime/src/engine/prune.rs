//! Pruning: marking as deleted what the lists of a model show no more.
//!
//! What a run through all lists has shown is remembered in the database, because it may take several processes to come to
//! the end of them.

use super::Options;
use super::api::Account;
use super::report::ModelReport;
use super::run::Run;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Batch, Gone, Showing, Store};

/// Kinds of objects that Stripe forgets with time: that no list shows them does not mean that they were deleted.
pub(super) const FORGOTTEN: [&str; 2] = ["event", "v2.core.event"];

/// How many rows are asked for, and written, together.
const BATCH: u32 = 100;

/// What the walks through all lists of a model have in common.
#[derive(Debug, Clone)]
pub(super) struct Course {
    /// What was shown is remembered under it, if it is.
    pub(super) showing: Option<Showing>,
    /// Whether the run goes on where an earlier one was cut off.
    pub(super) goes_on: bool,
}

impl<S: Store> Run<'_, S> {
    /// How the `passes` lists of a model are walked.
    pub(super) async fn course(
        &self,
        table: &'static Table,
        passes: usize,
        account: &Account,
        options: &Options,
    ) -> Result<Course, SyncError> {
        self.check_owner(table, account, options).await?;
        let prunes = options.prune && options.limit.is_none() && !FORGOTTEN.contains(&table.object.name);
        if !prunes {
            return Ok(Course { showing: None, goes_on: !options.full });
        }
        let of = |began| Showing { account: account.id.clone(), model: table.model, began };
        for pass in (0..passes).filter(|_| !options.full) {
            let last = self.store.progress(&account.id, table.model, pass).await?;
            if let Some(began) =
                last.filter(|last| !last.done && last.cursor.is_some()).and_then(|it| it.began)
            {
                return Ok(Course { showing: Some(of(began)), goes_on: true });
            }
        }
        let showing = of(account.now);
        self.store.forget_shown(&showing).await?;
        Ok(Course { showing: Some(showing), goes_on: false })
    }

    /// That the rows of the table are of this account, or tell whose they are. A key that does not show its account may be of
    /// any: then nothing is pruned.
    async fn check_owner(
        &self,
        table: &'static Table,
        account: &Account,
        options: &Options,
    ) -> Result<(), SyncError> {
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

    /// Remembers that a page shows some objects.
    pub(super) async fn show(
        &self,
        table: &'static Table,
        showing: Option<&Showing>,
        texts: &[&str],
    ) -> Result<(), SyncError> {
        let Some(showing) = showing else { return Ok(()) };
        let ids: Vec<String> = texts.iter().filter_map(|text| self.plan(table).id_of(text)).collect();
        Ok(self.store.show(showing, &ids).await?)
    }

    /// Marks as deleted what a complete run has not shown. Some lists hide objects: what can be asked for is asked for, and
    /// written if it is still there.
    pub(super) async fn prune(
        &self,
        table: &'static Table,
        showing: &Showing,
        report: &mut ModelReport,
    ) -> Result<(), SyncError> {
        let mut after: Option<String> = None;
        loop {
            let livemode = self.client().livemode();
            let ids = self.store.unshown(table, showing, livemode, after.as_deref(), BATCH).await?;
            let Some(last) = ids.last().cloned() else { break };
            after = Some(last);
            let mut batch = Batch::default();
            let own = match table.is_retrievable() {
                true => self.fetch(table, ids, &mut batch, report).await?,
                false => {
                    // The lists were asked for after that instant, and show all that was there then.
                    let as_of = showing.began - 1;
                    batch.gone.extend(ids.into_iter().map(|id| Gone { table, id, as_of }));
                    None
                }
            };
            report.pruned += batch.gone.len() as u64;
            let own = own.unwrap_or_else(|| self.batch(table, 0, Vec::new()));
            self.commit(own, batch, report).await?;
        }
        Ok(self.store.forget_shown(showing).await?)
    }
}
