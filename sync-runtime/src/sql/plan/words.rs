//! Changes and obstacles of a migration, in words.

use crate::model::Table;
use crate::sql::live::{DeviationKind, LiveTable};
use crate::sql::{Dialect, Fit};

/// Returns true for a type that is changed without losing a value.
pub(super) fn is_conversion(kind: &DeviationKind) -> bool {
    converted_column(kind).is_some()
}

/// Returns the name of the column of a type that is changed without losing a value.
pub(super) fn converted_column(kind: &DeviationKind) -> Option<&'static str> {
    match kind {
        DeviationKind::Type { column, fit: Fit::Convertible, .. } => Some(column.name),
        _ => None,
    }
}

/// Describes the objects that keep the types of columns from being changed.
pub(super) fn readers(table: &Table, found: &LiveTable, differences: &[DeviationKind]) -> Vec<String> {
    let changed = differences.iter().filter_map(|kind| match kind {
        DeviationKind::Type { column, wanted, .. } => Some((column, *wanted)),
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
pub(super) fn done(table: &Table, kind: &DeviationKind) -> Option<String> {
    let table_name = table.full_name();
    Some(match kind {
        DeviationKind::Type { column, wanted, .. } => {
            format!("changed the type of the column {table_name}.{} to {wanted}", column.name)
        }
        DeviationKind::Required(column) => format!("let the column {table_name}.{} be NULL", column.name),
        DeviationKind::Optional(column) => format!("forbade NULL in the column {table_name}.{}", column.name),
        DeviationKind::Key { .. } => {
            let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
            format!("changed the key of {table_name} to ({})", key.join(", "))
        }
        DeviationKind::Leftover { name } | DeviationKind::Foreign { name, in_the_way: true, made: false } => {
            format!("let the column {table_name}.{name} be NULL")
        }
        DeviationKind::Foreign { name, .. } => format!("took away the column {table_name}.{name}"),
        DeviationKind::NoForeignKey(key) => {
            format!("added the foreign key of {table_name}.{}", key.column.name)
        }
        DeviationKind::NoTable
        | DeviationKind::NoColumn(_)
        | DeviationKind::NoInstant
        | DeviationKind::NoIndex(_)
        | DeviationKind::Own(_)
        | DeviationKind::OwnKey { .. } => return None,
    })
}
