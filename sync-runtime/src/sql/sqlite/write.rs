//! Statements for rows.
//!
//! Ids go in as JSON arrays; the rows themselves as parameters, which SQLite takes fastest.

use super::{Sqlite, as_of};
use crate::model::{Column, OnDelete, Table};
use crate::sql::{Dialect as _, WrittenColumns, joined, literal, quoted};

/// Inserts `rows` rows that are not there. Parameters: for each row the written columns in order, then the instant.
pub(crate) fn insert(dialect: &Sqlite, table: &Table, rows: usize) -> String {
    format!("INSERT INTO {}", these(dialect, table, &WrittenColumns::of(dialect, table), rows))
}

/// Returns the table, the columns, and the values of rows.
fn these(
    dialect: &Sqlite,
    table: &Table,
    WrittenColumns { as_of, names, .. }: &WrittenColumns,
    rows: usize,
) -> String {
    let values = format!("({})", joined(vec!["?"; names.len() + 1], ", "));
    format!(
        "{} (\n\
         {}, {as_of})\n\
         VALUES {}",
        dialect.table(table),
        joined(names, ", "),
        joined(vec![values; rows], ", ")
    )
}

/// Inserts or updates `rows` rows. A row whose content is newer than what comes stays as it is. Parameters: those of [`insert`].
pub(crate) fn upsert(dialect: &Sqlite, table: &Table, rows: usize) -> String {
    let written = WrittenColumns::of(dialect, table);
    let WrittenColumns { key, as_of, .. } = &written;
    let name = dialect.table(table);
    let differs = written.differs(|column| {
        let column = quoted(&dialect.stored(column));
        format!("{name}.{column} IS NOT excluded.{column}")
    });
    format!(
        "INSERT INTO {}\n\
         ON CONFLICT ({key}) DO UPDATE SET\n\
         {}\n\
         WHERE excluded.{as_of} >= {name}.{as_of} AND (\n\
         {differs})",
        these(dialect, table, &written, rows),
        written.assignments()
    )
}

/// Writes rows as [`upsert`] does, and returns the id of each row that is new or has changed.
pub(crate) fn upsert_returning(dialect: &Sqlite, table: &Table, rows: usize) -> String {
    format!(
        "{}\n\
         RETURNING {}",
        upsert(dialect, table, rows),
        quoted(table.id_column().name)
    )
}

