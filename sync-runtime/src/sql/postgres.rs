//! SQL for PostgreSQL.
//!
//! What depends on the number of rows goes in as arrays, so that each statement has one text, however much it writes.

pub(crate) mod inbox;

use super::{AS_OF, Written, quoted};
use crate::model::{Column, RawType, SqlType, Table};

/// What the synchronisation itself keeps, in the order in which it was added. A step that has been released is never
/// changed: new needs are new steps.
pub(crate) const SYSTEM: [&str; 2] = [
    "
CREATE TABLE stripe_sync_progress (
    account text NOT NULL,
    model text NOT NULL,
    pass bigint NOT NULL,
    until bigint NOT NULL,
    cursor text,
    last_created bigint,
    rows bigint NOT NULL,
    done boolean NOT NULL,
    completed_at bigint,
    PRIMARY KEY (account, model, pass)
);
CREATE TABLE stripe_sync_dead_letters (
    model text NOT NULL,
    id text NOT NULL,
    reason text NOT NULL,
    object text NOT NULL,
    first_seen bigint NOT NULL,
    attempts bigint NOT NULL,
    PRIMARY KEY (model, id)
);
CREATE TABLE stripe_sync_tombstones (
    object text NOT NULL,
    id text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (object, id)
);
",
    inbox::STEP,
];

/// The ledger of the steps that were taken.
pub(crate) const LEDGER: &str = "CREATE TABLE IF NOT EXISTS stripe_sync_migrations (\
     step bigint PRIMARY KEY, taken_at timestamptz NOT NULL DEFAULT now())";

/// The SQL of tables for PostgreSQL, and of what the synchronisation keeps for itself: for reading, or for a migrator of
/// the application's own.
pub(crate) fn schema(tables: &[&'static Table]) -> String {
    super::schema(LEDGER, &SYSTEM, tables.iter().flat_map(|table| create(table)))
}

/// The name of a type, as `format_type` says it.
pub(crate) fn type_name(column: &Column) -> &'static str {
    match (column.sql, column.raw) {
        (SqlType::Integer, _) => "bigint",
        (SqlType::Boolean, _) => "boolean",
        (SqlType::Decimal, _) => "numeric",
        (SqlType::Time, _) => "timestamp with time zone",
        (SqlType::Date, _) => "date",
        (SqlType::Uuid, _) => "uuid",
        (SqlType::Json, RawType::Jsonb) => "jsonb",
        (SqlType::Json, RawType::Json) => "json",
        (SqlType::Text, _) | (SqlType::Json, RawType::Text) => "text",
    }
}

/// The statements that create a table and its indexes.
pub(crate) fn create(table: &Table) -> Vec<String> {
    super::create(table, type_name, AS_OF_DEFINITION)
}

/// The system's column.
pub(crate) const AS_OF_DEFINITION: &str = "\"_as_of\" bigint NOT NULL DEFAULT 0";

/// The statement that has a column compressed by lz4, which takes a third of the time of the default; none for columns
/// that do not grow large.
pub(crate) fn compress(table: &Table, column: &Column) -> Option<String> {
    let (table, name) = (quoted(table.name), quoted(column.name));
    let large = column.sql == SqlType::Json;
    large.then(|| format!("ALTER TABLE {table} ALTER COLUMN {name} SET COMPRESSION lz4"))
}

/// Takes locks until the end of the transaction. Parameters: their keys, in order, and whether each excludes others.
pub(crate) const LOCK: &str = "SELECT CASE WHEN exclusive THEN pg_advisory_xact_lock(key) \
     ELSE pg_advisory_xact_lock_shared(key) END FROM unnest($1::bigint[], $2::boolean[]) AS locks (key, exclusive)";

/// Inserts or updates rows, and returns the ids of those that are new or have changed, and whether they are new. A row
/// whose content is newer than what comes stays as it is, and is locked like the others. Parameters: for each written
/// column the array of its values, that of the instants, and the kind of object if `buried` objects are to be left out.
pub(crate) fn upsert(table: &Table, buried: bool) -> String {
    let written = Written::of(table);
    let Written { table: name, id, as_of, names, .. } = &written;
    let columns: Vec<&Column> = table.written().collect();
    let arrays: Vec<String> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| format!("${}::{}[]", at + 1, array_of(column)))
        .collect();
    let values: Vec<String> = columns.iter().map(|column| value(column)).collect();
    let (instant, object) = (columns.len() + 1, columns.len() + 2);
    let living = if buried {
        format!(" WHERE {}", living(&format!("new.{id}"), object, &format!("new.{as_of}")))
    } else {
        String::new()
    };
    let differs = written.differs(compared);
    format!(
        "INSERT INTO {name} AS live ({columns}, {as_of}) SELECT {values}, {as_of} FROM unnest({arrays}, ${instant}::bigint[]) AS new ({columns}, {as_of}){living} ON CONFLICT ({id}) DO UPDATE SET {set} WHERE excluded.{as_of} >= live.{as_of} AND ({differs}) RETURNING {id}, xmax = 0",
        columns = names.join(", "),
        values = values.join(", "),
        arrays = arrays.join(", "),
        set = written.assignments(),
    )
}

