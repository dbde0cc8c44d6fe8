//! [`Models`]: the tables of an engine, with their plans and hooks.

use super::references::order;
use super::source::lists::sub_lists;
use crate::error::SyncError;
use crate::hooks::AnyHooks;
use crate::map::{Mapped, Plan};
use crate::model::{Table, TableName};
use crate::store::{Store, SubList, TableBatch};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The tables of an engine, with their plans and hooks.
#[derive(Debug, Clone)]
pub(crate) struct Models {
    /// All tables, by name.
    tables: Vec<&'static Table>,
    /// The tables that are listed, parents first, in groups whose tables do not refer to each other.
    groups: Vec<Vec<&'static Table>>,
    plans: HashMap<TableName, Arc<Plan>>,
    hooks: Arc<HashMap<TableName, AnyHooks>>,
    /// The tables whose rows come from nested lists.
    sub_lists: Arc<[SubList]>,
    /// The reasons why one database cannot hold all the tables, or cannot fill them.
    conflicts: Vec<String>,
}

impl Models {
    /// Collects some tables, with those that they refer to.
    pub(crate) fn new(tables: &[&'static Table], store: &impl Store) -> Self {
        let reachable = order::reachable(tables);
        let plan = |table: &&'static Table| (table.full_name(), Arc::new(Plan::new(table)));
        let hooks = reachable
            .iter()
            .filter_map(|table| Some((table.full_name(), AnyHooks::of(table.hooks, table.filter)?)));
        Self {
            groups: order::groups(tables),
            plans: reachable.iter().map(plan).collect(),
            hooks: Arc::new(hooks.collect()),
            sub_lists: sub_lists(&reachable).into(),
            conflicts: conflicts(&reachable, store),
            tables: reachable,
        }
    }

    /// Replaces the hooks of a table.
    pub(crate) fn set_hooks(&mut self, table: &Table, hooks: AnyHooks) {
        Arc::make_mut(&mut self.hooks).insert(table.full_name(), hooks.with_filter(table.filter));
    }

    /// Checks that one database can hold all the tables: otherwise rows of two structs would be mixed.
    pub(crate) fn check(&self) -> Result<(), SyncError> {
        match self.conflicts.is_empty() {
            true => Ok(()),
            false => Err(SyncError::Models(self.conflicts.join("; "))),
        }
    }

    /// Returns all tables.
    pub(crate) fn tables(&self) -> &[&'static Table] {
        &self.tables
    }

    /// Returns the tables that are listed, parents first.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &'static Table> + '_ {
        self.groups.iter().flatten().copied()
    }

    /// Returns true if a page or an event may be written again after a crash of the database. Foreign keys exclude it: a row that
    /// refers to a lost one would be rejected meanwhile.
    pub(crate) fn may_repeat(&self) -> bool {
        self.tables.iter().all(|table| {
            let parent = table.parent_column().map(|column| column.name);
            table.columns.iter().all(|column| !column.foreign_key || parent == Some(column.name))
        })
    }

    /// Returns the position of a table's group: parents have a lower one.
    pub(crate) fn group_of(&self, table: &Table) -> Option<usize> {
        let name = table.full_name();
        self.groups.iter().position(|group| group.iter().any(|it| it.full_name() == name))
    }

    /// Returns the tables that hold objects as rows of their own; child rows are written with their parents.
    pub(crate) fn own_tables(&self) -> Vec<&'static Table> {
        let children = self.tables.iter().flat_map(|table| table.children);
        let children: HashSet<TableName> = children.map(|child| child.table.table().full_name()).collect();
        self.tables.iter().copied().filter(|table| !children.contains(&table.full_name())).collect()
    }

    /// Returns the plan of a table of this engine.
    pub(crate) fn plan(&self, table: &Table) -> &Plan {
        // Every reachable table has one.
        &self.plans[&table.full_name()]
    }

    /// Returns the plan of any table.
    ///
    /// # Errors
    /// If the engine does not have the table.
    pub(crate) fn find_plan(&self, table: &'static Table) -> Result<&Plan, SyncError> {
        let plan = self.plans.get(&table.full_name());
        plan.map(AsRef::as_ref).ok_or(SyncError::NotKept { model: table.model })
    }

    /// Returns a batch of objects of a table.
    pub(crate) fn batch(&self, table: &'static Table, as_of: i64, objects: Vec<Mapped>) -> TableBatch {
        TableBatch { table, as_of, objects, hooks: self.hooks.get(&table.full_name()).cloned() }
    }

    /// Returns the hooks of all tables.
    pub(crate) fn hooks(&self) -> &Arc<HashMap<TableName, AnyHooks>> {
        &self.hooks
    }

    /// Returns the tables whose rows come from nested lists.
    pub(crate) fn sub_lists(&self) -> &Arc<[SubList]> {
        &self.sub_lists
    }

    /// Returns one of the tables with a column for the account, if any.
    pub(crate) fn with_account(&self) -> Option<&'static Table> {
        self.tables.iter().copied().find(|table| table.account_column().is_some())
    }
}

/// Returns the reasons why the tables cannot be kept together, cannot be filled, or not as their models say.
fn conflicts(tables: &[&'static Table], store: &impl Store) -> Vec<String> {
    let mut conflicts = store.conflicts(tables);
    conflicts.extend(store.filter().check(tables).err().map(|error| error.to_string()));
    for (table, child) in
        tables.iter().flat_map(|table| table.children.iter().map(move |child| (table, child)))
    {
        let child = child.table.table();
        if child.filter.is_some() {
            let (child, parent) = (child.model, table.model);
            conflicts
                .push(format!("`{child}` has a `filter`, and its rows are written with those of `{parent}`"));
        }
    }
    conflicts
}
