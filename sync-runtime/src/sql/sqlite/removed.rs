//! SQL for the rows that hooks have removed.

/// Remembers that a hook has removed an object. Parameters: the scope, the name of the table, the id, the instant.
pub(crate) const REMEMBER: &str = "INSERT INTO stripe_sync_removed (account, table_name, id, as_of) VALUES (?, ?, ?, ?)\n\
     ON CONFLICT (table_name, id, account) DO UPDATE SET as_of = max(as_of, excluded.as_of)";

/// The instants at which hooks have removed objects. Parameters: the scope, the name of the table, a JSON array of ids.
pub(crate) const INSTANTS: &str = "SELECT id, as_of FROM stripe_sync_removed\n\
     WHERE account = ? AND table_name = ? AND id IN (SELECT value FROM json_each(?))";
