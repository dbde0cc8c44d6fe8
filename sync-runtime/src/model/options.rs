//! [`TableOptions`]: properties of tables that are chosen at run time.

use super::policy::OnDelete;
use super::source::Source;
use super::table::{Adapt, ChildTable, Column, Link, Table};
use super::table_name::TableName;
use super::value::RawType;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The name of the column that marks deleted objects.
pub(crate) const DELETED: &str = "_deleted";

/// Properties of tables that are chosen at run time, for models of others, such as the ready-made ones.
///
/// ```
/// # use sync_runtime::table::{OnDelete, RawType, TableOptions};
/// # use sync_runtime::Table;
/// # fn example(tables: &[&'static Table]) {
/// let options = TableOptions::default().raw(RawType::Json).on_delete(OnDelete::Flag);
/// let tables = options.apply(tables);
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TableOptions {
    raw: Option<RawStorage>,
    on_delete: Option<OnDelete>,
}

/// The storage of whole objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RawStorage {
    As(RawType),
    None,
}

impl TableOptions {
    /// Stores whole objects as `raw`, in the tables that have a column for them.
    pub fn raw(self, raw: RawType) -> Self {
        Self { raw: Some(RawStorage::As(raw)), ..self }
    }

    /// Stores no whole objects: the tables have no column for them.
    pub fn without_raw(self) -> Self {
        Self { raw: Some(RawStorage::None), ..self }
    }

    /// Sets the effect of deletions on the rows of objects. Rows that belong to a row of a parent go with it.
    pub fn on_delete(self, on_delete: OnDelete) -> Self {
        Self { on_delete: Some(on_delete), ..self }
    }

    /// Returns tables with these properties, in the same order. The tables that they refer to have them, too. They are leaked:
    /// call this once.
    pub fn apply(self, tables: &[&'static Table]) -> Vec<&'static Table> {
        if self == Self::default() {
            return tables.to_vec();
        }
        let adapted: &'static Adapted =
            Box::leak(Box::new(Adapted { options: self, tables: Mutex::default() }));
        tables.iter().map(|table| adapted.table(table)).collect()
    }
}

/// Tables with other properties than their models say. They refer to each other.
#[derive(Debug)]
struct Adapted {
    options: TableOptions,
    /// The tables that were needed so far.
    tables: Mutex<BTreeMap<TableName, &'static Table>>,
}

impl Adapt for Adapted {
    fn table(&'static self, table: &'static Table) -> &'static Table {
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        tables.entry(table.full_name()).or_insert_with(|| Box::leak(Box::new(self.adapt(table))))
    }
}

impl Adapted {
    fn adapt(&'static self, table: &'static Table) -> Table {
        let mut columns: Vec<Column> =
            table.columns.iter().filter_map(|column| self.column(column)).collect();
        let on_delete = match self.options.on_delete.filter(|_| table.parent_column().is_none()) {
            Some(OnDelete::Flag) if table.deleted_column().is_none() => {
                columns.push(Column::of::<bool, _>(DELETED, Source::Deleted, None));
                OnDelete::Flag
            }
            Some(on_delete) => on_delete,
            None => table.on_delete,
        };
        let child = |child: &ChildTable| ChildTable { table: child.table.within(self), ..*child };
        let children: Vec<ChildTable> = table.children.iter().map(child).collect();
        Table { columns: columns.leak(), children: children.leak(), on_delete, ..*table }
    }

    fn column(&'static self, column: &'static Column) -> Option<Column> {
        let references = column.references.map(|link: Link| link.within(self));
        let column = Column { references, ..column.clone() };
        match self.options.raw.filter(|_| matches!(column.source, Source::Raw)) {
            Some(RawStorage::None) => None,
            Some(RawStorage::As(raw)) => Some(column.kept_as(raw)),
            None => Some(column),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, everything, items, prices};

    #[test]
    fn tables_and_those_that_they_refer_to_are_adapted() {
        let options = TableOptions::default().on_delete(OnDelete::Flag).raw(RawType::Json);
        let adapted = options.apply(&[items(), prices(), everything()]);
        assert!(adapted[0].deleted_column().is_none(), "rows of a parent go with it");
        let parent = adapted[0].columns[1].references.expect("a reference").table();
        assert_eq!(
            (parent.on_delete, parent.deleted_column().map(|it| it.name)),
            (OnDelete::Flag, Some(DELETED))
        );
        assert!(customers().deleted_column().is_none());
        assert!(
            adapted[1]
                .columns
                .iter()
                .filter(|it| matches!(it.source, Source::Raw))
                .all(|it| it.raw == RawType::Json)
        );
        let itself = adapted[2].columns[2].references.expect("a reference").table();
        assert!(std::ptr::eq(itself, adapted[2]), "tables refer to each other in circles");
    }

    #[test]
    fn whole_objects_are_left_out() {
        let adapted = TableOptions::default().without_raw().apply(&[prices()]);
        let names: Vec<&str> = adapted[0].columns.iter().map(|column| column.name).collect();
        assert_eq!(names, ["id", "amount", "active"]);
    }
}