/// For rows that an upsert did not return: says of those that are as they were that they still were at a later instant, and
/// returns their ids. Parameters: the ids, the instants, the kind of object.
pub(crate) fn confirm(table: &Table) -> String {
    let (name, id, as_of) = (quoted(table.name), quoted(table.id_column().name), quoted(AS_OF));
    let mine = living("new.id", 3, "new.as_of");
    format!(
        "WITH mine AS (SELECT new.id, new.as_of FROM unnest($1::text[], $2::bigint[]) AS new (id, as_of) WHERE {mine}), confirmed AS (UPDATE {name} AS live SET {as_of} = mine.as_of FROM mine WHERE live.{id} = mine.id AND live.{as_of} < mine.as_of RETURNING live.{id}) SELECT {id} FROM confirmed UNION ALL SELECT live.{id} FROM {name} AS live JOIN mine ON live.{id} = mine.id WHERE live.{as_of} = mine.as_of"
    )
}

/// Gives a local column its values. Parameters: the ids, the values as text.
pub(crate) fn default(table: &Table, column: &Column) -> String {
    let (name, id, ty) = (quoted(table.name), quoted(table.id_column().name), type_name(column));
    format!(
        "UPDATE {name} AS live SET {} = new.value::{ty} FROM unnest($1::text[], $2::text[]) AS new (id, value) WHERE live.{id} = new.id",
        quoted(column.name)
    )
}

/// Those of some ids that have neither a row nor a tombstone. Parameters: the ids, the kind of object.
pub(crate) fn missing(table: &Table) -> String {
    let (name, id) = (quoted(table.name), quoted(table.id_column().name));
    format!(
        "SELECT asked.id FROM unnest($1::text[]) AS asked (id) WHERE NOT EXISTS (SELECT FROM {name} AS live WHERE live.{id} = asked.id) AND NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb WHERE tomb.object = $2 AND tomb.id = asked.id)"
    )
}

/// The instants of rows, and of tombstones. Parameters: the ids, the kind of object.
pub(crate) fn instants(table: &Table) -> String {
    let (name, id, as_of) = (quoted(table.name), quoted(table.id_column().name), quoted(AS_OF));
    format!(
        "SELECT {id}, {as_of} FROM {name} WHERE {id} = ANY ($1) UNION ALL SELECT id, as_of FROM stripe_sync_tombstones WHERE object = $2 AND id = ANY ($1)"
    )
}

/// Deletes the child rows of some parents, but for some. Parameters: the parents, and the ids to keep.
pub(crate) fn prune_children(table: &Table, parent: &Column) -> String {
    format!(
        "DELETE FROM {} AS live WHERE live.{} = ANY ($1) AND NOT EXISTS (SELECT FROM unnest($2::text[]) AS kept (id) WHERE kept.id = live.{})",
        quoted(table.name),
        quoted(parent.name),
        quoted(table.id_column().name)
    )
}

/// Remembers that objects are deleted. Parameters: the kind of object, the ids, the instants.
pub(crate) const BURY: &str = "INSERT INTO stripe_sync_tombstones AS tomb (object, id, as_of) \
     SELECT $1, gone.id, gone.as_of FROM unnest($2::text[], $3::bigint[]) AS gone (id, as_of) \
     ON CONFLICT (object, id) DO UPDATE SET as_of = excluded.as_of WHERE excluded.as_of > tomb.as_of";

/// Deletes rows that are not newer than an instant, and returns their ids. Parameters: the ids, the instants.
pub(crate) fn delete(table: &Table) -> String {
    let (name, id, as_of) = (quoted(table.name), quoted(table.id_column().name), quoted(AS_OF));
    format!(
        "DELETE FROM {name} AS live USING unnest($1::text[], $2::bigint[]) AS gone (id, as_of) WHERE live.{id} = gone.id AND live.{as_of} <= gone.as_of RETURNING live.{id}"
    )
}

