//! SQL for runs and windows, the same on all databases but for the time and the locks. Leases are milliseconds by the clock of
//! the database.

use super::SystemSql;

/// The columns of a run.
const RUN: &str = "account, model, began, prunes, open, livemode, rows, completed_at, complete,\n\
     (SELECT count(*) FROM stripe_sync_dead_letters AS letter WHERE letter.model = stripe_sync_runs.model\n\
     AND letter.account IN (stripe_sync_runs.account, ''))";
/// The columns of a window that say what it is and where it stands.
const WINDOW: &str = "pass, until, since, cursor, last_created, rows, done";

/// The runs of an account. Parameter: the account.
pub(crate) fn runs() -> String {
    format!("SELECT {RUN} FROM stripe_sync_runs WHERE account = $1")
}

/// Takes note of a model, so that its row can be locked. Parameters: the account, the model.
pub(crate) const NOTE: &str = "INSERT INTO stripe_sync_runs (account, model, began, prunes, open, rows)\n\
     VALUES ($1, $2, 0, FALSE, FALSE, 0) ON CONFLICT (account, model) DO NOTHING";

/// Begins a run. Parameters: the account, the model, when it begins, whether it prunes, the mode.
pub(crate) const BEGIN: &str = "UPDATE stripe_sync_runs SET began = $3, prunes = $4, open = TRUE, livemode = $5\n\
     WHERE account = $1 AND model = $2";

/// Forgets the windows of a model. Parameters: the account, the model.
pub(crate) const CLEAR: &str = "DELETE FROM stripe_sync_windows WHERE account = $1 AND model = $2";

/// Adds a window. Parameters: the account, the model, its columns.
pub(crate) fn add() -> String {
    format!(
        "INSERT INTO stripe_sync_windows (account, model, {WINDOW}, claim)\n\
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)"
    )
}

/// Ends the run that began at an instant, if nothing of it is left. Parameters: the account, the model, when it began, when
/// it ended.
pub(crate) const END: &str = "UPDATE stripe_sync_runs SET open = FALSE,\n\
     completed_at = CASE WHEN coalesce(completed_at, $4) > $4 THEN completed_at ELSE $4 END,\n\
     complete = CASE WHEN coalesce(complete, $3) > $3 THEN complete ELSE $3 END,\n\
     rows = (SELECT coalesce(sum(own.rows), 0) FROM stripe_sync_windows AS own WHERE own.account = $1\n\
     AND own.model = $2 AND own.pass >= 0) WHERE account = $1 AND model = $2 AND began = $3 AND open\n\
     AND NOT EXISTS (SELECT 1 FROM stripe_sync_windows AS other\n\
     WHERE other.account = $1 AND other.model = $2\n\
     AND NOT other.done)";

/// Ends the run that began at an instant without a result, if nothing was read in it and nobody is at work on it. Parameters: the
/// account, the model, when it began.
pub(crate) fn cancel_run(sql: &SystemSql) -> String {
    format!(
        "UPDATE stripe_sync_runs SET open = FALSE WHERE account = $1 AND model = $2 AND began = $3 AND open\n\
         AND NOT EXISTS (SELECT 1 FROM stripe_sync_windows AS own WHERE own.account = $1 AND own.model = $2\n\
         AND (own.done OR own.rows > 0 OR own.lease_until > {}))",
        sql.now
    )
}

/// Selects true if a run that began at an instant is open. Parameters: the account, the model, the instant.
pub(crate) const UNDER_WAY: &str = "SELECT count(*) FROM stripe_sync_runs WHERE account = $1 AND model = $2\n\
     AND began = $3 AND open";

/// Remembers up to which instant the rows of a model show everything. Parameters: the account, the model, the instant.
pub(crate) const CATCH_UP: &str = "UPDATE stripe_sync_runs SET complete = $3, completed_at = $3\n\
     WHERE account = $1 AND model = $2 AND complete < $3 AND NOT open";

/// Moves a window, unless it was claimed in another epoch. Parameters: the account, the model, the pass, until when, since
/// when, the cursor, the last time of creation, the rows, whether it is done, the claim, the lease, the epoch.
pub(crate) fn advance(sql: &SystemSql) -> String {
    format!(
        "UPDATE stripe_sync_windows SET since = $5, cursor = $6, last_created = $7, rows = $8, done = $9,\n\
         lease_until = CASE WHEN $9 THEN NULL ELSE {now} + $11 END\n\
         WHERE account = $1 AND model = $2 AND pass = $3 AND until = $4 AND claim = $10\n\
         AND $12 IS NOT DISTINCT FROM {epoch}",
        now = sql.now,
        epoch = sql.epoch
    )
}

