//! Statements for a page of a list: many rows at once, most of which are new or as they were.

use super::write::{arrays, comparable, differs, mine, same_key, value};
use super::{name, type_name};
use crate::model::{Column, Table};
use crate::sql::{Written, asks_tombstones, literal, quoted};

/// The step that makes the table of what pages have confirmed.
pub(crate) const STEP: &str = "
CREATE TABLE stripe_sync_confirmed (
    account text NOT NULL,
    table_name text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (table_name, account)
);
";

/// Locks those of some rows that are there, and returns their places among them, counted from 1, with their instants and
/// whether they differ; then the same of their tombstones, whose last value is NULL. Parameters: for each written column the
/// array of its values, of their digests where it [has them](is_digested), and the scope.
pub(crate) fn probe(table: &Table) -> String {
    let written = Written::of(table);
    let (id, as_of) = (quoted(table.id_column().name), &written.as_of);
    let scope = table.written().count() + 1;
    let tombstones = match asks_tombstones(table) {
        true => format!(
            "SELECT new.stripe_sync_at, tomb.as_of, NULL::boolean FROM stripe_sync_tombstones AS tomb JOIN new ON tomb.id = new.{id} WHERE tomb.object = {} AND tomb.account = ${scope}",
            literal(table.object.name)
        ),
        false => format!("SELECT 0::bigint, 0::bigint, NULL::boolean WHERE ${scope}::text IS NULL"),
    };
    // Locked in the order in which rows are written, too; compared as they are once they are locked.
    format!(
        "WITH new AS (SELECT * FROM unnest({arrays}) WITH ORDINALITY AS new ({columns}, stripe_sync_at)), live AS (SELECT new.stripe_sync_at, live.{as_of}, {differs} FROM {table} AS live JOIN new ON {same} ORDER BY live.{id} COLLATE \"C\" FOR NO KEY UPDATE OF live) SELECT * FROM live UNION ALL {tombstones}",
        arrays = arrays(table).join(", "),
        columns = written.names.join(", "),
        differs = written.differs(unlike_digest),
        table = name(table),
        same = same_key(table),
    )
}

/// Takes rows that are not there, with their instants.
pub(crate) fn copy(table: &Table) -> String {
    let Written { as_of, names, .. } = Written::of(table);
    format!("COPY {} ({}, {as_of}) FROM STDIN", name(table), names.join(", "))
}

/// The parents of which some child rows, of those that are there or of those that are given, are not among the others as
/// they are. Parameters: for each written column the array of
/// its values or digests, the parents, and the account if the table tells them apart.
pub(crate) fn unlike(table: &Table, parent: &Column) -> String {
    let written = Written::of(table);
    let parents = table.written().count() + 1;
    // A child row that has another parent now is one that is not there.
    format!(
        "WITH new AS (SELECT * FROM unnest({arrays}) AS new ({columns})) SELECT new.{parent} FROM new LEFT JOIN {table} AS live ON {same} AND live.{parent} = new.{parent} WHERE live.{parent} IS NULL OR {differs} UNION SELECT live.{parent} FROM {table} AS live WHERE live.{parent} = ANY (${parents}){mine} AND NOT EXISTS (SELECT FROM new WHERE {same})",
        arrays = arrays(table).join(", "),
        columns = written.names.join(", "),
        table = name(table),
        same = same_key(table),
        differs = written.differs(unlike_digest),
        parent = quoted(parent.name),
        mine = mine(table, parents + 1),
    )
}

/// Writes rows that are there, and locked. Parameters: for each written column the array of its values, and that of the
/// instants.
pub(crate) fn update(table: &Table) -> String {
    let Written { as_of, names, others, .. } = Written::of(table);
    let mut arrays = arrays(table);
    arrays.push(format!("${}::bigint[]", arrays.len() + 1));
    let set = others.iter().map(|column| format!("{} = {}", quoted(column.name), value(column, "new")));
    format!(
        "UPDATE {table} AS live SET {set} FROM unnest({arrays}) AS new ({columns}, {as_of}) WHERE {same}",
        table = name(table),
        set = set.chain([format!("{as_of} = new.{as_of}")]).collect::<Vec<_>>().join(", "),
        arrays = arrays.join(", "),
        columns = names.join(", "),
        same = same_key(table),
    )
}

/// Says that rows of a table, which are locked, were still as they are at an instant; then the latest instant that was said
/// so, as it was before. Parameters: the name of the table, the scope, and the instant, NULL to say nothing.
pub(crate) const CONFIRM: &str = "WITH said AS (\
     INSERT INTO stripe_sync_confirmed AS live (table_name, account, as_of) SELECT $1, $2, $3 WHERE $3 IS NOT NULL AND NOT EXISTS \
     (SELECT FROM stripe_sync_confirmed WHERE table_name = $1 AND account = $2 AND as_of >= $3) \
     ON CONFLICT (table_name, account) DO UPDATE SET as_of = greatest(live.as_of, excluded.as_of)) \
     SELECT as_of FROM stripe_sync_confirmed WHERE table_name = $1 AND account = $2";

/// Whether rows are compared by the digests of a column. JSON that is kept as it came is large.
pub(crate) fn is_digested(column: &Column) -> bool {
    column.sql == crate::model::SqlType::Json && type_name(column) != "jsonb"
}

/// Whether a column is another than the value that comes, or than that of its digest.
fn unlike_digest(column: &Column) -> String {
    let name = quoted(column.name);
    match is_digested(column) {
        true => format!("md5(live.{name}{}) IS DISTINCT FROM new.{name}", comparable(column)),
        false => differs(column),
    }
}
