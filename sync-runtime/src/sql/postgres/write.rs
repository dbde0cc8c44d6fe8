//! Statements for rows.
//!
//! Values whose number depends on the rows are arrays, so that each statement has one text, however much it writes.

use super::Postgres;
use crate::model::{Column, OnDelete, Table};
use crate::sql::{AS_OF, WrittenColumns, asks_tombstones, joined, list, literal, quoted};
use std::collections::BTreeMap;

/// Begins a transaction whose every statement sees what was committed before it, whatever the default of the database.
pub(crate) const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// Has the commit of a transaction not wait for the disk: follows the statements that begin it.
pub(crate) const NO_WAIT: &str = "; SET LOCAL synchronous_commit = off";

/// Takes locks until the end of the transaction that was begun in the same step: their keys, in order, and whether each
/// excludes others.
pub(crate) fn lock(locks: &BTreeMap<i64, bool>) -> String {
    let lock = |(key, exclusive): (&i64, &bool)| {
        let kind = if *exclusive { "" } else { "_shared" };
        format!("pg_advisory_xact_lock{kind}({key})")
    };
    let locks: Vec<String> = locks.iter().map(lock).collect();
    format!("; SELECT {}", joined(locks, ", "))
}

/// Inserts or updates rows with ids, and returns the ids of those that are new or have changed, and whether they are new. A
/// row whose content is newer than what comes stays as it is, and is locked like the others. Parameters: for each written
/// column the array of its values, that of the instants, and the scope if the table [asks tombstones](asks_tombstones).
pub(crate) fn upsert(dialect: &Postgres, table: &Table) -> String {
    let instant = table.written().count() + 1;
    let deleted = has_tombstone(table, "new", instant + 1);
    let living = match table.on_delete {
        OnDelete::Delete => format!("\nWHERE NOT {deleted}"),
        OnDelete::Flag | OnDelete::Keep => String::new(),
    };
    let id = quoted(table.id_column().name);
    format!(
        "{}\n\
         RETURNING {id}, xmax = 0",
        insert(dialect, table, &deleted, &living)
    )
}

/// Replaces the child rows of some parents, as a set, and returns a row for each that is new or has changed. Parameters: for
/// each written column the array of its values, that of the instants, the parents, and the account if the table tells them apart.
pub(crate) fn replace(dialect: &Postgres, table: &Table, parent: &Column) -> String {
    let instant = table.written().count() + 1;
    let (live, parent) = (dialect.name(table), quoted(parent.name));
    let own = table.own_key();
    let kept: Vec<String> = own.iter().map(|column| dialect.parameter(table, column)).collect();
    let same = own
        .iter()
        .map(|column| format!("{} = live.{}", dialect.value(table, column, "kept"), quoted(column.name)));
    // Rows are deleted before others are inserted: the application may have added unique constraints.
    format!(
        "WITH pruned AS (DELETE FROM {live} AS live\n\
         WHERE live.{parent} = ANY (${parents}){mine}\n\
         AND NOT EXISTS (SELECT FROM unnest(\n\
         {kept}\n\
         ) AS kept ({names})\n\
         WHERE {same}) RETURNING 1)\n\
         {insert}\n\
         RETURNING 1",
        parents = instant + 1,
        mine = mine(table, instant + 2),
        kept = joined(kept, ", "),
        names = list(own.iter().map(|column| column.name)),
        same = joined(same, " AND "),
        insert = insert(dialect, table, "FALSE", "\nWHERE (SELECT count(*) FROM pruned) >= 0"),
    )
}

/// Returns an upsert without its `RETURNING`.
fn insert(dialect: &Postgres, table: &Table, deleted: &str, only: &str) -> String {
    let written = WrittenColumns::of(dialect, table);
    let WrittenColumns { key, as_of, .. } = &written;
    format!(
        "{new}{only}\n\
         ON CONFLICT ({key}) DO UPDATE SET\n\
         {set}\n\
         WHERE excluded.{as_of} >= live.{as_of} AND (\n\
         {differs})",
        new = insert_new(dialect, table, deleted),
        set = written.assignments(),
        differs = written.differs(|column| dialect.differs_from_excluded(table, column)),
    )
}

