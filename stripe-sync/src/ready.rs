//! [`Ready`]: the ready-made models of this build.

use crate::models::GROUPS;
use crate::runtime::{Table, lists, reads_once};

/// A ready-made model.
#[derive(Debug, Clone, Copy)]
pub struct Ready {
    /// The cargo feature that enables its group.
    pub group: &'static str,
    /// The table of the model.
    pub table: &'static Table,
}

impl Ready {
    /// Returns the paths of its lists.
    pub fn paths(&self) -> Vec<&'static str> {
        lists(self.table).iter().map(|list| list.info.path).collect()
    }

    /// Returns true if the model has nested lists, which take at least one request for each parent row in every run. Lists that
    /// are read once are not among them.
    pub fn is_below(&self) -> bool {
        !reads_once(self.table) && lists(self.table).iter().any(|list| list.parent.is_some())
    }
}

/// Returns all ready-made models of this build, referenced models first. Child tables come with their parents.
pub fn ready() -> Vec<Ready> {
    let models =
        GROUPS.iter().flat_map(|(group, links)| links.iter().map(move |link| (*group, link.table())));
    models.map(|(group, table)| Ready { group, table }).collect()
}

/// Returns the tables of all ready-made models with a top-level list. Child tables come with their parents.
pub fn all() -> Vec<&'static Table> {
    ready().iter().filter(|model| !model.is_below()).map(|model| model.table).collect()
}

/// Returns the tables of the ready-made models with nested lists. Sync the parent models first; each parent row takes
/// at least one request.
pub fn below() -> Vec<&'static Table> {
    ready().iter().filter(|model| model.is_below()).map(|model| model.table).collect()
}
