//! SQL for the rows that hooks have removed.

/// Remembers that hooks have removed objects. Parameters: the scope, the name of the table, the ids, the instants.
pub(crate) const REMEMBER: &str = "INSERT INTO stripe_sync_removed AS removed (account, table_name, id, as_of)\n\
     SELECT $1, $2, gone.id, gone.as_of FROM unnest($3::text[], $4::bigint[]) AS gone (id, as_of)\n\
     ON CONFLICT (table_name, id, account) DO UPDATE SET as_of = excluded.as_of\n\
     WHERE excluded.as_of > removed.as_of";

/// The instants at which hooks have removed objects. Parameters: the scope, the name of the table, the ids.
pub(crate) const INSTANTS: &str =
    "SELECT id, as_of FROM stripe_sync_removed WHERE account = $1 AND table_name = $2 AND id = ANY ($3)";
