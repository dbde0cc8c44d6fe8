//! SQL for what the lists of a model have shown, beside what there are rows for.

use super::{AS_OF, Dialect, literal, quoted};
use crate::model::Table;

/// Ids of rows that a run has not shown, that are older than it, and whose objects are not known to be deleted. Parameters: how
/// many, the id behind which they begin, when the run began, the account, the model, and the mode if `by_mode`.
pub(crate) fn unshown(dialect: &dyn Dialect, table: &Table, by_mode: bool) -> String {
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
        "SELECT live.{id} FROM {name} AS live WHERE live.{id} > $2 AND live.{as_of} < $3{filter} \
         AND NOT EXISTS (SELECT 1 FROM stripe_sync_shown AS shown WHERE shown.account = $4 \
         AND shown.model = $5 AND shown.began = $3 AND shown.id = live.{id}) \
         AND NOT EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = {object} \
         AND tomb.id = live.{id} AND tomb.account = {scope} AND tomb.as_of >= live.{as_of}) \
         ORDER BY live.{id} LIMIT $1",
        object = literal(table.object.name),
    )
}

/// Forgets what a run has shown, and what those have that began a week before it. Parameters: the account, the model, when the
/// run began.
pub(crate) const FORGET: &str = "DELETE FROM stripe_sync_shown \
     WHERE account = $1 AND model = $2 AND (began = $3 OR began < $3 - 604800)";
