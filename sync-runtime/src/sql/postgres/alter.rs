//! Changes of tables that exist: foreign keys, primary keys and types of columns.

use super::Postgres;
use crate::model::Table;
use crate::sql::live::{DeviationKind, ForeignKey, LiveDatabase, LiveTable};
use crate::sql::{Dialect as _, joined, list, quoted, shortened};

impl Postgres {
    /// Returns the statements that add a foreign key; `fresh` if its table has just been created.
    pub(super) fn foreign_key(
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

    /// Returns the statements that remove differences of a table.
    pub(super) fn altered(
        &self,
        table: &'static Table,
        live: &LiveTable,
        differences: &[DeviationKind],
    ) -> Vec<String> {
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
