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
use std::collections::HashMap;
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
    let mut following = Following { parts: job.parts, reports: reports.collect() };
    let named: Vec<&'static Table> = tables.iter().map(|(table, _)| *table).collect();
    let Some(at) = following.run(&named, oldest, pages).await? else { return Ok(caught_up) };
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

/// The models that follow the events of their account.
struct Following<'f, S> {
    parts: &'f Parts<S>,
    reports: HashMap<TableName, ModelReport>,
}

impl<S: Store> Following<'_, S> {
    /// Applies the events since `since` to some tables, the newest first. Returns the instant up to which the rows now show everything;
    /// `None` if there are more pages than `most`, or the key may not read events.
    async fn run(
        &mut self,
        tables: &[&'static Table],
        since: i64,
        most: u64,
    ) -> Result<Option<i64>, SyncError> {
        let kinds = Kinds::new(tables);
        let mut pages = EventPages::new(&[("created[gte]", &(since - BEHIND).to_string())]);
        let (mut at, mut number) = (None, 0);
        loop {
            let page = match self.parts.source.next_events(&mut pages).await {
                Ok(Some(page)) => page,
                Ok(None) => return Ok(Some(at.unwrap_or(since))),
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
            let events = parsed.data.iter().filter_map(|text| Received::parse(text.as_bytes()).ok());
            self.apply(&kinds, &events.collect::<Vec<_>>()).await?;
            number += 1;
            if number >= most && !pages.is_done() {
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
            let known = store.instants(owner.needed_id().await?, table, &ids).await?;
            let actions = changes.actions(table, &known).into_iter();
            let requests: Vec<RowRequest<'_>> = actions
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
