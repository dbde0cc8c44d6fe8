//! SQL for the ids that the lists of a model have returned, compared with the rows.

use super::{AS_OF, Dialect, literal, quoted};
use crate::model::Table;

/// Ids of rows that a run has not seen, that are older than it, and whose objects are not known to be deleted. Parameters: how
/// many, the id behind which they begin, when the run began, the account, the model, and the mode if `by_mode`.
pub(crate) fn unseen(dialect: &dyn Dialect, table: &Table, by_mode: bool) -> String {
    let (name, id, as_of) = (dialect.table(table), quoted(table.id_column().name), quoted(AS_OF));
    let mut filter = String::new();
    if let Some(account) = table.account_column() {
        filter.push_str(&format!(" AND live.{} = $4", quoted(account.name)));
    }
    if let Some(mode) = table.mode_column().filter(|_| by_mode) {
        filter.push_str(&format!(" AND live.{} = $6", quoted(mode.name)));
    }
    let scope = if table.account_column().is_some() { "$4" } else { "''" };
    format!(
        "SELECT live.{id} FROM {name} AS live WHERE live.{id} > $2 AND live.{as_of} < $3{filter}\n\
         AND NOT EXISTS (SELECT 1 FROM stripe_sync_shown AS seen WHERE seen.account = $4\n\
         AND seen.model = $5 AND seen.began = $3 AND seen.id = live.{id})\n\
         AND NOT EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = {object}\n\
         AND tomb.id = live.{id} AND tomb.account = {scope} AND tomb.as_of >= live.{as_of})\n\
         ORDER BY live.{id} LIMIT $1",
        object = literal(table.object.name),
    )
}

/// Deletes the ids that a run has seen, and those of runs that began a week before it. Parameters: the account, the model, when the
/// run began.
pub(crate) const FORGET: &str = "DELETE FROM stripe_sync_shown\n\
     WHERE account = $1 AND model = $2 AND (began = $3 OR began < $3 - 604800)";
