//! Changes and obstacles of a migration, in words.

use crate::model::Table;
use crate::sql::live::{Kind, LiveTable};
use crate::sql::{Dialect, Fit};

/// Returns true for a type that is changed without losing a value.
pub(super) fn is_conversion(kind: &Kind) -> bool {
    converted_column(kind).is_some()
}

/// Returns the name of the column of a type that is changed without losing a value.
pub(super) fn converted_column(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Type { column, fit: Fit::Convertible, .. } => Some(column.name),
        _ => None,
    }
}

/// Describes the objects that keep the types of columns from being changed.
pub(super) fn readers(table: &Table, found: &LiveTable, differences: &[Kind]) -> Vec<String> {
    let changed = differences.iter().filter_map(|kind| match kind {
        Kind::Type { column, wanted, .. } => Some((column, *wanted)),
        _ => None,
    });
    let mut readers = Vec::new();
    for (column, wanted) in changed {
        let live = found.columns.iter().find(|live| live.name == column.name);
        for reader in live.into_iter().flat_map(|live| &live.readers) {
            readers.push(format!(
                "{reader} reads the column {}.{}, whose type changes to {wanted}; drop it, migrate, and create it again for \
                 the new type",
                table.full_name(),
                column.name
            ));
        }
    }
    readers
}

/// Returns what to do about a table that stripe-sync did not create and that does not fit its model.
pub(super) fn left_alone(table: &Table, dialect: &dyn Dialect) -> String {
    format!(
        "stripe-sync did not create the table {} and does not alter it; rename it, or keep the tables of stripe-sync {}, or in \
         another database",
        table.full_name(),
        dialect.elsewhere()
    )
}

/// Describes a change.
pub(super) fn done(table: &Table, kind: &Kind) -> Option<String> {
    let table_name = table.full_name();
    Some(match kind {
        Kind::Type { column, wanted, .. } => {
            format!("changed the type of the column {table_name}.{} to {wanted}", column.name)
        }
        Kind::Required(column) => format!("let the column {table_name}.{} be NULL", column.name),
        Kind::Optional(column) => format!("forbade NULL in the column {table_name}.{}", column.name),
        Kind::Key { .. } => {
            let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
            format!("changed the key of {table_name} to ({})", key.join(", "))
        }
        Kind::Leftover { name } | Kind::Foreign { name, in_the_way: true, made: false } => {
            format!("let the column {table_name}.{name} be NULL")
        }
        Kind::Foreign { name, .. } => format!("took away the column {table_name}.{name}"),
        Kind::NoForeignKey(key) => format!("added the foreign key of {table_name}.{}", key.column.name),
        Kind::NoTable
        | Kind::NoColumn(_)
        | Kind::NoInstant
        | Kind::NoIndex(_)
        | Kind::Own(_)
        | Kind::OwnKey { .. } => return None,
    })
}