/// Inserts rows that are not there. Parameters: for each written column the array of its values, and that of the instants.
pub(crate) fn insert_new(dialect: &Postgres, table: &Table, deleted: &str) -> String {
    let WrittenColumns { as_of, names, .. } = WrittenColumns::of(dialect, table);
    let flag = table.deleted_column().map(|column| column.name);
    let values = table.written().map(|column| match flag == Some(column.name) {
        true => deleted.to_owned(),
        false => dialect.value(table, column, "new"),
    });
    let arrays = dialect.arrays(table);
    format!(
        "INSERT INTO {table} AS live (\n\
         {columns}, {as_of})\n\
         SELECT {values}, new.{as_of}\n\
         FROM unnest({arrays}, ${instant}::bigint[])\n\
         AS new (\n\
         {columns}, {as_of})",
        table = dialect.name(table),
        columns = joined(&names, ", "),
        values = joined(values, ", "),
        instant = arrays.len() + 1,
        arrays = joined(&arrays, ", "),
    )
}

/// Confirms the unchanged rows among those that an upsert did not return: gives them the later instant, and returns their ids.
/// Parameters: the ids, the instants, the scope.
pub(crate) fn confirm(dialect: &Postgres, table: &Table) -> String {
    let (name, id, as_of) = (dialect.name(table), quoted(table.id_column().name), quoted(AS_OF));
    let scope = mine(table, 3);
    let living = match table.on_delete {
        OnDelete::Delete => format!(" AND NOT {}", has_tombstone(table, "new", 3)),
        OnDelete::Flag | OnDelete::Keep => String::new(),
    };
    // A table without an account column has the empty scope.
    let asked = format!(
        "SELECT new.{id}, new.{as_of} FROM unnest($1::text[], $2::bigint[]) AS new ({id}, {as_of})\n\
         WHERE $3::text IS NOT NULL{living}"
    );
    let same = format!("live.{id} = asked.{id}{scope} AND live.{as_of}");
    format!(
        "WITH asked AS ({asked}),\n\
         confirmed AS (UPDATE {name} AS live SET {as_of} = asked.{as_of} FROM asked\n\
         WHERE {same} < asked.{as_of} RETURNING live.{id})\n\
         SELECT {id} FROM confirmed\n\
         UNION ALL SELECT live.{id} FROM {name} AS live JOIN asked ON {same} = asked.{as_of}"
    )
}

/// Sets the values of a local column. Parameters: the ids, the values as text, and the account if the table tells them apart.
pub(crate) fn default(dialect: &Postgres, table: &Table, column: &Column) -> String {
    let (name, id, ty) =
        (dialect.name(table), quoted(table.id_column().name), dialect.column_type(table, column));
    format!(
        "UPDATE {name} AS live SET {} = new.value::{ty}\n\
         FROM unnest($1::text[], $2::text[]) AS new (id, value) WHERE live.{id} = new.id{}",
        quoted(column.name),
        mine(table, 3)
    )
}