/// Gives back what a worker has claimed. Parameters: the worker, and the model; all of it, if that is empty.
pub(crate) const RELEASE: &str = "UPDATE stripe_sync_windows SET lease_until = NULL, claim = 0\n\
     WHERE worker = $1 AND ($2 = '' OR model = $2)";

/// Releases the window of a claim. Parameters: the account, the model, the claim.
pub(crate) const RELEASE_CLAIM: &str = "UPDATE stripe_sync_windows SET lease_until = NULL, claim = 0\n\
     WHERE account = $1 AND model = $2 AND claim = $3";

/// Claims a window. Parameters: the account, the model, the worker, the claim, the lease.
pub(crate) fn claim(sql: &SystemSql) -> String {
    let SystemSql { now, skip_locked: skip, epoch, .. } = sql;
    // Joined as it stands, the choice would be made anew for each row.
    format!(
        "WITH due AS (SELECT own.pass AS due_pass, own.until AS due_until FROM stripe_sync_windows AS own\n\
         WHERE own.account = $1 AND own.model = $2 AND NOT own.done AND coalesce(own.lease_until, 0) <= {now}\n\
         AND (own.pass >= 0 OR NOT EXISTS (SELECT 1 FROM stripe_sync_windows AS other\n\
         WHERE other.account = $1\n\
         AND other.model = $2 AND other.pass >= 0 AND NOT other.done))\n\
         ORDER BY own.pass, own.until DESC LIMIT 1 {skip})\n\
         UPDATE stripe_sync_windows SET worker = $3, claim = $4, lease_until = {now} + $5 FROM due\n\
         WHERE account = $1 AND model = $2 AND pass = due_pass AND until = due_until\n\
         RETURNING {WINDOW}, claim, {epoch}"
    )
}

/// Renews what a worker has claimed; what is being written just now is renewed by that. Parameters: the worker, the lease.
pub(crate) fn renew(sql: &SystemSql) -> String {
    let SystemSql { now, skip_locked: skip, .. } = sql;
    format!(
        "WITH own AS (SELECT account AS own_account, model AS own_model, pass AS own_pass, until AS own_until\n\
         FROM stripe_sync_windows WHERE worker = $1 AND NOT done AND lease_until IS NOT NULL {skip})\n\
         UPDATE stripe_sync_windows SET lease_until = {now} + $2 FROM own\n\
         WHERE account = own_account AND model = own_model AND pass = own_pass AND until = own_until"
    )
}

/// The models that have windows which nobody works on. Parameter: the account.
pub(crate) fn spare(sql: &SystemSql) -> String {
    format!(
        "SELECT DISTINCT model FROM stripe_sync_windows WHERE account = $1 AND NOT done\n\
         AND coalesce(lease_until, 0) <= {}",
        sql.now
    )
}

/// The run of a model, locked. Parameters: the account, the model.
pub(crate) fn run(sql: &SystemSql) -> String {
    format!("SELECT {RUN} FROM stripe_sync_runs WHERE account = $1 AND model = $2 {}", sql.for_update)
}

/// Returns how many windows of a model somebody works on. Parameters: the account, the model.
pub(crate) fn busy(sql: &SystemSql) -> String {
    format!(
        "SELECT count(*) FROM stripe_sync_windows WHERE account = $1 AND model = $2 AND NOT done\n\
         AND lease_until > {}",
        sql.now
    )
}

/// Selects the runs of a model in each account: whether a run is open, how many windows are left, and how
/// many of them are worked on. Parameter: the model.
pub(crate) fn walks(sql: &SystemSql) -> String {
    let left = "FROM stripe_sync_windows AS own WHERE own.account = run.account AND own.model = run.model\n\
         AND NOT own.done";
    format!(
        "SELECT run.account, run.completed_at, run.complete, run.open, (SELECT count(*) {left}),\n\
         (SELECT count(*) {left} AND own.lease_until > {}) FROM stripe_sync_runs AS run WHERE run.model = $1\n\
         ORDER BY run.account",
        sql.now
    )
}

/// Reads how far the walk of one worker has come. Parameters: the account, the model, the pass.
pub(crate) const PROGRESS: &str = "SELECT account, model, pass, until, cursor, last_created, rows, done, completed_at, began, livemode\n\
     FROM stripe_sync_progress WHERE account = $1 AND model = $2 AND pass = $3";
