//! The SQL dialect of SQLite for tables.

mod columns;
pub(crate) mod counts;
mod definition;
pub(crate) mod inbox;
mod rebuild;
pub(crate) mod removed;
mod system;
mod write;

pub(crate) use system::SQL as SYSTEM_SQL;
pub(crate) use write::{
    ADD_TOMBSTONES, LETTER, PROGRESS, compare, confirm, default, delete, existing, insert, look, prune,
    prune_but, remove, revive, upsert, upsert_returning,
};

use super::live::{DeviationKind, ForeignKey, LiveDatabase, LiveTable, Settle};
use super::{AS_OF, Dialect, Fit, SystemSql, joined, literal, quoted};
use crate::model::{Column, SqlType, Table};
use std::borrow::Cow;
use std::sync::Arc;

/// The migrations of the system's tables, in order. A released one never changes: append new ones.
pub(crate) const SYSTEM: [&str; 11] = [
    include_str!("sqlite/migrations/01_progress.sql"),
    include_str!("sqlite/migrations/02_inbox.sql"),
    include_str!("sqlite/migrations/03_seen_ids.sql"),
    include_str!("sqlite/migrations/04_runs_and_windows.sql"),
    include_str!("sqlite/migrations/05_failed_events_index.sql"),
    include_str!("sqlite/migrations/06_accounts.sql"),
    include_str!("sqlite/migrations/07_redactions.sql"),
    include_str!("sqlite/migrations/08_row_counts.sql"),
    include_str!("sqlite/migrations/09_removed_by_hooks.sql"),
    include_str!("sqlite/migrations/10_table_prefix.sql"),
    include_str!("sqlite/migrations/11_history.sql"),
];

/// The number of the migration that creates the table of the place.
const WITH_PLACE: usize = 10;

/// The table of the applied migrations.
const LEDGER: &str =
    "CREATE TABLE IF NOT EXISTS stripe_sync_migrations (step INTEGER PRIMARY KEY NOT NULL) STRICT";

/// The end of the definition of a column with random UUIDs of version 4.
const UUID: &str = " NOT NULL DEFAULT (\n        \
    lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2)\n        \
    || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(lower(hex(randomblob(2))), 2)\n        \
    || '-' || lower(hex(randomblob(6))))";

/// The prefix of the system tables where no other is chosen, and of all tables beside those of an application.
pub(crate) const PREFIX: &str = "stripe_";

/// SQLite.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sqlite {
    /// The prefix of the tables; empty for none.
    pub(crate) prefix: Arc<str>,
}

impl Sqlite {
    /// Returns a statement with the names that the system tables have with the prefix: `billing_sync_events` in place of
    /// `stripe_sync_events`.
    pub(crate) fn text<'t>(&self, statement: impl Into<Cow<'t, str>>) -> Cow<'t, str> {
        let statement = statement.into();
        match self.prefix.is_empty() || &*self.prefix == PREFIX {
            true => statement,
            false => Cow::Owned(statement.replace("stripe_sync_", &format!("{}sync_", self.prefix))),
        }
    }
}

impl Dialect for Sqlite {
    fn system(&self) -> (&'static str, &'static [&'static str]) {
        (LEDGER, &SYSTEM)
    }

    fn system_sql(&self) -> &'static SystemSql {
        &SYSTEM_SQL
    }

    /// There are no schemas: their names go before those of their tables.
    fn plain_name(&self, table: &Table) -> String {
        match table.schema {
            Some(schema) => format!("{schema}_{}", table.name),
            None => format!("{}{}", self.prefix, table.name),
        }
    }

    fn recorded(&self, table: &Table) -> String {
        Self::default().table(table)
    }

    fn create_place(&self, _: &LiveDatabase) -> Option<(String, String)> {
        None
    }