/// Selects the ids that have a row, with the place of their table. Parameters: those of [`missing`](crate::sql::missing).
pub(crate) fn existing(dialect: &Postgres, tables: &[&'static Table]) -> String {
    let account = tables.len() + 1;
    let one = |(at, table): (usize, &&'static Table)| {
        let (name, id) = (dialect.name(table), quoted(table.id_column().name));
        format!(
            "SELECT {at}, live.{id} FROM {name} AS live WHERE live.{id} = ANY (${}){}",
            at + 1,
            mine(table, account)
        )
    };
    tables.iter().enumerate().map(one).collect::<Vec<_>>().join("\nUNION ALL ")
}

/// Selects the instants of rows and of tombstones; true for those of tombstones. Parameters: the ids, the scope.
pub(crate) fn instants(dialect: &Postgres, table: &Table) -> String {
    let (name, id, as_of) = (dialect.name(table), quoted(table.id_column().name), quoted(AS_OF));
    format!(
        "SELECT live.{id}, live.{as_of}, FALSE FROM {name} AS live WHERE live.{id} = ANY ($1){}\n\
         UNION ALL SELECT tomb.id, tomb.as_of, TRUE FROM stripe_sync_tombstones AS tomb\n\
         WHERE tomb.object = {} AND tomb.id = ANY ($1) AND tomb.account = $2",
        mine(table, 2),
        literal(table.object.name)
    )
}

/// Compares the rows of a table with others: the place of each of these, counted from 1, the instant of the row, and whether
/// each written column beside the key is another. Parameters: those of [`upsert`] but the scope.
pub(crate) fn compare(dialect: &Postgres, table: &Table) -> String {
    let WrittenColumns { as_of, names, others, .. } = WrittenColumns::of(dialect, table);
    let arrays = dialect.arrays(table);
    let differs = others.iter().map(|column| dialect.differs(table, column));
    format!(
        "SELECT new.stripe_sync_at, live.{as_of}, ARRAY[\n\
         {differs}]::boolean[]\n\
         FROM unnest({arrays}, ${instant}::bigint[])\n\
         WITH ORDINALITY AS new (\n\
         {columns}, {as_of}, stripe_sync_at)\n\
         LEFT JOIN {table} AS live ON {same}",
        differs = joined(differs, ", "),
        arrays = joined(&arrays, ", "),
        instant = arrays.len() + 1,
        columns = joined(&names, ", "),
        table = dialect.name(table),
        same = same_key(dialect, table),
    )
}

/// Returns the condition that a row belongs to an account, if the table has a column for it.
pub(super) fn mine(table: &Table, account: usize) -> String {
    let column = table.account_column();
    column.map(|column| format!(" AND live.{} = ${account}", quoted(column.name))).unwrap_or_default()
}

/// Returns the condition that an object has a tombstone of its instant or later. Deleted objects do not come back, so a deletion of
/// the same instant is newer.
fn has_tombstone(table: &Table, row: &str, scope: usize) -> String {
    if !asks_tombstones(table) {
        return "FALSE".to_owned();
    }
    let (id, as_of, object) = (quoted(table.id_column().name), quoted(AS_OF), literal(table.object.name));
    format!(
        "EXISTS (SELECT FROM stripe_sync_tombstones AS tomb\n\
         WHERE tomb.object = {object} AND tomb.id = {row}.{id}\n\
         AND tomb.account = ${scope} AND tomb.as_of >= {row}.{as_of})"
    )
}

/// Returns the condition that a row has the key of the new row.
pub(super) fn same_key(dialect: &Postgres, table: &Table) -> String {
    let key = table.key_columns().into_iter();
    let same =
        key.map(|column| format!("live.{} = {}", quoted(column.name), dialect.value(table, column, "new")));
    joined(same, " AND ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{fields, flat, prices};

    #[test]
    fn values_are_cast_from_text_and_json_is_compared_as_text() {
        let text = upsert(&Postgres::default(), prices());
        for part in [
            "SELECT new.\"id\", new.\"amount\"::numeric, new.\"active\", new.\"raw\"::jsonb, new.\"tiers\"::json, new.\"text\", new.\"_as_of\" FROM",
            "unnest($1::text[], $2::text[], $3::boolean[], $4::text[], $5::text[], $6::text[], $7::bigint[])",
            "live.\"raw\" IS DISTINCT FROM excluded.\"raw\"",
            "live.\"tiers\"::text IS DISTINCT FROM excluded.\"tiers\"::text",
        ] {
            assert!(flat(&text).contains(&flat(part)), "{part}\n{text}");
        }
    }

    #[test]
    fn children_without_ids_are_replaced_by_their_parents_and_places() {
        let text = replace(&Postgres::default(), fields(), fields().parent_column().expect("a parent"));
        for part in [
            "WITH pruned AS (DELETE FROM \"fields\" AS live WHERE live.\"invoice\" = ANY ($6) AND live.\"_account\" = $7 AND NOT EXISTS (SELECT FROM unnest($1::text[], $3::bigint[]) AS kept (\"invoice\", \"_position\") WHERE kept.\"invoice\" = live.\"invoice\" AND kept.\"_position\" = live.\"_position\") RETURNING 1)",
            "WHERE (SELECT count(*) FROM pruned) >= 0 ON CONFLICT (\"invoice\", \"_position\", \"_account\") DO UPDATE SET \"name\" = excluded.\"name\", \"_as_of\"",
        ] {
            assert!(flat(&text).contains(&flat(part)), "{part}\n{text}");
        }
    }
}
