//! SQL for instants that are in the future.

use super::{AS_OF, Dialect, quoted};
use crate::model::Table;

/// Sets the instants of the rows of a table that are behind one back to another. Parameters: the first, the second, and the account
/// if the table tells accounts apart.
pub(crate) fn rows(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, as_of) = (dialect.table(table), quoted(AS_OF));
    let account = table.account_column().map(|column| format!(" AND {} = $3", quoted(column.name)));
    let account = account.unwrap_or_default();
    format!("UPDATE {name} SET {as_of} = $2 WHERE {as_of} > $1{account}")
}

/// Resets the instants in the tables of the system. Parameters: those of [`rows`], with the account; that of tables which do not tell
/// accounts apart is empty. A run that began in the future is none: it ends without a result, and the ids that it has seen are deleted.
pub(crate) const SYSTEM: [&str; 5] = [
    "UPDATE stripe_sync_tombstones SET as_of = $2 WHERE as_of > $1 AND account IN ($3, '')",
    "DELETE FROM stripe_sync_windows WHERE account = $3 AND model IN\n\
     (SELECT model FROM stripe_sync_runs WHERE account = $3 AND began > $1) AND $2 = $2",
    "DELETE FROM stripe_sync_shown WHERE account = $3 AND began > $1 AND $2 = $2",
    "UPDATE stripe_sync_runs SET open = CASE WHEN began > $1 THEN FALSE ELSE open END,\n\
     began = CASE WHEN began > $1 THEN $2 ELSE began END,\n\
     complete = CASE WHEN complete > $1 OR completed_at > $1 THEN NULL ELSE complete END,\n\
     completed_at = CASE WHEN completed_at > $1 THEN NULL ELSE completed_at END\n\
     WHERE account = $3 AND (began > $1 OR complete > $1 OR completed_at > $1)",
    "UPDATE stripe_sync_progress SET until = CASE WHEN until > $1 THEN $2 ELSE until END,\n\
     last_created = CASE WHEN last_created > $1 THEN $2 ELSE last_created END,\n\
     completed_at = CASE WHEN completed_at > $1 THEN $2 ELSE completed_at END\n\
     WHERE account = $3 AND (until > $1 OR last_created > $1 OR completed_at > $1)",
];

/// Resets the instants that pages have confirmed, which only PostgreSQL keeps.
#[cfg(feature = "postgres")]
pub(crate) const CONFIRMED: &str =
    "UPDATE stripe_sync_confirmed SET as_of = $2 WHERE as_of > $1 AND account IN ($3, '')";
