//! SQL for SQLite.

pub(crate) mod inbox;

use super::{AS_OF, Written, quoted};
use crate::model::{Column, SqlType, Table};

/// What the synchronisation itself keeps, in the order in which it was added. A step that has been released is never
/// changed: new needs are new steps.
pub(crate) const SYSTEM: [&str; 2] = [
    "
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
",
    inbox::STEP,
];

/// The ledger of the steps that were taken.
pub(crate) const LEDGER: &str =
    "CREATE TABLE IF NOT EXISTS stripe_sync_migrations (step INTEGER PRIMARY KEY NOT NULL) STRICT";

/// The SQL of tables for SQLite, and of what the synchronisation keeps for itself: for reading, or for a migrator of the
/// application's own.
pub(crate) fn schema(tables: &[&'static Table]) -> String {
    super::schema(LEDGER, &SYSTEM, tables.iter().flat_map(|table| create(table)))
}

/// The name of a type.
pub(crate) fn type_name(column: &Column) -> &'static str {
    match column.sql {
        SqlType::Integer | SqlType::Boolean => "INTEGER",
        // A decimal stays the digits it is: REAL would round it.
        SqlType::Text | SqlType::Decimal | SqlType::Json => "TEXT",
        SqlType::Time | SqlType::Date | SqlType::Uuid => "TEXT",
    }
}

/// The statements that create a table and its indexes.
pub(crate) fn create(table: &Table) -> Vec<String> {
    super::create(table, type_name, AS_OF_DEFINITION)
}

/// The system's column.
pub(crate) const AS_OF_DEFINITION: &str = "\"_as_of\" INTEGER NOT NULL DEFAULT 0";

/// Inserts or updates `rows` rows, and returns the ids of those that are new or have changed. A row whose content is newer
/// than what comes stays as it is. Parameters: for each row the written columns in order, then the instant.
pub(crate) fn upsert(table: &Table, rows: usize) -> String {
    let written = Written::of(table);
    let Written { table: name, id, as_of, names, .. } = &written;
    let values = format!("({}?)", "?, ".repeat(names.len()));
    let values = vec![values; rows].join(", ");
    let differs = written.differs(|column| {
        let column = quoted(column.name);
        format!("{name}.{column} IS NOT excluded.{column}")
    });
    format!(
        "INSERT INTO {name} ({}, {as_of}) VALUES {values} ON CONFLICT ({id}) DO UPDATE SET {} WHERE excluded.{as_of} >= {name}.{as_of} AND ({differs}) RETURNING {id}",
        names.join(", "),
        written.assignments()
    )
}

/// Says that rows were still as they are at a later instant. Parameter: an array of pairs of an id and the instant.
pub(crate) fn confirm(table: &Table) -> String {
    let (name, id, as_of) = (quoted(table.name), quoted(table.id_column().name), quoted(AS_OF));
    format!(
        "UPDATE {name} SET {as_of} = new.as_of FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS as_of FROM json_each(?)) AS new WHERE {name}.{id} = new.id AND {name}.{as_of} < new.as_of"
    )
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

/// Gives a local column its values. Parameter: an array of pairs of an id and a value.
pub(crate) fn default(table: &Table, column: &str) -> String {
    let (name, id, column) = (quoted(table.name), quoted(table.id_column().name), quoted(column));
    format!(
        "UPDATE {name} SET {column} = new.value FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS value FROM json_each(?)) AS new WHERE {name}.{id} = new.id"
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
}
