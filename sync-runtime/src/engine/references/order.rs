//! The order of models: parents first.

use crate::engine::source::lists::lists;
use crate::model::{Table, TableName};
use std::collections::{BTreeMap, VecDeque};

/// Returns some tables, their parents, and their children, by name. Has each table once; but two structs of one name both, so that they
/// can be rejected.
pub fn reachable(tables: &[&'static Table]) -> Vec<&'static Table> {
    let mut found: BTreeMap<TableName, Vec<&'static Table>> = BTreeMap::new();
    let mut open: VecDeque<&'static Table> = tables.iter().copied().collect();
    while let Some(table) = open.pop_front() {
        let known = found.entry(table.full_name()).or_default();
        if known.iter().all(|other| !table.is_one_with(other)) {
            known.push(table);
            open.extend(table.columns.iter().filter_map(|column| column.references).map(|link| link.table()));
            open.extend(table.children.iter().map(|child| child.table.table()));
        }
    }
    found.into_values().flatten().collect()
}

/// Returns the tables that are listed, in groups: none refers to a table of its own group or of a later one, unless they refer to each
/// other in a circle.
pub(crate) fn groups(tables: &[&'static Table]) -> Vec<Vec<&'static Table>> {
    let mut open: Vec<&'static Table> = Vec::new();
    for table in tables.iter().filter(|table| !lists(table).is_empty()) {
        if !open.iter().any(|known| known.full_name() == table.full_name()) {
            open.push(table);
        }
    }
    let mut groups = Vec::new();
    while !open.is_empty() {
        let waits = |table: &'static Table| {
            parents(table).any(|parent| {
                parent.full_name() != table.full_name()
                    && open.iter().any(|other| other.full_name() == parent.full_name())
            })
        };
        let (waiting, mut ready): (Vec<_>, Vec<_>) = open.iter().copied().partition(|table| waits(table));
        open = waiting;
        if ready.is_empty() {
            // In a circle, one has to begin.
            ready.push(open.remove(0));
        }
        groups.push(ready);
    }
    groups
}

/// Returns the tables that a table and its children refer to.
pub(crate) fn parents(table: &'static Table) -> impl Iterator<Item = &'static Table> {
    let children = table.children.iter().map(|child| child.table.table());
    std::iter::once(table)
        .chain(children)
        .flat_map(|table| table.columns.iter().filter_map(|column| column.references))
        .map(|link| link.table())
}
