//! Following an account by its events: for which models they suffice, and which rows they change.
//!
//! The events come from the list. They do not go to the inbox, and no handler runs for them.

use crate::changes::decide::{Decision, Reported, RowAction, decide};
use crate::changes::meaning::{Meaning, ObjectChange, Reading};
use crate::changes::pages::RETENTION;
use crate::clock::AHEAD;
use crate::inbox::Received;
use crate::model::{ReportedList, Table, TableName};
use std::collections::{BTreeMap, HashMap};

/// Kinds that change without an event although they have an event for updates: accounts that disconnect, and the tax ids of the account
/// itself.
const SILENT: [&str; 2] = ["account", "tax_id"];

/// The margin to the retention of events within which the rows must have been complete, in seconds.
const MARGIN: i64 = 86_400;

/// Returns whether events report every change to the rows of a table with a list of its own: updates; creations, unless the list can be
/// filtered by their time; and deletions, as far as lists show them.
pub(crate) fn reports_all(table: &Table) -> bool {
    if let Some(list) = ReportedList::of(table) {
        return !list.is_final();
    }
    let created = table.object.list.is_some_and(|list| list.filters_created());
    table.expand.is_empty()
        && table.parent_column().is_none()
        && !SILENT.contains(&table.object.name)
        && has_event(table, ".updated")
        && (created || has_event(table, ".created"))
}

/// Returns whether the objects of a table have an event whose type has this suffix.
pub(crate) fn has_event(table: &Table, suffix: &str) -> bool {
    table.object.events.iter().any(|event_type| event_type.ends_with(suffix))
}

/// Returns whether Stripe still has all events since an instant.
pub(crate) fn reaches(since: i64, now: i64) -> bool {
    now - since < RETENTION - MARGIN && since <= now + AHEAD
}

/// The changes that some events report, by table and id.
#[derive(Debug, Default)]
pub(crate) struct ChangesById<'e>(
    BTreeMap<TableName, (&'static Table, BTreeMap<String, Vec<ObjectChange<'e>>>)>,
);

impl<'e> ChangesById<'e> {
    /// Collects the changes that events report.
    pub(crate) fn of(reading: &Reading<'_>, events: &'e [Received]) -> Self {
        let mut changes = Self::default();
        for event in events {
            let Meaning::Changes(reported) = reading.meaning(event) else { continue };
            for change in reported {
                let (_, by_id) =
                    changes.0.entry(change.table.full_name()).or_insert((change.table, BTreeMap::new()));
                by_id.entry(change.id.clone()).or_default().push(change);
            }
        }
        changes
    }

    /// Returns the tables with the ids of the objects that have changed.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&'static Table, Vec<String>)> + '_ {
        self.0.values().map(|(table, by_id)| (*table, by_id.keys().cloned().collect()))
    }

    /// Returns the actions that bring the rows of a table up to date, given the instants at which its rows were true.
    pub(crate) fn actions(
        &self,
        table: &Table,
        known: &HashMap<String, i64>,
    ) -> Vec<(String, RowAction<'e>)> {
        let by_id = self.0.get(&table.full_name()).into_iter().flat_map(|(_, by_id)| by_id);
        let action = |(id, changes): (&String, &Vec<ObjectChange<'e>>)| {
            let reported: Vec<Reported<'_, 'e>> = changes.iter().map(|change| (change, false)).collect();
            match decide(known.get(id).copied(), &reported, table.object.retrieve.is_some()) {
                Decision::Act(action) => Some((id.clone(), action)),
                Decision::UpToDate => None,
            }
        };
        by_id.filter_map(action).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, items};

    #[test]
    fn events_report_all_changes_of_kinds_with_an_event_for_updates() {
        assert!(reports_all(customers()));
        assert!(!reports_all(items()), "their subscription reports them");
    }

    #[test]
    fn events_reach_back_nearly_as_far_as_stripe_keeps_them() {
        assert!(reaches(1_000_000, 1_000_000 + 28 * 86_400));
        assert!(!reaches(1_000_000, 1_000_000 + 29 * 86_400));
        assert!(!reaches(1_000_000 + 86_400, 1_000_000), "an instant in the future comes from a wrong clock");
    }
}
