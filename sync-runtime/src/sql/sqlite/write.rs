//! Statements for rows.
//!
//! Ids go in as JSON arrays; the rows themselves as parameters, which SQLite takes fastest.

use super::{as_of, name};
use crate::model::{Column, OnDelete, Table};
use crate::sql::{Written, literal, quoted};

/// Inserts `rows` rows that are not there. Parameters: for each row the written columns in order, then the instant.
pub(crate) fn insert(table: &Table, rows: usize) -> String {
    format!("INSERT INTO {}", these(table, &Written::of(table), rows))
}

/// The table, the columns, and the values of rows.
fn these(table: &Table, Written { as_of, names, .. }: &Written, rows: usize) -> String {
    let values = format!("({}?)", "?, ".repeat(names.len()));
    format!("{} ({}, {as_of}) VALUES {}", name(table), names.join(", "), vec![values; rows].join(", "))
}

/// Inserts or updates `rows` rows. A row whose content is newer than what comes stays as it is. Parameters: those of [`insert`].
pub(crate) fn upsert(table: &Table, rows: usize) -> String {
    let written = Written::of(table);
    let Written { key, as_of, .. } = &written;
    let name = name(table);
    let differs = written.differs(|column| {
        let column = quoted(column.name);
        format!("{name}.{column} IS NOT excluded.{column}")
    });
    format!(
        "INSERT INTO {} ON CONFLICT ({key}) DO UPDATE SET {} WHERE excluded.{as_of} >= {name}.{as_of} AND ({differs})",
        these(table, &written, rows),
        written.assignments()
    )
}

/// The same, and returns the id of each row that is new or has changed.
pub(crate) fn upsert_returning(table: &Table, rows: usize) -> String {
    format!("{} RETURNING {}", upsert(table, rows), quoted(table.id_column().name))
}

