//! [`ReportedList`]: nested lists that events report changes of. Facts about Stripe's events and lists.

use super::source::Source;
use super::table::Table;

/// A nested list whose changes an event reports.
#[derive(Debug)]
pub(crate) struct ReportedList {
    /// The type of the event.
    pub(crate) event_type: &'static str,
    /// The field of its object that holds the id of the parent.
    pub(crate) field: &'static str,
    /// The kinds of the listed objects and of the parent.
    kinds: (&'static str, &'static str),
    /// The fields of a parent, with their values in SQL, that has such a list. It does not change once it is there. Empty for a list
    /// that every parent has, and that changes.
    final_if: &'static [(&'static str, &'static str)],
}

/// All such lists.
const REPORTED: [ReportedList; 2] = [
    ReportedList {
        event_type: "entitlements.active_entitlement_summary.updated",
        field: "customer",
        kinds: ("entitlements.active_entitlement", "customer"),
        final_if: &[],
    },
    ReportedList {
        event_type: "payout.reconciliation_completed",
        field: "id",
        kinds: ("balance_transaction", "payout"),
        final_if: &[("automatic", "TRUE"), ("reconciliation_status", "'completed'")],
    },
];

impl ReportedList {
    /// Returns the list that a table is filled from, if events report its changes.
    pub(crate) fn of(table: &Table) -> Option<&'static Self> {
        let parent = table.parent_column()?.references?.table().object.name;
        REPORTED.iter().find(|list| list.kinds == (table.object.name, parent))
    }

    /// Returns whether the list does not change once it is there.
    pub(crate) fn is_final(&self) -> bool {
        !self.final_if.is_empty()
    }

    /// Returns the columns of a parent table, with their values in SQL, whose rows have such a list.
    pub(crate) fn conditions(&self, parent: &Table) -> Vec<(&'static str, &'static str)> {
        let condition = |(field, value): &(&'static str, &'static str)| {
            let is_of = |source: Source| matches!(source, Source::Path([path]) if path == field);
            let column = parent.columns.iter().find(|column| is_of(column.source))?;
            Some((column.name, *value))
        };
        self.final_if.iter().filter_map(condition).collect()
    }
}
