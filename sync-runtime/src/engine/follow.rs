//! Asking only for what can have changed since the rows of a model were complete.
//!
//! Where events tell of every change, they are read, and what they leave open is listed by the time of its creation. What
//! events do not tell of is listed whole, as is what never was complete, or was so too long ago.

use super::Options;
use super::api::Account;
use super::lists::lists;
use super::report::ModelReport;
use super::run::Run;
use crate::error::SyncError;
use crate::events::{Followed, follow, reaches, tells_all, tells_of};
use crate::model::{Table, TableName};
use crate::store::{ListRun, Store};
use std::collections::HashMap;

/// How many pages of events are read at the least before listing everything is the shorter way.
const PAGES: u64 = 4;
/// How many objects a page of a list has.
const PAGE: i64 = 100;

/// What is to be done for a model beside what events have brought.
#[derive(Debug)]
pub(super) struct Caught {
    /// What events have brought.
    pub(super) report: ModelReport,
    /// The instant up to which they were read, in seconds by Stripe's clock.
    pub(super) at: i64,
    /// Since when its list has to be read: by the time of creation, in seconds; none if events tell of creations.
    pub(super) created: Option<i64>,
}

impl<S: Store> Run<'_, S> {
    /// Applies the events since the rows were complete, to all models for which that is enough, and tells which these are.
    pub(super) async fn follow(
        &self,
        account: &Account,
        options: &Options,
        last: &HashMap<&str, &ListRun>,
    ) -> Result<HashMap<TableName, Caught>, SyncError> {
        let mut caught = HashMap::new();
        if options.full || options.prune {
            return Ok(caught);
        }
        let since = |table: &'static Table| {
            last.get(table.model).and_then(|last| self.complete_since(table, last, account))
        };
        let tables = self.groups.iter().flatten().copied().filter(|table| !options.of(table).is_part());
        let tables: Vec<(&'static Table, i64)> =
            tables.filter_map(|table| Some((table, since(table)?))).collect();
        let Some(oldest) = tables.iter().map(|(_, since)| *since).min() else { return Ok(caught) };
        let rows: i64 =
            tables.iter().filter_map(|(table, _)| last.get(table.model)).map(|last| last.rows).sum();
        let pages = u64::try_from(rows / PAGE).unwrap_or_default().max(PAGES);
        let named: Vec<&'static Table> = tables.iter().map(|(table, _)| *table).collect();
        let Some(Followed { at, tables: reports }) = follow(self, &named, oldest, pages).await? else {
            return Ok(caught);
        };
        for (table, report) in reports.into_iter().filter(|(_, report)| report.error.is_none()) {
            let since = tables.iter().find(|(it, _)| it.full_name() == table.full_name()).map(|(_, it)| *it);
            let created = since.filter(|_| !tells_of(table, ".created"));
            caught.insert(table.full_name(), Caught { report, at, created });
        }
        Ok(caught)
    }

    /// Since when the rows of a model are complete, if events tell of all that has changed since then.
    fn complete_since(&self, table: &'static Table, last: &ListRun, account: &Account) -> Option<i64> {
        let complete = last.complete.filter(|complete| reaches(*complete, account.now))?;
        let modes = (self.livemode(), last.livemode);
        let other_mode = matches!(modes, (Some(live), Some(before)) if live != before);
        let whole = !last.open && last.dead_letters == 0 && !other_mode;
        let is_root = lists(table).iter().all(|list| list.parent.is_none());
        (whole && is_root && tells_all(table)).then_some(complete)
    }
}