/// Selects the stored state of some objects of some tables, with the place of the table: 0 with the instants of their rows, 1 with
/// those of their tombstones, 2 if they are dead letters. Parameters: the account, and the ids of each table as a JSON array.
pub(crate) fn look(dialect: &Sqlite, tables: &[&'static Table]) -> String {
    let one = |(at, table): (usize, &&'static Table)| {
        let (id, as_of) = (quoted(table.id_column().name), as_of());
        let (object, model) = (literal(table.object.name), literal(table.model));
        let asked = format!("IN (SELECT value FROM json_each(?{}))", at + 2);
        // A dead letter of a model without an account column belongs to its id alone.
        let (scope, letters) = match table.account_column() {
            Some(_) => ("?1", " AND account = ?1"),
            None => ("''", ""),
        };
        format!(
            "SELECT {at}, 0, {id}, {as_of} FROM {table_name} WHERE {id} {asked}{mine}\n\
             UNION ALL SELECT {at}, 1, id, as_of FROM stripe_sync_tombstones\n\
             WHERE object = {object} AND id {asked} AND account = {scope}\n\
             UNION ALL SELECT {at}, 2, id, 0 FROM stripe_sync_dead_letters\n\
             WHERE model = {model} AND id {asked}{letters}",
            table_name = dialect.table(table),
            mine = mine(dialect, table, "?1"),
        )
    };
    tables.iter().enumerate().map(one).collect::<Vec<_>>().join("\nUNION ALL ")
}

/// Confirms rows at a later instant. Parameters: an array of pairs of an id and the instant, the
/// account.
pub(crate) fn confirm(dialect: &Sqlite, table: &Table) -> String {
    let (name, id, as_of) = (dialect.table(table), quoted(table.id_column().name), as_of());
    format!(
        "UPDATE {name} SET {as_of} = new.as_of\n\
         FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS as_of\n\
         FROM json_each(?1)) AS new WHERE {name}.{id} = new.id AND {name}.{as_of} < new.as_of{}",
        mine(dialect, table, "?2")
    )
}

/// Selects the ids that have a row, with the place of their table. Parameters: those of [`missing`](crate::sql::missing).
pub(crate) fn existing(dialect: &Sqlite, tables: &[&'static Table]) -> String {
    let one = |(at, table): (usize, &&'static Table)| {
        let (name, id) = (dialect.table(table), quoted(table.id_column().name));
        format!(
            "SELECT {at}, {id} FROM {name} WHERE {id} IN (SELECT value FROM json_each(?{})){}",
            at + 2,
            mine(dialect, table, "?1")
        )
    };
    tables.iter().enumerate().map(one).collect::<Vec<_>>().join("\nUNION ALL ")
}

/// Deletes the child rows of some parents. Parameters: the parents as a JSON array, the account.
pub(crate) fn prune(dialect: &Sqlite, table: &Table, parent: &Column) -> String {
    format!(
        "DELETE FROM {} WHERE {} IN (SELECT value FROM json_each(?1)){}",
        dialect.table(table),
        quoted(parent.name),
        mine(dialect, table, "?2")
    )
}

/// Deletes as [`prune`] does, except for some rows. Parameters: those of [`prune`], and the ids to keep as a JSON array; of rows without ids, pairs
/// of a parent and a place or value.
pub(crate) fn prune_but(dialect: &Sqlite, table: &Table, parent: &Column) -> String {
    let own: Vec<String> = table.own_key().iter().map(|column| quoted(column.name)).collect();
    let kept = match own.len() {
        1 => "SELECT value FROM json_each(?3)",
        _ => "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?3)",
    };
    format!("{}\nAND ({})\nNOT IN ({kept})", prune(dialect, table, parent), joined(own, ", "))
}

/// Adds the tombstone of an object. Parameters: the scope, the kind of object, the id, the instant.
pub(crate) const ADD_TOMBSTONES: &str = "INSERT INTO stripe_sync_tombstones (account, object, id, as_of) VALUES (?, ?, ?, ?)\n\
     ON CONFLICT (object, id, account) DO UPDATE SET as_of = max(as_of, excluded.as_of)";

/// Deletes or flags a row that is not newer than an instant; none for a table that keeps them. Parameters: the id, the
/// instant, the account.
pub(crate) fn delete(dialect: &Sqlite, table: &Table) -> Option<String> {
    match (table.on_delete, table.deleted_column()) {
        (OnDelete::Delete, _) => Some(remove(dialect, table)),
        (OnDelete::Flag, Some(flag)) => Some(format!(
            "UPDATE {} SET {} = TRUE WHERE {}",
            dialect.table(table),
            quoted(flag.name),
            not_newer(dialect, table)
        )),
        (OnDelete::Flag, None) | (OnDelete::Keep, _) => None,
    }
}

/// Deletes a row that is not newer than an instant. Parameters: those of [`delete`].
pub(crate) fn remove(dialect: &Sqlite, table: &Table) -> String {
    format!("DELETE FROM {} WHERE {}", dialect.table(table), not_newer(dialect, table))
}

fn not_newer(dialect: &Sqlite, table: &Table) -> String {
    format!("{} = ?1 AND {} <= ?2{}", quoted(table.id_column().name), as_of(), mine(dialect, table, "?3"))
}

/// Sets the values of a local column. Parameters: an array of pairs of an id and a value, the account.
pub(crate) fn default(dialect: &Sqlite, table: &Table, column: &str) -> String {
    let (name, id, column) = (dialect.table(table), quoted(table.id_column().name), quoted(column));
    format!(
        "UPDATE {name} SET {column} = new.value\n\
         FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS value\n\
         FROM json_each(?1)) AS new WHERE {name}.{id} = new.id{}",
        mine(dialect, table, "?2")
    )
}

/// Deletes the dead letters of objects that have a row. Parameters: the model, the ids as a JSON array, the account.
pub(crate) fn revive(table: &Table) -> String {
    let mine = if table.account_column().is_some() { " AND account = ?3" } else { "" };
    format!(
        "DELETE FROM stripe_sync_dead_letters WHERE model = ?1 AND id IN (SELECT value\n\
         FROM json_each(?2)){mine}"
    )
}

/// Stores the dead letter of an object. Parameters: the account, the model, the id, the reason, the object, the instant.
pub(crate) const LETTER: &str = "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts)\n\
     VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (model, id, account) DO UPDATE SET\n\
     reason = excluded.reason, object = excluded.object, attempts = attempts + 1";

/// Stores the progress of a walk. Parameters: its columns.
pub(crate) const PROGRESS: &str = "INSERT INTO stripe_sync_progress\n\
     (account, model, pass, until, cursor, last_created, rows, done, completed_at, began, livemode)\n\
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, model, pass) DO UPDATE SET\n\
     until = excluded.until, cursor = excluded.cursor, last_created = excluded.last_created,\n\
     rows = excluded.rows, done = excluded.done, began = excluded.began,\n\
     livemode = coalesce(excluded.livemode, livemode), completed_at = max(\n\
     coalesce(excluded.completed_at, completed_at), coalesce(completed_at, excluded.completed_at))";

/// Compares the rows of a table with `rows` others: the place of each of these, the instant of the row, and whether each
/// written column beside the key is another. Parameters: for each row the written columns in order, then its place.
pub(crate) fn compare(dialect: &Sqlite, table: &Table, rows: usize) -> String {
    let WrittenColumns { as_of, names, other_names, .. } = WrittenColumns::of(dialect, table);
    let values = format!("({})", joined(vec!["?"; names.len() + 1], ", "));
    let differs = other_names.iter().map(|column| format!(",\nlive.{column} IS NOT new.{column}"));
    let same = table.key_columns().into_iter().map(|column| {
        let column = quoted(column.name);
        format!("live.{column} = new.{column}")
    });
    format!(
        "WITH new (\n\
         {names}, stripe_sync_at)\n\
         AS (VALUES {values})\n\
         SELECT new.stripe_sync_at, live.{as_of}{differs}\n\
         FROM new LEFT JOIN {name} AS live ON {same}",
        names = joined(&names, ", "),
        values = joined(vec![values; rows], ", "),
        differs = differs.collect::<String>(),
        name = dialect.table(table),
        same = joined(same, " AND "),
    )
}

/// Returns the condition that a row belongs to an account, if the table has a column for it.
fn mine(dialect: &Sqlite, table: &Table, account: &str) -> String {
    let column = table.account_column();
    column
        .map(|column| format!(" AND {}.{} = {account}", dialect.table(table), quoted(column.name)))
        .unwrap_or_default()
}
