//! Catching up: requesting only the objects that can have changed since the rows of a model were complete.
//!
//! Where events report every change, they are read, and the creations that they leave out are listed by their time. Models whose events
//! do not suffice are listed in full, as are those that never were complete, or were so too long ago.

use super::job::Job;
use crate::chain::Chain;
use crate::changes::follow::{ChangesById, has_event, reaches, reports_all};
use crate::changes::meaning::{Kinds, Reading};
use crate::changes::pages::{BEHIND, EventPages};
use crate::clock::local_now;
use crate::engine::pipeline::Parts;
use crate::engine::report::ModelReport;
use crate::engine::source::account::Account;
use crate::engine::source::lists::lists;
use crate::engine::write::refresh::{RowOutcome, RowRequest, refresh};
use crate::error::SyncError;
use crate::inbox::Received;
use crate::model::{ReportedList, Table, TableName};
use crate::origin::RowOrigin;
use crate::store::{ListRun, Store};
use std::collections::{HashMap, HashSet};
use stripe_client::Pages;

/// The smallest number of pages of events that are read before listing everything is cheaper.
const MIN_PAGES: u64 = 4;

/// The state of a model after its events were applied.
#[derive(Debug)]
pub(super) struct CaughtUp {
    /// The rows that events have changed.
    pub(super) report: ModelReport,
    /// The instant up to which events were read, in seconds by Stripe's clock.
    pub(super) at: i64,
    /// The time of creation from which the list still has to be read, in seconds; `None` if events report creations.
    pub(super) created: Option<i64>,
}

/// Applies the events since the rows were complete, to all models for which that suffices. Returns these models.
pub(super) async fn follow<S: Store, O>(
    job: &Job<'_, S, O>,
    last: &HashMap<&str, &ListRun>,
) -> Result<HashMap<TableName, CaughtUp>, SyncError> {
    let (options, mut caught_up) = (job.options, HashMap::new());
    if options.full || options.prune {
        return Ok(caught_up);
    }
    let livemode = job.pipeline.source.livemode();
    let since = |table: &'static Table| {
        last.get(table.model).and_then(|last| complete_since(table, last, job.account, livemode))
    };
    let tables = job.pipeline.models.listed().filter(|table| !options.of(table).is_part());
    let tables: Vec<(&'static Table, i64)> =
        tables.filter_map(|table| Some((table, since(table)?))).collect();
    let Some(oldest) = tables.iter().map(|(_, since)| *since).min() else { return Ok(caught_up) };
    // Events about objects on test clocks have simulated times: no time tells which of them are new.
    if !job.clocks.is_empty(&job.pipeline.source).await? {
        return Ok(caught_up);
    }
    let rows: i64 = tables.iter().filter_map(|(table, _)| last.get(table.model)).map(|last| last.rows).sum();
    let pages = (u64::try_from(rows).unwrap_or_default() / Pages::FULL as u64).max(MIN_PAGES);
    let reports = tables.iter().map(|(table, _)| (table.full_name(), ModelReport::default()));
    let mut following = Following { parts: job.parts, reports: reports.collect(), live_only: false };
    let named: Vec<&'static Table> = tables.iter().map(|(table, _)| *table).collect();
    let events = EventRange { since: oldest, types: &[], max_pages: pages };
    let Some(at) = following.run(&named, &events).await? else { return Ok(caught_up) };
    for (table, since) in tables {
        let report = following.reports.remove(&table.full_name());
        let Some(report) = report.filter(|report| report.error.is_none()) else { continue };
        let created = Some(since).filter(|_| reads_creations(table));
        caught_up.insert(table.full_name(), CaughtUp { report, at, created });
    }
    Ok(caught_up)
}

/// Returns the instant since which the rows of a model are complete, if events report all changes since then.
fn complete_since(
    table: &'static Table,
    last: &ListRun,
    account: &Account,
    livemode: Option<bool>,
) -> Option<i64> {
    let complete = last.complete.filter(|complete| reaches(*complete, account.now))?;
    let other_mode = matches!((livemode, last.livemode), (Some(live), Some(before)) if live != before);
    let whole = !last.open && last.dead_letters == 0 && !other_mode;
    let is_root = lists(table).iter().all(|list| list.parent.is_none());
    let is_reported = ReportedList::of(table).is_some();
    (whole && (is_root || is_reported) && reports_all(table)).then_some(complete)
}