/// What is there of some objects of some tables, with the place of the table: 0 with the instants of their rows, 1 with
/// those of their tombstones, 2 if they are dead letters. Parameters: the account, and the ids of each table as a JSON array.
pub(crate) fn look(tables: &[&'static Table]) -> String {
    let one = |(at, table): (usize, &&'static Table)| {
        let (id, as_of) = (quoted(table.id_column().name), as_of());
        let (object, model) = (literal(table.object.name), literal(table.model));
        let asked = format!("IN (SELECT value FROM json_each(?{}))", at + 2);
        // A letter of a model that is not by account is that of its id, whatever the account that was asked.
        let (scope, letters) = match table.account_column() {
            Some(_) => ("?1", " AND account = ?1"),
            None => ("''", ""),
        };
        format!(
            "SELECT {at}, 0, {id}, {as_of} FROM {table_name} WHERE {id} {asked}{mine} \
             UNION ALL SELECT {at}, 1, id, as_of FROM stripe_sync_tombstones WHERE object = {object} AND id {asked} AND account = {scope} \
             UNION ALL SELECT {at}, 2, id, 0 FROM stripe_sync_dead_letters WHERE model = {model} AND id {asked}{letters}",
            table_name = name(table),
            mine = mine(table, "?1"),
        )
    };
    tables.iter().enumerate().map(one).collect::<Vec<_>>().join(" UNION ALL ")
}

/// Says that rows were still as they are at a later instant. Parameters: an array of pairs of an id and the instant, the
/// account.
pub(crate) fn confirm(table: &Table) -> String {
    let (name, id, as_of) = (name(table), quoted(table.id_column().name), as_of());
    format!(
        "UPDATE {name} SET {as_of} = new.as_of FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS as_of FROM json_each(?1)) AS new WHERE {name}.{id} = new.id AND {name}.{as_of} < new.as_of{}",
        mine(table, "?2")
    )
}

/// Those of some ids that have a row, with the place of their table. Parameters: those of [`missing`](crate::sql::missing).
pub(crate) fn existing(tables: &[&'static Table]) -> String {
    let one = |(at, table): (usize, &&'static Table)| {
        let (name, id) = (name(table), quoted(table.id_column().name));
        format!(
            "SELECT {at}, {id} FROM {name} WHERE {id} IN (SELECT value FROM json_each(?{})){}",
            at + 2,
            mine(table, "?1")
        )
    };
    tables.iter().enumerate().map(one).collect::<Vec<_>>().join(" UNION ALL ")
}

/// Deletes the child rows of some parents. Parameters: the parents as a JSON array, the account.
pub(crate) fn prune(table: &Table, parent: &Column) -> String {
    format!(
        "DELETE FROM {} WHERE {} IN (SELECT value FROM json_each(?1)){}",
        name(table),
        quoted(parent.name),
        mine(table, "?2")
    )
}

/// The same, but for some. Parameters: those of [`prune`], and the ids to keep as a JSON array; of rows without ids, pairs
/// of a parent and a place or value.
pub(crate) fn prune_but(table: &Table, parent: &Column) -> String {
    let own: Vec<String> = table.own_key().iter().map(|column| quoted(column.name)).collect();
    let kept = match own.len() {
        1 => "SELECT value FROM json_each(?3)",
        _ => "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?3)",
    };
    format!("{} AND ({}) NOT IN ({kept})", prune(table, parent), own.join(", "))
}

/// Remembers that an object is deleted. Parameters: the scope, the kind of object, the id, the instant.
pub(crate) const BURY: &str = "INSERT INTO stripe_sync_tombstones (account, object, id, as_of) VALUES (?, ?, ?, ?) \
     ON CONFLICT (object, id, account) DO UPDATE SET as_of = max(as_of, excluded.as_of)";

/// Deletes or flags a row that is not newer than an instant; none for a table that keeps them. Parameters: the id, the
/// instant, the account.
pub(crate) fn delete(table: &Table) -> Option<String> {
    match (table.on_delete, table.deleted_column()) {
        (OnDelete::Delete, _) => Some(remove(table)),
        (OnDelete::Flag, Some(flag)) => Some(format!(
            "UPDATE {} SET {} = TRUE WHERE {}",
            name(table),
            quoted(flag.name),
            not_newer(table)
        )),
        (OnDelete::Flag, None) | (OnDelete::Keep, _) => None,
    }
}

/// Deletes a row that is not newer than an instant. Parameters: those of [`delete`].
pub(crate) fn remove(table: &Table) -> String {
    format!("DELETE FROM {} WHERE {}", name(table), not_newer(table))
}

fn not_newer(table: &Table) -> String {
    format!("{} = ?1 AND {} <= ?2{}", quoted(table.id_column().name), as_of(), mine(table, "?3"))
}

/// Gives a local column its values. Parameters: an array of pairs of an id and a value, the account.
pub(crate) fn default(table: &Table, column: &str) -> String {
    let (name, id, column) = (name(table), quoted(table.id_column().name), quoted(column));
    format!(
        "UPDATE {name} SET {column} = new.value FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS value FROM json_each(?1)) AS new WHERE {name}.{id} = new.id{}",
        mine(table, "?2")
    )
}

/// What has a row is no dead letter any more. Parameters: the model, the ids as a JSON array, the account.
pub(crate) fn revive(table: &Table) -> String {
    let mine = if table.account_column().is_some() { " AND account = ?3" } else { "" };
    format!(
        "DELETE FROM stripe_sync_dead_letters WHERE model = ?1 AND id IN (SELECT value FROM json_each(?2)){mine}"
    )
}

/// Keeps an object that has no row. Parameters: the account, the model, the id, the reason, the object, the instant.
pub(crate) const LETTER: &str = "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts) \
     VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (model, id, account) DO UPDATE SET \
     reason = excluded.reason, object = excluded.object, attempts = attempts + 1";

/// How far a walk has come. Parameters: its columns.
pub(crate) const PROGRESS: &str = "INSERT INTO stripe_sync_progress \
     (account, model, pass, until, cursor, last_created, rows, done, completed_at, began, livemode) \
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, model, pass) DO UPDATE SET \
     until = excluded.until, cursor = excluded.cursor, last_created = excluded.last_created, \
     rows = excluded.rows, done = excluded.done, began = excluded.began, \
     livemode = coalesce(excluded.livemode, livemode), completed_at = max( \
     coalesce(excluded.completed_at, completed_at), coalesce(completed_at, excluded.completed_at))";

/// How the rows of a table are beside `rows` others: the place of each of these, the instant of the row, and whether each
/// written column beside the key is another. Parameters: for each row the written columns in order, then its place.
pub(crate) fn compare(table: &Table, rows: usize) -> String {
    let Written { as_of, names, others, .. } = Written::of(table);
    let values = format!("({}?)", "?, ".repeat(names.len()));
    let differs = others.iter().map(|column| {
        let column = quoted(column.name);
        format!(", live.{column} IS NOT new.{column}")
    });
    let same = table.key_columns().into_iter().map(|column| {
        let column = quoted(column.name);
        format!("live.{column} = new.{column}")
    });
    format!(
        "WITH new ({names}, stripe_sync_at) AS (VALUES {values}) SELECT new.stripe_sync_at, live.{as_of}{differs} FROM new LEFT JOIN {name} AS live ON {same}",
        names = names.join(", "),
        values = vec![values; rows].join(", "),
        differs = differs.collect::<String>(),
        name = name(table),
        same = same.collect::<Vec<_>>().join(" AND "),
    )
}

/// That a row is of an account, if the table tells them apart.
fn mine(table: &Table, account: &str) -> String {
    let column = table.account_column();
    column
        .map(|column| format!(" AND {}.{} = {account}", name(table), quoted(column.name)))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, fields};

    #[test]
    fn an_upsert_guards_newer_rows_and_leaves_local_columns_alone() {
        assert_eq!(
            upsert_returning(customers(), 2),
            "INSERT INTO \"customers\" (\"id\", \"email\", \"created\", \"_as_of\") VALUES (?, ?, ?, ?), (?, ?, ?, ?) ON CONFLICT (\"id\") DO UPDATE SET \"email\" = excluded.\"email\", \"created\" = excluded.\"created\", \"_as_of\" = excluded.\"_as_of\" WHERE excluded.\"_as_of\" >= \"customers\".\"_as_of\" AND (\"customers\".\"email\" IS NOT excluded.\"email\" OR \"customers\".\"created\" IS NOT excluded.\"created\") RETURNING \"id\""
        );
    }

    #[test]
    fn children_without_ids_are_pruned_by_their_parents_and_places() {
        assert_eq!(
            prune_but(fields(), fields().parent_column().expect("a parent")),
            "DELETE FROM \"fields\" WHERE \"invoice\" IN (SELECT value FROM json_each(?1)) AND \"fields\".\"_account\" = ?2 AND (\"invoice\", \"_position\") NOT IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?3))"
        );
    }
}
