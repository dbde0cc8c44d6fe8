//! The rows and values that a destructive migration deletes.

use super::differences::differences;
use super::live::{DeviationKind, LiveDatabase, LiveTable};
use super::{Dialect, joined, quoted};
use crate::model::Table;

/// Rows or values that are deleted.
#[derive(Debug)]
pub(crate) struct Loss {
    /// Their description, behind their number.
    pub(crate) of: String,
    /// The statement that counts them.
    pub(crate) count: String,
}

/// Returns the rows and values that a destructive migration deletes, each as a statement that counts them.
pub(crate) fn losses(dialect: &dyn Dialect, tables: &[&'static Table], live: &LiveDatabase) -> Vec<Loss> {
    let created = tables.iter().copied().zip(&live.tables).filter(|(table, found)| found.is_created(table));
    let all = created.flat_map(|(table, found)| {
        let differences = differences(table, found, dialect).into_iter();
        differences.filter_map(|difference| loss(dialect, table, found, &difference.kind)).collect::<Vec<_>>()
    });
    all.collect()
}

fn loss(
    dialect: &dyn Dialect,
    table: &'static Table,
    found: &LiveTable,
    kind: &DeviationKind,
) -> Option<Loss> {
    let (name, full_name) = (dialect.table(table), table.full_name());
    match kind {
        DeviationKind::Key { .. } => {
            let key = table.key_columns();
            let is_there = |name: &str| found.columns.iter().any(|column| column.name == name);
            let missing = joined(key.iter().map(|column| format!("{} IS NULL", quoted(column.name))), " OR ");
            let condition = match key.iter().all(|column| is_there(column.name)) {
                true => format!(" WHERE {missing}"),
                false => String::new(),
            };
            Some(Loss {
                of: format!("rows of {full_name} that lack a value of the new key"),
                count: format!("SELECT count(*) FROM {name}{condition}"),
            })
        }
        DeviationKind::Foreign { name: column, made: true, .. } => Some(Loss {
            of: format!("values of {full_name}.{column}"),
            count: format!("SELECT count({}) FROM {name}", quoted(column)),
        }),
        _ => None,
    }
}