/// Returns whether the creations of a model are read from its list, because events do not report them.
fn reads_creations(table: &Table) -> bool {
    ReportedList::of(table).is_none() && !has_event(table, ".created")
}

/// The events that are read.
pub(super) struct EventRange<'e> {
    /// The instant from which on they are read, in seconds by Stripe's clock.
    pub(super) since: i64,
    /// Their types; all, if there are none.
    pub(super) types: &'e [&'e str],
    /// The number of pages that are not read to the end.
    pub(super) max_pages: u64,
}

/// The models that follow the events of their account.
pub(super) struct Following<'f, S> {
    pub(super) parts: &'f Parts<S>,
    pub(super) reports: HashMap<TableName, ModelReport>,
    /// Leaves out objects without a row, and those that are known to be deleted.
    pub(super) live_only: bool,
}

impl<S: Store> Following<'_, S> {
    /// Applies events to some tables, the newest first. Returns the instant up to which the rows now show them; `None` if there are too
    /// many pages, or the key may not read events.
    pub(super) async fn run(
        &mut self,
        tables: &[&'static Table],
        events: &EventRange<'_>,
    ) -> Result<Option<i64>, SyncError> {
        let kinds = Kinds::new(tables);
        let since = (events.since - BEHIND).to_string();
        let types = events.types.iter().map(|event_type| ("types[]", *event_type));
        let filters: Vec<_> = [("created[gte]", since.as_str())].into_iter().chain(types).collect();
        let mut pages = EventPages::new(&filters);
        let (mut at, mut number) = (None, 0);
        loop {
            let page = match self.parts.source.next_events(&mut pages).await {
                Ok(Some(page)) => page,
                Ok(None) => return Ok(Some(at.unwrap_or(events.since))),
                // Whatever is wrong with the list of events, the lists of the models show everything.
                Err(error) if error.is_refusal() => {
                    tracing::info!(error = %Chain(&error), "cannot read events; listing everything");
                    return Ok(None);
                }
                Err(error) => return Err(error.into()),
            };
            at = at.or(Some(page.as_of));
            let parsed = page.parse()?;
            pages.advance(&parsed);
            let received = parsed.data.iter().filter_map(|text| Received::parse(text.as_bytes()).ok());
            self.apply(&kinds, &received.collect::<Vec<_>>()).await?;
            number += 1;
            if number >= events.max_pages && !pages.is_done() {
                tracing::info!(pages = number, "too many events; listing everything");
                return Ok(None);
            }
        }
    }

    /// Applies the events of a page.
    async fn apply(&mut self, kinds: &Kinds, events: &[Received]) -> Result<(), SyncError> {
        let Parts { source, store, owner, .. } = self.parts;
        let (version, live) = (source.client().api_version(), source.livemode());
        let reading = Reading { kinds, version, live, now: local_now(), shared: false };
        let changes = ChangesById::of(&reading, events);
        for (table, ids) in changes.ids() {
            let Some(report) = self.reports.get_mut(&table.full_name()) else { continue };
            let account = owner.needed_id().await?;
            let known = store.instants(account, table, &ids).await?;
            let mut actions = changes.actions(table, &known);
            if self.live_only {
                let live: HashSet<String> = store.live_ids(account, table, &ids).await?.into_iter().collect();
                actions.retain(|(id, _)| live.contains(id));
            }
            let requests: Vec<RowRequest<'_>> = actions
                .into_iter()
                .map(|(id, action)| RowRequest { table, id, action, origin: RowOrigin::Backfill })
                .collect();
            report.fetched += requests.len() as u64;
            for outcome in refresh(self.parts, &requests, report).await? {
                if let RowOutcome::Unreadable { reason, .. } = outcome {
                    report.error = Some(reason);
                }
            }
        }
        Ok(())
    }
}
