//! SQL for how many rows tables should have.

/// Forgets how the number of rows of a table has changed. Parameters: the table, the account.
pub(crate) const CLEAR: &str = "DELETE FROM stripe_sync_counts WHERE table_name = $1 AND account = $2";

/// Takes a number of rows for that which a table should have. Parameters: the table, the account, the number.
pub(crate) const SETTLE: &str =
    "INSERT INTO stripe_sync_counts (table_name, account, delta) VALUES ($1, $2, $3)";

/// Adds to the numbers of rows that tables should have; NULL says that it is not known how many were added. Parameter: an array of
/// arrays of a table, an account and a number.
pub(crate) const ADD: &str = "INSERT INTO stripe_sync_counts (table_name, account, delta)\n\
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')\n\
     FROM json_each($1)";
