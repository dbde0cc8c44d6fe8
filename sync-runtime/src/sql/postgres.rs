//! The SQL dialect of PostgreSQL for tables.

mod columns;
pub(crate) mod counts;
mod deletion;
pub(crate) mod inbox;
mod json;
mod names;
mod outcome;
pub(crate) mod page;
pub(crate) mod removed;
mod system;
mod write;

pub(crate) use deletion::{ADD_TOMBSTONES, delete, prune, remove};
use json::JsonTypes;
pub(crate) use outcome::{finish, letters, revive};
pub(crate) use system::SQL as SYSTEM_SQL;
pub(crate) use write::{
    BEGIN, NO_WAIT, compare, confirm, default, existing, instants, lock, replace, upsert,
};

use super::live::{DeviationKind, ForeignKey, LiveDatabase, LiveTable, Settle};
use super::{Dialect, Fit, MAX_NAME, SystemSql, joined, list, quoted, shortened};
use crate::model::{Column, SqlType, Table};
use std::sync::Arc;

/// The migrations of the system's tables, in order. A released one never changes: append new ones.
pub(crate) const SYSTEM: [&str; 12] = [
    include_str!("postgres/migrations/01_progress.sql"),
    include_str!("postgres/migrations/02_inbox.sql"),
    include_str!("postgres/migrations/03_seen_ids.sql"),
    include_str!("postgres/migrations/04_confirmed_pages.sql"),
    include_str!("postgres/migrations/05_runs_and_windows.sql"),
    include_str!("postgres/migrations/06_failed_events_index.sql"),
    include_str!("postgres/migrations/07_accounts.sql"),
    include_str!("postgres/migrations/08_redactions.sql"),
    include_str!("postgres/migrations/09_row_counts.sql"),
    include_str!("postgres/migrations/10_removed_by_hooks.sql"),
    include_str!("postgres/migrations/11_history.sql"),
    include_str!("postgres/migrations/12_epoch.sql"),
];

/// The table of the applied migrations.
const LEDGER: &str = "CREATE TABLE IF NOT EXISTS stripe_sync_migrations (\n\
     step bigint PRIMARY KEY, taken_at timestamptz NOT NULL DEFAULT now())";

/// PostgreSQL.
#[derive(Debug, Clone, Default)]
pub(crate) struct Postgres {
    /// The schema of the tables, those of the system included; `None` for the first one of the search path.
    pub(crate) schema: Option<Arc<str>>,
    /// The types of columns of JSON that are not those of the models.
    pub(crate) json: Arc<JsonTypes>,
}

impl Postgres {
    /// Returns the name of a table as statements use it, with its schema if it has one.
    pub(crate) fn name(&self, table: &Table) -> String {
        match table.schema.or(self.schema.as_deref()) {
            Some(schema) => format!("{}.{}", quoted(schema), quoted(table.name)),
            None => quoted(table.name),
        }
    }

    /// Returns the statements that have a trigger empty the column of a foreign key when the row that it names is deleted. Before
    /// version 15, PostgreSQL cannot empty one column of several otherwise.
    fn emptying(&self, table: &Table, key: &ForeignKey) -> [String; 3] {
        let target = key.target.key_columns();
        let same = key.columns.iter().zip(target).map(|(own, other)| {
            let (own, other) = (quoted(own), quoted(other.name));
            format!("{own} = OLD.{other}")
        });
        let (trigger, on) = (quoted(&key.name), self.name(key.target));
        [
            format!(
                "CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN\n\
                 UPDATE {} SET {} = NULL\n\
                 WHERE {}; RETURN NULL; END $$",
                self.name(table),
                quoted(key.column.name),
                joined(same, " AND ")
            ),
            format!("DROP TRIGGER IF EXISTS {trigger} ON {on}"),
            format!(
                "CREATE TRIGGER {trigger} AFTER DELETE ON {on}\nFOR EACH ROW EXECUTE FUNCTION {trigger}()"
            ),
        ]
    }

    /// Returns the statements that change the key. Rows without a value of the new key are deleted; the next run writes them.
    fn change_key(&self, table: &Table, live: &LiveTable) -> Vec<String> {
        let (name, key) = (self.name(table), table.key_columns());
        let unknown: Vec<String> =
            key.iter().map(|column| format!("{} IS NULL", quoted(column.name))).collect();
        let drop = live.key.1.as_ref();
        let drop =
            drop.map(|constraint| format!("ALTER TABLE {name} DROP CONSTRAINT {}", quoted(constraint)));
        let delete = format!("DELETE FROM {name} WHERE {}", joined(unknown, " OR "));
        let columns = list(key.iter().map(|column| column.name));
        let add = format!("ALTER TABLE {name} ADD PRIMARY KEY ({columns})");
        [delete].into_iter().chain(drop).chain([add]).collect()
    }
}

