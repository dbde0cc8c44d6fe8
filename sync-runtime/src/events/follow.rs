//! Following an account by its events: what has changed since rows were complete, without listing everything again.
//!
//! The events are those that the list shows. They are not kept, and no handler is told of them: whoever handles events takes
//! them from the inbox.

use super::apply::refresh;
use super::decide::{Decision, Told, decide};
use super::meaning::{Kinds, Mark, Meaning, Reading};
use super::pages::EventPages;
use super::poll::{BEHIND, WINDOW};
use crate::chain::Chain;
use crate::engine::{AHEAD, Engine, ModelReport, Outcome, Wish, local_now};
use crate::error::SyncError;
use crate::inbox::Received;
use crate::model::{Table, TableName};
use crate::store::Store;
use std::collections::BTreeMap;

/// Kinds of which something changes without an event, although there is one for changes: accounts that are disconnected, and
/// the tax ids of the account itself.
const SILENT: [&str; 2] = ["account", "tax_id"];

/// Since when rows are complete must be so much less ago than Stripe keeps events for.
const MARGIN: i64 = 86_400;

/// What events have brought.
#[derive(Debug)]
pub(crate) struct Followed {
    /// The instant up to which the rows of the tables now show everything, in seconds by Stripe's clock.
    pub(crate) at: i64,
    /// What was done for each table.
    pub(crate) tables: Vec<(&'static Table, ModelReport)>,
}

/// Returns whether events tell of every change of the rows of a table that has a list of its own: they tell of updates; and of
/// creations, or the list can be cut by their time; and of deletions, as far as lists could tell of them.
pub(crate) fn tells_all(table: &Table) -> bool {
    let created = table.object.list.is_some_and(|list| list.filters_created());
    table.expand.is_empty()
        && table.parent_column().is_none()
        && !SILENT.contains(&table.object.name)
        && tells_of(table, ".updated")
        && (created || tells_of(table, ".created"))
}

/// Returns whether there are events whose type ends so.
pub(crate) fn tells_of(table: &Table, what: &str) -> bool {
    table.object.events.iter().any(|event_type| event_type.ends_with(what))
}

/// Returns whether Stripe still has all events since an instant.
pub(crate) fn reaches(since: i64, now: i64) -> bool {
    now - since < WINDOW - MARGIN && since <= now + AHEAD
}

/// Applies the events since `since` to some tables, the newest first; `None` if they take more than so many pages, or the key
/// may not read them.
pub(crate) async fn follow<S: Store>(
    engine: &Engine<S>,
    tables: &[&'static Table],
    since: i64,
    pages: u64,
) -> Result<Option<Followed>, SyncError> {
    let reports = tables.iter().map(|table| (table.full_name(), (*table, ModelReport::default())));
    let mut following = Following { engine, kinds: Kinds::new(tables), reports: reports.collect() };
    let mut list = EventPages::new(engine, &[("created[gte]", &(since - BEHIND).to_string())]);
    let (mut at, mut number) = (None, 0);
    loop {
        let page = match list.next().await {
            Ok(Some(page)) => page,
            Ok(None) => break,
            // Whatever is wrong with the list of events, the lists of the models show all.
            Err(error) if error.is_refusal() => {
                tracing::info!(error = %Chain(&error), "events cannot be read; listing everything");
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        at = at.or(Some(page.as_of));
        let parsed = page.parse()?;
        list.advance(&parsed);
        let events = parsed.data.iter().filter_map(|text| Received::parse(text.as_bytes()).ok());
        following.apply(&events.collect::<Vec<_>>()).await?;
        number += 1;
        if number >= pages && !list.is_done() {
            tracing::info!(pages, "there are too many events; listing everything");
            return Ok(None);
        }
    }
    let tables = following.reports.into_values().collect();
    Ok(Some(Followed { at: at.unwrap_or(since), tables }))
}

struct Following<'f, S> {
    engine: &'f Engine<S>,
    kinds: Kinds,
    reports: BTreeMap<TableName, (&'static Table, ModelReport)>,
}

impl<S: Store> Following<'_, S> {
    /// Applies the events of a page.
    async fn apply(&mut self, events: &[Received]) -> Result<(), SyncError> {
        let mut marks: BTreeMap<TableName, BTreeMap<String, Vec<Mark<'_>>>> = BTreeMap::new();
        let client = self.engine.client();
        let reading = Reading {
            kinds: &self.kinds,
            version: client.api_version(),
            live: self.engine.livemode(),
            now: local_now(),
            shared: false,
        };
        for event in events {
            if let Meaning::About(about) = reading.meaning(event) {
                for mark in about {
                    let of_table = marks.entry(mark.table.full_name()).or_default();
                    of_table.entry(mark.id.clone()).or_default().push(mark);
                }
            }
        }
        for (name, marks) in marks {
            if let Some((table, report)) = self.reports.get_mut(&name) {
                apply_to(self.engine, table, &marks, report).await?;
            }
        }
        Ok(())
    }
}

/// Brings the rows of a table up to date that events tell of.
async fn apply_to<S: Store>(
    engine: &Engine<S>,
    table: &'static Table,
    marks: &BTreeMap<String, Vec<Mark<'_>>>,
    report: &mut ModelReport,
) -> Result<(), SyncError> {
    let ids: Vec<String> = marks.keys().cloned().collect();
    let account = engine.known_account().await?;
    let known = engine.store().instants(account, table, &ids).await?;
    let mut wishes = Vec::new();
    for (id, marks) in marks {
        let told: Vec<Told<'_, '_>> = marks.iter().map(|mark| (mark, false)).collect();
        let decision = decide(known.get(id).copied(), &told, table.object.retrieve.is_some());
        if let Decision::Do(want) = decision {
            wishes.push(Wish { table, id: id.clone(), want });
        }
    }
    report.fetched += wishes.len() as u64;
    for outcome in refresh(engine, &wishes, report).await? {
        if let Outcome::Unknown { reason, .. } = outcome {
            report.error = Some(reason);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, items};

    #[test]
    fn events_tell_all_of_what_they_say_changes_of() {
        assert!(tells_all(customers()));
        assert!(!tells_all(items()), "they are told of with their subscription");
    }

    #[test]
    fn events_reach_back_nearly_as_far_as_they_are_kept() {
        assert!(reaches(1_000_000, 1_000_000 + 28 * 86_400));
        assert!(!reaches(1_000_000, 1_000_000 + 29 * 86_400));
        assert!(
            !reaches(1_000_000 + 86_400, 1_000_000),
            "what is said to be complete in the future is not known to be"
        );
    }
}