/// That an object has no tombstone from the instant or later: a deletion that is as old as the object was known after it,
/// because objects do not come back.
fn living(id: &str, object: usize, instant: &str) -> String {
    format!(
        "NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb WHERE tomb.object = ${object} AND tomb.id = {id} AND tomb.as_of >= {instant})"
    )
}

/// The type of the elements in which the values of a column come.
fn array_of(column: &Column) -> &'static str {
    match column.sql {
        SqlType::Integer => "bigint",
        SqlType::Boolean => "boolean",
        SqlType::Text | SqlType::Decimal | SqlType::Json => "text",
        SqlType::Time | SqlType::Date | SqlType::Uuid => "text",
    }
}

/// The value of a column, from an element of its array.
fn value(column: &Column) -> String {
    let name = quoted(column.name);
    match type_name(column) {
        same if same == array_of(column) => name,
        other => format!("{name}::{other}"),
    }
}

fn compared(column: &Column) -> String {
    let name = quoted(column.name);
    // Values of the type `json` cannot be compared.
    let cast = if type_name(column) == "json" { "::text" } else { "" };
    format!("live.{name}{cast} IS DISTINCT FROM excluded.{name}{cast}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Source;
    use crate::test_models::{customers, items};
    use stripe_types::{Customer, Decimal, RawJson};

    fn prices() -> &'static Table {
        static TABLE: Table = Table::of::<Customer>("Price", "prices").columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<Decimal>, _>("amount", Source::Path(&["amount"]), None),
            Column::of::<bool, _>("active", Source::Path(&["active"]), None),
            Column::of::<RawJson, _>("raw", Source::Raw, None),
            Column::of::<RawJson, _>("tiers", Source::Raw, None).kept_as(RawType::Json),
            Column::of::<RawJson, _>("text", Source::Raw, None).kept_as(RawType::Text),
        ]);
        &TABLE
    }

    #[test]
    fn tables_have_their_keys_and_the_indexes_of_what_they_name() {
        assert_eq!(
            create(items()),
            [
                "CREATE TABLE IF NOT EXISTS \"items\" (\n    \"id\" text PRIMARY KEY NOT NULL,\n    \"subscription\" text NOT NULL,\n    \"quantity\" bigint,\n    \"_as_of\" bigint NOT NULL DEFAULT 0\n)",
                "CREATE INDEX IF NOT EXISTS \"items_subscription_idx\" ON \"items\" (\"subscription\")",
            ]
        );
    }

    #[test]
    fn columns_have_the_types_of_what_they_hold() {
        let types: Vec<&str> = prices().columns.iter().map(type_name).collect();
        assert_eq!(types, ["text", "numeric", "boolean", "jsonb", "json", "text"]);
    }

    #[test]
    fn an_upsert_guards_newer_rows_and_leaves_local_columns_alone() {
        assert_eq!(
            upsert(customers(), false),
            "INSERT INTO \"customers\" AS live (\"id\", \"email\", \"created\", \"_as_of\") SELECT \"id\", \"email\", \"created\", \"_as_of\" FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[]) AS new (\"id\", \"email\", \"created\", \"_as_of\") ON CONFLICT (\"id\") DO UPDATE SET \"email\" = excluded.\"email\", \"created\" = excluded.\"created\", \"_as_of\" = excluded.\"_as_of\" WHERE excluded.\"_as_of\" >= live.\"_as_of\" AND (live.\"email\" IS DISTINCT FROM excluded.\"email\" OR live.\"created\" IS DISTINCT FROM excluded.\"created\") RETURNING \"id\", xmax = 0"
        );
    }

    #[test]
    fn values_are_cast_from_text_and_json_is_compared_as_text() {
        let text = upsert(prices(), true);
        for part in [
            "SELECT \"id\", \"amount\"::numeric, \"active\", \"raw\"::jsonb, \"tiers\"::json, \"text\", \"_as_of\" FROM",
            "unnest($1::text[], $2::text[], $3::boolean[], $4::text[], $5::text[], $6::text[], $7::bigint[])",
            "WHERE NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb WHERE tomb.object = $8 AND tomb.id = new.\"id\" AND tomb.as_of >= new.\"_as_of\")",
            "live.\"raw\" IS DISTINCT FROM excluded.\"raw\"",
            "live.\"tiers\"::text IS DISTINCT FROM excluded.\"tiers\"::text",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
