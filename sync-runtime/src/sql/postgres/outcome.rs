//! Statements for the outcome of a batch: dead letters, and the progress of a walk.

/// Stores the dead letters of objects. Parameters: the account, and arrays of the models, ids, reasons, objects and instants.
pub(crate) fn letters() -> &'static str {
    "INSERT INTO stripe_sync_dead_letters AS live (account, model, id, reason, object, first_seen,\n\
     attempts)\n\
     SELECT $1, new.*, 1 FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[]) AS new\n\
     ON CONFLICT (model, id, account) DO UPDATE SET\n\
     reason = excluded.reason, object = excluded.object, attempts = live.attempts + 1"
}

/// Deletes the dead letters of objects that have a row. Parameters: arrays of the models, the ids, and the accounts; NULL for a
/// model that is not by account.
pub(crate) fn revive() -> &'static str {
    "DELETE FROM stripe_sync_dead_letters AS letter\n\
     USING unnest($1::text[], $2::text[], $3::text[]) AS living (model, id, account)\n\
     WHERE letter.model = living.model AND letter.id = living.id\n\
     AND (living.account IS NULL OR letter.account = living.account)"
}

/// Returns the statement that does what [`revive`] does, and stores the progress of a walk. Parameters: those of `revive`, and the
/// columns of the progress.
pub(crate) fn finish() -> String {
    format!(
        "WITH revived AS ({}) INSERT INTO stripe_sync_progress AS live\n\
         (account, model, pass, until, cursor, last_created, rows, done, completed_at, began, livemode)\n\
         VALUES ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)\n\
         ON CONFLICT (account, model, pass) DO UPDATE SET\n\
         until = excluded.until, cursor = excluded.cursor, last_created = excluded.last_created,\n\
         rows = excluded.rows, done = excluded.done, began = excluded.began,\n\
         livemode = coalesce(excluded.livemode, live.livemode),\n\
         completed_at = greatest(live.completed_at, excluded.completed_at)",
        revive()
    )
}