impl Dialect for Postgres {
    fn system(&self) -> (&'static str, &'static [&'static str]) {
        (LEDGER, &SYSTEM)
    }

    fn system_sql(&self) -> &'static SystemSql {
        &SYSTEM_SQL
    }

    fn plain_name(&self, table: &Table) -> String {
        table.name.to_owned()
    }

    fn table(&self, table: &Table) -> String {
        self.name(table)
    }

    fn recorded(&self, table: &Table) -> String {
        Self::default().name(table)
    }

    fn create_place(&self, live: &LiveDatabase) -> Option<(String, String)> {
        let schema = self.schema.as_ref().filter(|_| !live.has_schema)?;
        let statement = format!("CREATE SCHEMA IF NOT EXISTS {}", quoted(schema));
        Some((format!("created the schema {schema}"), statement))
    }

    fn record_place(&self, _: usize) -> Option<(Option<String>, String)> {
        None
    }

    fn place(&self) -> String {
        match &self.schema {
            Some(schema) => format!("schema {schema}"),
            None => "first schema of the search path".to_owned(),
        }
    }

    fn elsewhere(&self) -> &'static str {
        "in another schema (`--schema`, or `?schema=` of the URL)"
    }

    /// PostgreSQL truncates longer names.
    fn folded(&self, name: &str) -> String {
        let mut end = name.len().min(MAX_NAME);
        while !name.is_char_boundary(end) {
            end -= 1;
        }
        name[..end].to_owned()
    }

    fn has_schemas(&self) -> bool {
        true
    }

    fn among_ids(&self) -> &'static str {
        "= ANY ($1)"
    }

    fn asked(&self, parameter: usize) -> String {
        format!("unnest(${parameter}::text[]) AS asked (id)")
    }

    fn settle(&self, table: &Table) -> Settle {
        Settle::Recounting(counts::settle(self, table))
    }

    fn account_parameter(&self) -> &'static str {
        "$2"
    }

    fn create_schema(&self, table: &Table) -> Option<String> {
        table.schema.map(|schema| format!("CREATE SCHEMA IF NOT EXISTS {}", quoted(schema)))
    }

    fn type_name(&self, table: &Table, column: &Column) -> &'static str {
        self.column_type(table, column)
    }

    fn read(&self, column: &Column) -> Vec<String> {
        vec![Self::read_column(column)]
    }

    fn generated(&self, column: &Column) -> &'static str {
        match column.sql {
            SqlType::Uuid => " NOT NULL DEFAULT gen_random_uuid()",
            _ => " GENERATED BY DEFAULT AS IDENTITY",
        }
    }

    fn text(&self, table: &Table, column: &Column) -> String {
        self.column_text(table, column)
    }

    fn fit(&self, found: &str, table: &Table, column: &Column) -> Fit {
        self.column_fit(found, table, column)
    }

    fn as_of(&self) -> &'static str {
        "\"_as_of\" bigint NOT NULL DEFAULT 0"
    }

    fn defines_foreign_keys(&self) -> bool {
        false
    }

    fn add_foreign_key(
        &self,
        table: &Table,
        key: &ForeignKey,
        fresh: bool,
        live: &LiveDatabase,
    ) -> Vec<String> {
        let action = match (key.nulls, key.columns.len()) {
            (true, 1) => "SET NULL".to_owned(),
            // The account is kept.
            (true, _) if live.empties_one => format!("SET NULL ({})", quoted(key.column.name)),
            (true, _) => "NO ACTION".to_owned(),
            (false, _) => "CASCADE".to_owned(),
        };
        // Existing rows may refer to missing ones.
        let unchecked = if fresh { "" } else { " NOT VALID" };
        let constraint = format!(
            "ALTER TABLE {} ADD CONSTRAINT {}\nFOREIGN KEY ({}) {}{unchecked}",
            self.name(table),
            quoted(&key.name),
            list(key.columns.iter().copied()),
            key.references(self, &action)
        );
        let trigger = (action == "NO ACTION").then(|| self.emptying(table, key)).into_iter().flatten();
        [constraint].into_iter().chain(trigger).collect()
    }

    fn drop_foreign_key(&self, table: &Table, key: &ForeignKey) -> Option<String> {
        Some(format!("ALTER TABLE {} DROP CONSTRAINT IF EXISTS {}", self.name(table), quoted(&key.name)))
    }

    /// Compresses large columns with lz4, which takes a third of the time of the default.
    fn tune(&self, table: &Table, column: &Column, live: &LiveDatabase) -> Option<String> {
        let (table, name) = (self.name(table), quoted(column.name));
        let large = live.lz4 && column.sql == SqlType::Json;
        large.then(|| format!("ALTER TABLE {table} ALTER COLUMN {name} SET COMPRESSION lz4"))
    }

    fn loosen(&self, table: &Table, difference: &DeviationKind) -> Option<String> {
        let column = match difference {
            DeviationKind::Required(column) => column.name,
            DeviationKind::Foreign { name, made: true, in_the_way: true } => name,
            _ => return None,
        };
        Some(format!("ALTER TABLE {} ALTER COLUMN {} DROP NOT NULL", self.name(table), quoted(column)))
    }

    fn alter(&self, table: &'static Table, live: &LiveTable, differences: &[DeviationKind]) -> Vec<String> {
        let name = self.name(table);
        let alter = |kind: &DeviationKind| match kind {
            DeviationKind::Optional(column) => {
                vec![format!("ALTER TABLE {name} ALTER COLUMN {} SET NOT NULL", quoted(column.name))]
            }
            DeviationKind::Key { .. } => self.change_key(table, live),
            DeviationKind::Foreign { name: column, .. } => {
                let function = shortened(format!("{}_{column}_fkey", self.plain_name(table)));
                vec![
                    format!("ALTER TABLE {name} DROP COLUMN {}", quoted(column)),
                    // This drops the trigger that would empty the column, too.
                    format!("DROP FUNCTION IF EXISTS {}() CASCADE", quoted(&function)),
                ]
            }
            _ => Vec::new(),
        };
        // One statement changes all types, so that the table is written once.
        let types = differences.iter().filter_map(|kind| match kind {
            DeviationKind::Type { column, found, .. } => Some(self.retype(table, column, found)),
            _ => None,
        });
        let types: Vec<String> = types.collect();
        let types = (!types.is_empty()).then(|| format!("ALTER TABLE {name}\n{}", types.join(",\n")));
        // The key comes last: the columns must fit it.
        let (keys, others): (Vec<&DeviationKind>, Vec<&DeviationKind>) =
            differences.iter().partition(|kind| matches!(kind, DeviationKind::Key { .. }));
        types.into_iter().chain(others.into_iter().chain(keys).flat_map(alter)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sql::define::{self, Heritage};
    use crate::test_models::{everything, flat, items};

    #[test]
    fn tables_have_their_keys_and_the_indexes_of_what_they_name() {
        assert_eq!(
            define::create(
                items(),
                &Postgres::default().name(items()),
                Heritage::default(),
                &Postgres::default()
            ),
            "CREATE TABLE IF NOT EXISTS \"items\" (\n    \"id\" text PRIMARY KEY NOT NULL,\n    \"subscription\" text NOT NULL,\n    \"quantity\" bigint,\n    \"_as_of\" bigint NOT NULL DEFAULT 0\n)"
        );
        assert_eq!(
            flat(&define::indexes(items(), &Postgres::default())[0].create(items(), &Postgres::default())),
            "CREATE INDEX IF NOT EXISTS \"items_subscription_idx\" ON \"items\" (\"subscription\")"
        );
    }

    #[test]
    fn tables_by_account_have_it_in_their_keys() {
        let text = crate::sql::schema(&Postgres::default(), &[everything()]).expect("a schema");
        for part in [
            "CREATE SCHEMA IF NOT EXISTS \"billing\";",
            "CREATE TABLE IF NOT EXISTS \"billing\".\"everything\" (",
            "\"_deleted\" boolean NOT NULL DEFAULT FALSE",
            "PRIMARY KEY (\"id\", \"tenant\")",
            "CREATE INDEX IF NOT EXISTS \"everything_parent_idx\" ON \"billing\".\"everything\" (\"parent\");",
            "ADD CONSTRAINT \"everything_parent_fkey\" FOREIGN KEY (\"parent\", \"tenant\") REFERENCES \"billing\".\"everything\" (\"id\", \"tenant\") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED;",
            "UPDATE \"billing\".\"everything\" SET \"parent\" = NULL WHERE \"parent\" = OLD.\"id\" AND \"tenant\" = OLD.\"tenant\"; RETURN NULL; END $$;",
            "CREATE TRIGGER \"everything_parent_fkey\" AFTER DELETE ON \"billing\".\"everything\" FOR EACH ROW EXECUTE FUNCTION \"everything_parent_fkey\"();",
        ] {
            assert!(flat(&text).contains(&flat(part)), "{part}\n{text}");
        }
    }
}
