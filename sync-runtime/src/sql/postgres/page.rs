//! Statements for a page of a list: many rows at once, most of which are new or as they were.

use super::Postgres;
use super::write::{insert_new, mine, same_key};
use crate::model::{Column, Table};
use crate::sql::{WrittenColumns, joined, quoted};

/// Locks the existing rows among some, and returns their places, counted from 1, their instants, and true if they differ.
/// Parameters: those of [`digests`].
pub(crate) fn probe(dialect: &Postgres, table: &Table) -> String {
    let written = WrittenColumns::of(dialect, table);
    // Rows are locked in the order in which they are written, and compared after they are locked.
    format!(
        "SELECT new.stripe_sync_at, live.{as_of},\n\
         {differs}\n\
         FROM {table} AS live JOIN unnest({arrays})\n\
         WITH ORDINALITY AS new (\n\
         {columns}, stripe_sync_at)\n\
         ON {same}\n\
         ORDER BY live.{id} COLLATE \"C\" FOR NO KEY UPDATE OF live",
        id = quoted(table.id_column().name),
        as_of = written.as_of,
        arrays = joined(digests(dialect, table), ", "),
        columns = joined(&written.names, ", "),
        differs = written.differs(|column| unlike_digest(dialect, table, column)),
        table = dialect.name(table),
        same = same_key(dialect, table),
    )
}

/// Inserts new rows. Parameters: for each written column the array of its values, and that of the instants.
pub(crate) fn insert(dialect: &Postgres, table: &Table) -> String {
    insert_new(dialect, table, "FALSE")
}

/// Selects the parents whose stored child rows differ from the given ones. Parameters: those of [`digests`], the parents, and the
/// account if the table tells them apart.
pub(crate) fn unlike(dialect: &Postgres, table: &Table, parent: &Column) -> String {
    let written = WrittenColumns::of(dialect, table);
    let parents = seed(table) + 1;
    // A child row with another parent counts as missing. Stored rows are found by their parents: joined by their own ids, the
    // planner would scan a table that is not large.
    format!(
        "WITH new AS (SELECT * FROM unnest({arrays})\n\
         AS new (\n\
         {columns})),\n\
         live AS (SELECT * FROM {table} AS live WHERE live.{parent} = ANY (${parents}){mine})\n\
         SELECT DISTINCT coalesce(new.{parent}, live.{parent})\n\
         FROM new FULL JOIN live ON {same} AND live.{parent} = new.{parent}\n\
         WHERE new.{parent} IS NULL OR live.{parent} IS NULL OR\n\
         {differs}",
        arrays = joined(digests(dialect, table), ", "),
        columns = joined(&written.names, ", "),
        table = dialect.name(table),
        same = same_key(dialect, table),
        differs = written.differs(|column| unlike_digest(dialect, table, column)),
        parent = quoted(parent.name),
        mine = mine(table, parents + 1),
    )
}

/// Updates locked rows. Parameters: for each written column the array of its values, and that of the
/// instants.
pub(crate) fn update(dialect: &Postgres, table: &Table) -> String {
    let WrittenColumns { as_of, names, others, .. } = WrittenColumns::of(dialect, table);
    let mut arrays = dialect.arrays(table);
    arrays.push(format!("${}::bigint[]", arrays.len() + 1));
    let set = others
        .iter()
        .map(|column| format!("{} = {}", quoted(column.name), dialect.value(table, column, "new")));
    format!(
        "UPDATE {table} AS live SET\n\
         {set}\n\
         FROM unnest({arrays})\n\
         AS new (\n\
         {columns}, {as_of})\n\
         WHERE {same}",
        table = dialect.name(table),
        set = joined(set.chain([format!("{as_of} = new.{as_of}")]), ", "),
        arrays = joined(&arrays, ", "),
        columns = joined(&names, ", "),
        same = same_key(dialect, table),
    )
}

/// Confirms locked rows of a table at an instant, and returns the latest confirmed instant before. Parameters: the name of the table,
/// the scope, and the instant; NULL to confirm nothing.
pub(crate) const CONFIRM: &str = "WITH confirmed AS (\n\
     INSERT INTO stripe_sync_confirmed AS live (table_name, account, as_of) SELECT $1, $2, $3\n\
     WHERE $3 IS NOT NULL AND NOT EXISTS\n\
     (SELECT FROM stripe_sync_confirmed WHERE table_name = $1 AND account = $2 AND as_of >= $3)\n\
     ON CONFLICT (table_name, account) DO UPDATE SET as_of = greatest(live.as_of, excluded.as_of))\n\
     SELECT as_of FROM stripe_sync_confirmed WHERE table_name = $1 AND account = $2";

/// Returns the arrays of the written columns, or of their digests if they [have them](Postgres::is_digested). The parameter behind
/// them is their [`seed`].
fn digests(dialect: &Postgres, table: &Table) -> Vec<String> {
    let of = |(at, column): (usize, &Column)| match dialect.is_digested(table, column) {
        true => format!("${}::bigint[]", at + 1),
        false => dialect.parameter(table, column),
    };
    table.written().enumerate().map(of).collect()
}

/// Returns the parameter that holds the seed of the digests.
fn seed(table: &Table) -> usize {
    table.written().count() + 1
}

/// Returns the condition that a column differs from the new value, or from its digest.
fn unlike_digest(dialect: &Postgres, table: &Table, column: &Column) -> String {
    if !dialect.is_digested(table, column) {
        return dialect.differs(table, column);
    }
    let (name, seed) = (quoted(column.name), seed(table));
    format!("hashtextextended(live.{name}::text COLLATE \"C\", ${seed}) IS DISTINCT FROM new.{name}")
}