    fn record_place(&self, taken: usize) -> Option<(Option<String>, String)> {
        let statement = format!("INSERT INTO stripe_sync_place (prefix) VALUES ({})", literal(&self.prefix));
        let description = format!("the names of all tables begin with {}", self.prefix);
        let description = Some(description).filter(|_| !self.prefix.is_empty());
        (taken < WITH_PLACE).then_some((description, statement))
    }

    fn place(&self) -> String {
        match self.prefix.is_empty() {
            true => "no prefix".to_owned(),
            false => format!("prefix {}", self.prefix),
        }
    }

    fn elsewhere(&self) -> &'static str {
        "under names with a prefix (`--table-prefix`, or `?table_prefix=` of the URL)"
    }

    /// Letters count as one in either case.
    fn folded(&self, name: &str) -> String {
        name.to_ascii_lowercase()
    }

    fn has_schemas(&self) -> bool {
        false
    }

    fn among_ids(&self) -> &'static str {
        "IN (SELECT value FROM json_each(?1))"
    }

    fn asked(&self, parameter: usize) -> String {
        format!("(SELECT value AS id FROM json_each(${parameter})) AS asked")
    }

    fn settle(&self, _: &Table) -> Settle {
        Settle::Counted { clear: counts::CLEAR, add: counts::SETTLE }
    }

    fn account_parameter(&self) -> &'static str {
        "?2"
    }

    fn create_schema(&self, _: &Table) -> Option<String> {
        None
    }

    fn type_name(&self, _: &Table, column: &Column) -> &'static str {
        columns::column_type(column)
    }

    /// An identity is the primary key. A key of a row that was deleted never comes back.
    fn generated(&self, column: &Column) -> &'static str {
        match column.sql {
            SqlType::Uuid => UUID,
            _ => " PRIMARY KEY AUTOINCREMENT NOT NULL",
        }
    }

    fn stored(&self, column: &Column) -> Cow<'static, str> {
        columns::stored(column)
    }

    fn definitions(&self, _: &Table, column: &Column, constraints: &str) -> Vec<String> {
        columns::definitions(column, constraints)
    }

    fn fit(&self, found: &str, _: &Table, column: &Column) -> Fit {
        columns::fit(found, column)
    }

    fn as_of(&self) -> &'static str {
        "\"_as_of\" INTEGER NOT NULL DEFAULT 0"
    }

    fn defines_foreign_keys(&self) -> bool {
        true
    }

    /// A foreign key is created with its table. If the account is part of it, a trigger empties the other column.
    fn add_foreign_key(&self, table: &Table, key: &ForeignKey, _: bool, _: &LiveDatabase) -> Vec<String> {
        if !key.nulls || key.columns.len() == 1 {
            return Vec::new();
        }
        let target = key.target.key_columns();
        let same = key.columns.iter().zip(target).map(|(own, other)| {
            let (own, other) = (quoted(own), quoted(other.name));
            format!("{own} = OLD.{other}")
        });
        vec![format!(
            "CREATE TRIGGER IF NOT EXISTS {} AFTER DELETE ON {}\nBEGIN UPDATE {} SET {} = NULL\nWHERE {}; END",
            quoted(&key.name),
            self.table(key.target),
            self.table(table),
            quoted(key.column.name),
            joined(same, " AND ")
        )]
    }

    fn drop_foreign_key(&self, _: &Table, _: &ForeignKey) -> Option<String> {
        None
    }

    fn tune(&self, _: &Table, _: &Column, _: &LiveDatabase) -> Option<String> {
        None
    }

    fn loosen(&self, _: &Table, _: &DeviationKind) -> Option<String> {
        None
    }

    fn alter(&self, table: &'static Table, live: &LiveTable, differences: &[DeviationKind]) -> Vec<String> {
        rebuild::rebuild(self, table, live, differences)
    }

    fn lost(&self, table: &'static Table, live: &LiveTable, differences: &[DeviationKind]) -> Vec<String> {
        rebuild::lost(self, table, live, differences)
    }
}

/// Returns the system's column, quoted.
fn as_of() -> String {
    quoted(AS_OF)
}

#[cfg(test)]
mod tests;
