//! From which lists the rows of a table are read.

use crate::model::Table;
use crate::store::SubList;
use stripe_types::ListInfo;

/// A list that rows are read from.
#[derive(Clone, Copy, Debug)]
pub struct ModelList {
    /// What is known of it.
    pub info: &'static ListInfo,
    /// The table by whose ids it is asked for; none for the list of all objects in an account.
    pub parent: Option<&'static Table>,
}

/// The lists that the rows of a table are read from: that of all objects of its kind; else those below the rows that it
/// names, or belongs to. None for child rows that come with their parents, and for what cannot be listed.
pub fn lists(table: &'static Table) -> Vec<ModelList> {
    let Some(column) = table.parent_column() else {
        let root = table.object.list.map(|info| vec![ModelList { info, parent: None }]);
        return root.unwrap_or_else(|| below_named(table));
    };
    let parent = column.references.map(|link| link.table());
    let alone = |parent: &&'static Table| {
        parent.children.iter().all(|child| child.table.table().full_name() != table.full_name())
    };
    parent.filter(alone).and_then(|parent| below(table, parent)).into_iter().collect()
}

/// The lists below all tables whose rows a table names.
fn below_named(table: &'static Table) -> Vec<ModelList> {
    let mut lists: Vec<ModelList> = Vec::new();
    for parent in table.columns.iter().filter_map(|column| column.references).map(|link| link.table()) {
        let known =
            lists.iter().any(|list| list.parent.is_some_and(|known| known.full_name() == parent.full_name()));
        lists.extend(below(table, parent).filter(|_| !known));
    }
    lists
}

fn below(table: &'static Table, parent: &'static Table) -> Option<ModelList> {
    let info = table.object.parent_lists.iter().find(|list| list.parent == Some(parent.object.name))?;
    Some(ModelList { info, parent: Some(parent) })
}

/// The tables that are read from the lists below the rows of others.
pub(crate) fn sub_lists(tables: &[&'static Table]) -> Vec<SubList> {
    let of = |table: &'static Table| {
        let parents = lists(table).into_iter().filter_map(|list| list.parent);
        parents.filter_map(move |parent| {
            let names = |link: crate::model::Link| link.table().full_name() == parent.full_name();
            let column = table.columns.iter().find(|column| column.references.is_some_and(names))?;
            Some(SubList { table, column, parent })
        })
    };
    tables.iter().copied().flat_map(of).collect()
}
