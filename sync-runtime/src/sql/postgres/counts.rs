//! SQL for how many rows tables should have.

use crate::model::Table;
use crate::sql::Dialect;
use crate::sql::counts::found;

/// Adds to the numbers of rows that tables should have; NULL says that it is not known how many were added. Parameters: the
/// tables, the accounts, how many; from the fourth on if they come along with others.
macro_rules! add {
    ($tables:literal, $accounts:literal, $deltas:literal) => {
        concat!(
            "INSERT INTO stripe_sync_counts (table_name, account, delta)\nSELECT * FROM unnest($",
            $tables,
            "::text[], $",
            $accounts,
            "::text[], $",
            $deltas,
            "::bigint[])"
        )
    };
}

pub(crate) const ADD: &str = add!("1", "2", "3");

/// Adds along with another statement. Parameters: the three of that, and those of [`ADD`].
pub(crate) fn add_and(statement: &str) -> String {
    format!("WITH added AS ({})\n{statement}", add!("4", "5", "6"))
}

/// Takes the number of rows that a table has for that which it should have. One statement: nobody adds meanwhile what is not
/// counted. Parameters: the table, the account.
pub(crate) fn settle(dialect: &dyn Dialect, table: &Table) -> String {
    format!(
        "WITH found AS ({}),\n\
         old AS (DELETE FROM stripe_sync_counts WHERE table_name = $1 AND account = $2)\n\
         INSERT INTO stripe_sync_counts (table_name, account, delta) SELECT $1, $2, rows FROM found",
        found(dialect, table)
    )
}
