//! SQL for rows whose objects are known to be deleted.

use super::{AS_OF, Dialect, literal, quoted};
use crate::model::{OnDelete, Table};

/// The ids of rows that a tombstone says should be deleted, or flagged, with its instant; none for a table that keeps them.
/// Parameters: how many, the id behind which they begin, and the account if the table tells accounts apart.
pub(crate) fn tombstoned(dialect: &dyn Dialect, table: &Table) -> Option<String> {
    let (name, id, as_of) = (dialect.table(table), quoted(table.id_column().name), quoted(AS_OF));
    let mut filter = match (table.on_delete, table.deleted_column()) {
        (OnDelete::Delete, _) => String::new(),
        (OnDelete::Flag, Some(flag)) => format!(" AND live.{} IS NOT TRUE", quoted(flag.name)),
        (OnDelete::Flag, None) | (OnDelete::Keep, _) => return None,
    };
    let scope = match table.account_column() {
        Some(account) => {
            filter.push_str(&format!(" AND live.{} = $3", quoted(account.name)));
            "$3"
        }
        None => "''",
    };
    Some(format!(
        "SELECT live.{id}, tomb.as_of FROM {name} AS live\n\
         JOIN stripe_sync_tombstones AS tomb ON tomb.id = live.{id}\n\
         WHERE tomb.object = {object} AND tomb.account = {scope} AND tomb.as_of >= live.{as_of}\n\
         AND live.{id} > $2{filter}\n\
         ORDER BY live.{id} LIMIT $1",
        object = literal(table.object.name),
    ))
}
