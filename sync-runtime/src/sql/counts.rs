//! SQL for how many rows tables should have: what was written to them and deleted from them, added up.

use super::{Dialect, quoted};
use crate::model::Table;

/// Returns how many rows a table has, how often its number has changed, how many it should have, and whether that is not known.
/// Parameters: the table, the account.
pub(crate) fn compare(dialect: &dyn Dialect, table: &Table) -> String {
    let own = "FROM stripe_sync_counts WHERE table_name = $1 AND account = $2";
    format!(
        "SELECT ({}),\n\
         (SELECT count(*) {own}),\n\
         (SELECT CAST(coalesce(sum(delta), 0) AS bigint)\n\
         {own}),\n\
         EXISTS (SELECT 1 {own} AND delta IS NULL)",
        found(dialect, table)
    )
}

/// Returns how many rows a table has. Parameter: the account, as the second.
pub(crate) fn found(dialect: &dyn Dialect, table: &Table) -> String {
    let account = table.account_column().map(|account| format!(" WHERE {} = $2", quoted(account.name)));
    format!("SELECT count(*) AS rows FROM {}{}", dialect.table(table), account.unwrap_or_default())
}

/// Forgets that the rows of a model are complete. Parameters: the account, the model.
pub(crate) const FORGET: &str =
    "UPDATE stripe_sync_runs SET complete = NULL, open = FALSE WHERE account = $1 AND model = $2";
