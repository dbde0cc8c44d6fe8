//! [`NamedIds`]: ids of objects, by their tables.

use crate::model::{Table, TableName};
use std::collections::{BTreeMap, BTreeSet};

/// Ids, by their tables.
#[derive(Debug, Default, Clone)]
pub(super) struct NamedIds(BTreeMap<TableName, (&'static Table, BTreeSet<String>)>);

impl NamedIds {
    pub(super) fn insert(&mut self, table: &'static Table, id: impl Into<String>) {
        self.0.entry(table.full_name()).or_insert_with(|| (table, BTreeSet::new())).1.insert(id.into());
    }

    /// The tables, and their ids.
    pub(super) fn tables(&self) -> impl Iterator<Item = (&'static Table, &BTreeSet<String>)> {
        self.0.values().map(|(table, ids)| (*table, ids))
    }

    pub(super) fn contains(&self, table: &Table, id: &str) -> bool {
        self.0.get(&table.full_name()).is_some_and(|(_, ids)| ids.contains(id))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_ids(self) -> Vec<(&'static Table, Vec<String>)> {
        self.0.into_values().map(|(table, ids)| (table, ids.into_iter().collect())).collect()
    }

    /// Adds others; whether any is new.
    pub(super) fn merge(&mut self, others: &Self) -> bool {
        let mut grown = false;
        for (table, ids) in others.tables() {
            for id in ids {
                grown |= !self.contains(table, id);
                self.insert(table, id);
            }
        }
        grown
    }

    pub(super) fn without(&self, others: &Self) -> Self {
        let mut rest = Self::default();
        for (table, ids) in self.tables() {
            let ids = ids.iter().filter(|id| !others.contains(table, id));
            ids.for_each(|id| rest.insert(table, id));
        }
        rest
    }
}
