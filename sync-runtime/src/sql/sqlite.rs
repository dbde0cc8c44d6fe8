//! SQL for SQLite.

use super::{AS_OF, quoted};
use crate::model::{Column, Source, SqlType, Table};

/// What the synchronisation itself keeps, in the order in which it was added. A step that has been released is never
/// changed: new needs are new steps.
pub(crate) const SYSTEM: [&str; 1] = ["
CREATE TABLE stripe_sync_progress (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    pass INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cursor TEXT,
    last_created INTEGER,
    rows INTEGER NOT NULL,
    done INTEGER NOT NULL,
    completed_at INTEGER,
    PRIMARY KEY (account, model, pass)
) STRICT;
CREATE TABLE stripe_sync_dead_letters (
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    object TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (model, id)
) STRICT;
CREATE TABLE stripe_sync_tombstones (
    object TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY (object, id)
) STRICT;
"];

/// The SQL of tables for SQLite, and of what the synchronisation keeps for itself: for reading, or for a migrator of the
/// application's own.
pub fn schema(tables: &[&'static Table]) -> String {
    let mut text: String = SYSTEM.concat().trim_start().to_owned();
    for statement in tables.iter().flat_map(|table| create(table)) {
        text.push('\n');
        text.push_str(&statement);
        text.push_str(";\n");
    }
    text
}

/// The name of a type.
pub(crate) fn type_name(sql: SqlType) -> &'static str {
    match sql {
        SqlType::Integer | SqlType::Boolean => "INTEGER",
        // A decimal stays the digits it is: REAL would round it.
        SqlType::Text | SqlType::Decimal | SqlType::Json | SqlType::Jsonb => "TEXT",
        SqlType::Time | SqlType::Date | SqlType::Uuid => "TEXT",
    }
}

/// The statements that create a table and its indexes.
pub(crate) fn create(table: &Table) -> Vec<String> {
    let mut columns: Vec<String> = table.columns.iter().map(|column| definition(column, true)).collect();
    columns.push(as_of_definition());
    let create =
        format!("CREATE TABLE IF NOT EXISTS {} (\n    {}\n)", quoted(table.name), columns.join(",\n    "));
    std::iter::once(create).chain(indexes(table)).collect()
}

/// The statements that create the indexes of a table: on what names rows of other tables.
pub(crate) fn indexes(table: &Table) -> Vec<String> {
    let naming = table.columns.iter().filter(|column| column.references.is_some());
    naming
        .map(|column| {
            let index = format!("{}_{}_idx", table.name, column.name);
            format!(
                "CREATE INDEX IF NOT EXISTS {} ON {} ({})",
                quoted(&index),
                quoted(table.name),
                quoted(column.name)
            )
        })
        .collect()
}

/// The statement that adds a column to a table that is there. Rows that are there have no value for it yet, so it may be
/// NULL whatever the model says, until the next synchronisation has filled it.
pub(crate) fn add_column(table: &Table, column: &Column) -> String {
    format!("ALTER TABLE {} ADD COLUMN {}", quoted(table.name), definition(column, false))
}

/// The statement that adds the system's column to a table that is there.
pub(crate) fn add_as_of(table: &Table) -> String {
    format!("ALTER TABLE {} ADD COLUMN {}", quoted(table.name), as_of_definition())
}

fn as_of_definition() -> String {
    format!("{} INTEGER NOT NULL DEFAULT 0", quoted(AS_OF))
}

fn definition(column: &Column, new_table: bool) -> String {
    let mut text = format!("{} {}", quoted(column.name), type_name(column.sql));
    match column.source {
        Source::Id(_) => text.push_str(" PRIMARY KEY NOT NULL"),
        Source::Local { default: Some(default) } => text.push_str(&format!(" NOT NULL DEFAULT ({default})")),
        _ if !column.nullable && new_table => text.push_str(" NOT NULL"),
        _ => {}
    }
    text
}

/// Inserts or updates `rows` rows, and returns the ids of those that are new or have changed. A row whose content is newer
/// than what comes stays as it is. Parameters: for each row the written columns in order, then the instant.
pub(crate) fn upsert(table: &Table, rows: usize) -> String {
    let names: Vec<String> = table.written().map(|column| quoted(column.name)).collect();
    let values = format!("({}?)", "?, ".repeat(names.len()));
    let values = vec![values; rows].join(", ");
    let id = quoted(table.id_column().name);
    let (name, as_of) = (quoted(table.name), quoted(AS_OF));
    let others: Vec<&String> = names.iter().filter(|column| **column != id).collect();
    let set: Vec<String> = others.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    let differs: Vec<String> =
        others.iter().map(|column| format!("{name}.{column} IS NOT excluded.{column}")).collect();
    // A table of nothing but ids has nothing to change.
    let (set, differs) = match others.len() {
        0 => (String::new(), "FALSE".to_owned()),
        _ => (format!("{}, ", set.join(", ")), differs.join(" OR ")),
    };
    format!(
        "INSERT INTO {name} ({}, {as_of}) VALUES {values} ON CONFLICT ({id}) DO UPDATE SET {set}{as_of} = excluded.{as_of} WHERE excluded.{as_of} >= {name}.{as_of} AND ({differs}) RETURNING {id}",
        names.join(", ")
    )
}

/// Says that rows were still as they are at a later instant. Parameters: the instant, the ids as a JSON array, the instant.
pub(crate) fn confirm(table: &Table) -> String {
    let (name, id, as_of) = (quoted(table.name), quoted(table.id_column().name), quoted(AS_OF));
    format!("UPDATE {name} SET {as_of} = ? WHERE {id} IN (SELECT value FROM json_each(?)) AND {as_of} < ?")
}

/// The ids that are there, and the instants of their rows. Parameter: the ids as a JSON array.
pub(crate) fn known(table: &Table) -> String {
    let (name, id, as_of) = (quoted(table.name), quoted(table.id_column().name), quoted(AS_OF));
    format!("SELECT {id}, {as_of} FROM {name} WHERE {id} IN (SELECT value FROM json_each(?))")
}

/// The instants of the tombstones of some objects. Parameters: the kind of object, the ids as a JSON array.
pub(crate) const TOMBSTONES: &str = "SELECT id, as_of FROM stripe_sync_tombstones WHERE object = ? AND id IN (SELECT value FROM json_each(?))";

/// Deletes the child rows of some parents, but for some. Parameters: the parents, and the ids to keep, as JSON arrays.
pub(crate) fn prune_children(table: &Table, parent: &Column) -> String {
    format!(
        "DELETE FROM {} WHERE {} IN (SELECT value FROM json_each(?)) AND {} NOT IN (SELECT value FROM json_each(?))",
        quoted(table.name),
        quoted(parent.name),
        quoted(table.id_column().name)
    )
}

/// Deletes rows that are not newer than an instant. Parameters: the ids as a JSON array, the instant.
pub(crate) fn delete(table: &Table) -> String {
    format!(
        "DELETE FROM {} WHERE {} IN (SELECT value FROM json_each(?)) AND {} <= ?",
        quoted(table.name),
        quoted(table.id_column().name),
        quoted(AS_OF)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, items};

    #[test]
    fn tables_have_their_keys_and_the_indexes_of_what_they_name() {
        assert_eq!(
            create(items()),
            [
                "CREATE TABLE IF NOT EXISTS \"items\" (\n    \"id\" TEXT PRIMARY KEY NOT NULL,\n    \"subscription\" TEXT NOT NULL,\n    \"quantity\" INTEGER,\n    \"_as_of\" INTEGER NOT NULL DEFAULT 0\n)",
                "CREATE INDEX IF NOT EXISTS \"items_subscription_idx\" ON \"items\" (\"subscription\")",
            ]
        );
    }

    #[test]
    fn an_upsert_guards_newer_rows_and_leaves_local_columns_alone() {
        assert_eq!(
            upsert(customers(), 2),
            "INSERT INTO \"customers\" (\"id\", \"email\", \"created\", \"_as_of\") VALUES (?, ?, ?, ?), (?, ?, ?, ?) ON CONFLICT (\"id\") DO UPDATE SET \"email\" = excluded.\"email\", \"created\" = excluded.\"created\", \"_as_of\" = excluded.\"_as_of\" WHERE excluded.\"_as_of\" >= \"customers\".\"_as_of\" AND (\"customers\".\"email\" IS NOT excluded.\"email\" OR \"customers\".\"created\" IS NOT excluded.\"created\") RETURNING \"id\""
        );
    }

    #[test]
    fn names_cannot_break_out_of_their_quotes() {
        assert_eq!(quoted("a\"; DROP TABLE x; --"), "\"a\"\"; DROP TABLE x; --\"");
    }
}
