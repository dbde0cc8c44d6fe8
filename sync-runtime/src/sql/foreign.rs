//! The foreign keys of a table.

use super::live::ForeignKey;
use super::{Dialect, list, shortened};
use crate::model::{Column, Table};

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

    /// Returns the foreign keys of a table.
    pub(crate) fn all(table: &'static Table, dialect: &dyn Dialect) -> Vec<Self> {
        table.columns.iter().filter_map(|column| Self::of(table, column, dialect)).collect()
    }

    /// `REFERENCES …`, with what becomes of the row if the target is deleted.
    pub(crate) fn references(&self, dialect: &dyn Dialect, action: &str) -> String {
        let columns = self.target.key_columns();
        format!(
            "REFERENCES {} ({})\n        ON DELETE {action} DEFERRABLE INITIALLY DEFERRED",
            dialect.table(self.target),
            list(columns.iter().map(|column| column.name)),
        )
    }
}
