//! SQL for the rows that hooks have removed: until when content is too old to bring them back.

use super::literal;
use crate::model::Table;

/// The condition that a hook has removed an object; `id` is its id, and `scope` its account.
pub(crate) fn is_removed(table: &Table, id: &str, scope: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM stripe_sync_removed AS removed\n\
         WHERE removed.table_name = {name} AND removed.id = {id}\n\
         AND removed.account = {scope})",
        name = literal(&table.full_name().to_string()),
    )
}
