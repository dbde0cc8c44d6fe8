//! [`Ready`]: which ready-made models there are in this build.

use crate::models::GROUPS;
use crate::runtime::{Table, lists};

/// A ready-made model.
#[derive(Debug, Clone, Copy)]
pub struct Ready {
    /// The cargo feature that turns it on, with others.
    pub group: &'static str,
    /// Its table.
    pub table: &'static Table,
}

impl Ready {
    /// The paths of the lists that it is read from.
    pub fn paths(&self) -> Vec<&'static str> {
        lists(self.table).iter().map(|list| list.info.path).collect()
    }

    /// Whether it is read from lists below the rows of other models: at least one request for each of those.
    pub fn is_below(&self) -> bool {
        lists(self.table).iter().any(|list| list.parent.is_some())
    }
}

/// All ready-made models of this build, parents first. Those of child rows come with their parents.
pub fn ready() -> Vec<Ready> {
    let models =
        GROUPS.iter().flat_map(|(group, links)| links.iter().map(move |link| (*group, link.table())));
    models.map(|(group, table)| Ready { group, table }).collect()
}

/// The tables of all ready-made models that have a list of their own; those of their children come with them.
pub fn all() -> Vec<&'static Table> {
    ready().iter().filter(|model| !model.is_below()).map(|model| model.table).collect()
}

/// The tables of those that are read from lists below the rows of other models, which come first: a request, and more, for
/// each of these rows.
pub fn below() -> Vec<&'static Table> {
    ready().iter().filter(|model| model.is_below()).map(|model| model.table).collect()
}
