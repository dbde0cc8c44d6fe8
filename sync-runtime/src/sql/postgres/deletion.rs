//! Statements that delete and flag rows.

use super::Postgres;
use super::write::mine;
use crate::model::{Column, OnDelete, Table};
use crate::sql::{AS_OF, quoted};

/// Deletes the child rows of some parents. Parameters: the parents, and the account if the table tells them apart.
pub(crate) fn prune(dialect: &Postgres, table: &Table, parent: &Column) -> String {
    format!(
        "DELETE FROM {} AS live WHERE live.{} = ANY ($1){}",
        dialect.name(table),
        quoted(parent.name),
        mine(table, 2)
    )
}

/// Adds the tombstones of objects. Parameters: the scope, the kind of object, the ids, the instants.
pub(crate) const ADD_TOMBSTONES: &str = "INSERT INTO stripe_sync_tombstones AS tomb (account, object, id, as_of)\n\
     SELECT $1, $2, gone.id, gone.as_of FROM unnest($3::text[], $4::bigint[]) AS gone (id, as_of)\n\
     ON CONFLICT (object, id, account) DO UPDATE SET as_of = excluded.as_of\n\
     WHERE excluded.as_of > tomb.as_of";

/// Deletes or flags rows that are not newer than an instant, and returns their ids; none for a table that keeps them.
/// Parameters: the ids, the instants, and the account if the table tells them apart.
pub(crate) fn delete(dialect: &Postgres, table: &Table) -> Option<String> {
    match (table.on_delete, table.deleted_column()) {
        (OnDelete::Delete, _) => Some(remove(dialect, table)),
        (OnDelete::Flag, Some(flag)) => {
            let (name, id, flag) = (dialect.name(table), quoted(table.id_column().name), quoted(flag.name));
            Some(format!(
                "UPDATE {name} AS live SET {flag} = TRUE FROM {DELETIONS} WHERE {} AND live.{flag} IS NOT TRUE\n\
                 RETURNING live.{id}",
                not_newer(table)
            ))
        }
        (OnDelete::Flag, None) | (OnDelete::Keep, _) => None,
    }
}

/// The ids and instants of deletions.
const DELETIONS: &str = "unnest($1::text[], $2::bigint[]) AS gone (id, as_of)";

/// Deletes rows that are not newer than an instant, and returns their ids. Parameters: those of [`delete`].
pub(crate) fn remove(dialect: &Postgres, table: &Table) -> String {
    let (name, id) = (dialect.name(table), quoted(table.id_column().name));
    format!("DELETE FROM {name} AS live USING {DELETIONS} WHERE {} RETURNING live.{id}", not_newer(table))
}

fn not_newer(table: &Table) -> String {
    let (id, as_of) = (quoted(table.id_column().name), quoted(AS_OF));
    format!("live.{id} = gone.id AND live.{as_of} <= gone.as_of{}", mine(table, 3))
}
