//! [`ForeignKey`]: a reference that the database enforces.

use super::{Dialect, list, shortened};
use crate::model::{Column, Table};

/// A reference that the database enforces. It is checked when a transaction ends: objects refer to each other in circles.
#[derive(Debug)]
pub(crate) struct ForeignKey {
    /// The name of the constraint.
    pub(crate) name: String,
    /// The column of the model.
    pub(crate) column: &'static Column,
    /// All columns: that of the model, and that of the account if the target tells accounts apart.
    pub(crate) columns: Vec<&'static str>,
    /// Where it leads.
    pub(crate) target: &'static Table,
    /// Whether the column loses its value where the target is deleted; else the row is deleted too.
    pub(crate) nulls: bool,
}

impl ForeignKey {
    /// The foreign key of a column, if it has one that can be enforced.
    pub(crate) fn of(table: &Table, column: &'static Column, dialect: &dyn Dialect) -> Option<Self> {
        let target = column.references.filter(|_| column.foreign_key)?.table();
        let account = match (target.account_column(), table.account_column()) {
            (None, _) => None,
            (Some(_), Some(own)) => Some(own.name),
            // It is not known of which account the target is.
            (Some(_), None) => return None,
        };
        Some(Self {
            name: shortened(format!("{}_{}_fkey", dialect.plain_name(table), column.name)),
            column,
            columns: [column.name].into_iter().chain(account).collect(),
            target,
            nulls: column.nullable,
        })
    }

    /// Those of a table.
    pub(crate) fn all(table: &'static Table, dialect: &dyn Dialect) -> Vec<Self> {
        table.columns.iter().filter_map(|column| Self::of(table, column, dialect)).collect()
    }

    /// `REFERENCES …`, with what becomes of the row if the target is deleted.
    pub(crate) fn references(&self, dialect: &dyn Dialect, action: &str) -> String {
        let columns = self.target.key_columns();
        format!(
            "REFERENCES {} ({}) ON DELETE {action} DEFERRABLE INITIALLY DEFERRED",
            dialect.table(self.target),
            list(columns.iter().map(|column| column.name)),
        )
    }
}
