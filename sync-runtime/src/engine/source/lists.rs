//! [`ModelList`]: the lists that the rows of a table come from.

use crate::model::{Link, ReportedList, Table};
use crate::store::SubList;
use stripe_types::ListInfo;

/// The kinds of objects that Stripe does not keep for ever: an object that no list shows need not be deleted.
pub(crate) const TRANSIENT: [&str; 2] = ["event", "v2.core.event"];

/// A list that rows come from.
#[derive(Clone, Copy, Debug)]
pub struct ModelList {
    /// The description of the list.
    pub info: &'static ListInfo,
    /// The table whose ids the list is requested by; `None` for the list of all objects in an account.
    pub parent: Option<&'static Table>,
}

/// Returns the lists that the rows of a table come from: the list of all objects of its kind; else the nested lists of the tables that it
/// refers to, or belongs to. Empty for child rows that come with their parents, and for objects that cannot be listed.
pub fn lists(table: &'static Table) -> Vec<ModelList> {
    let Some(column) = table.parent_column() else {
        let root = table.object.list.map(|info| vec![ModelList { info, parent: None }]);
        return root.unwrap_or_else(|| nested_lists(table));
    };
    let parent = column.references.map(|link| link.table());
    let alone = |parent: &&'static Table| {
        parent.children.iter().all(|child| child.table.table().full_name() != table.full_name())
    };
    parent.filter(alone).and_then(|parent| nested_list(table, parent)).into_iter().collect()
}

/// Returns whether the rows of a table come from nested lists that do not change once they are there: each takes a request only once,
/// as the list of the transactions of a payout.
pub fn reads_once(table: &'static Table) -> bool {
    ReportedList::of(table).is_some_and(ReportedList::is_final)
}

/// Returns the nested lists of all tables that a table refers to.
fn nested_lists(table: &'static Table) -> Vec<ModelList> {
    let mut lists: Vec<ModelList> = Vec::new();
    for parent in table.columns.iter().filter_map(|column| column.references).map(|link| link.table()) {
        let known =
            lists.iter().any(|list| list.parent.is_some_and(|known| known.full_name() == parent.full_name()));
        lists.extend(nested_list(table, parent).filter(|_| !known));
    }
    lists
}

fn nested_list(table: &'static Table, parent: &'static Table) -> Option<ModelList> {
    let info = table.object.parent_lists.iter().find(|list| list.parent == Some(parent.object.name))?;
    Some(ModelList { info, parent: Some(parent) })
}

/// Returns the tables whose rows come from nested lists.
pub(crate) fn sub_lists(tables: &[&'static Table]) -> Vec<SubList> {
    let of = |table: &'static Table| {
        let parents = lists(table).into_iter().filter_map(|list| list.parent);
        parents.filter_map(move |parent| {
            let is_parent = |link: Link| link.table().full_name() == parent.full_name();
            let column = table.columns.iter().find(|column| column.references.is_some_and(is_parent))?;
            Some(SubList { table, column, parent })
        })
    };
    tables.iter().copied().flat_map(of).collect()
}
