//! SQL for the inbox on PostgreSQL. Times of the inbox itself are milliseconds by the clock of the database.

/// The step that makes the table. Bodies are compressed as fast as the server can.
pub(crate) const STEP: &str = "
CREATE TABLE stripe_sync_events (
    account text NOT NULL,
    id text NOT NULL,
    type text NOT NULL,
    object text NOT NULL,
    object_id text NOT NULL,
    created bigint NOT NULL,
    api_version text,
    livemode boolean,
    body text NOT NULL,
    state text NOT NULL DEFAULT 'pending',
    applied boolean NOT NULL DEFAULT false,
    attempts bigint NOT NULL DEFAULT 0,
    error text,
    received_at bigint NOT NULL,
    next_attempt_at bigint NOT NULL,
    lease_worker text,
    lease_until bigint,
    PRIMARY KEY (account, id)
);
CREATE INDEX stripe_sync_events_pending_idx ON stripe_sync_events (account, created, id) WHERE state = 'pending';
CREATE INDEX stripe_sync_events_leased_idx ON stripe_sync_events (account, object, object_id)
    WHERE lease_until IS NOT NULL;
CREATE INDEX stripe_sync_events_received_idx ON stripe_sync_events (received_at);
DO $$ BEGIN
    EXECUTE 'ALTER TABLE stripe_sync_events ALTER COLUMN body SET COMPRESSION lz4';
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
";

/// The time at which a statement begins.
macro_rules! now {
    () => {
        "(extract(epoch FROM statement_timestamp()) * 1000)::bigint"
    };
}

/// Keeps events. Parameters: for each column the array of its values.
pub(crate) const RECEIVE: &str = concat!(
    "INSERT INTO stripe_sync_events \
     (account, id, type, object, object_id, created, api_version, livemode, body, received_at, next_attempt_at) \
     SELECT new.*, ",
    now!(),
    ", 0 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], \
     $8::boolean[], $9::text[]) AS new ON CONFLICT (account, id) DO NOTHING"
);

/// Keeps claims apart, so that each sees the leases of those before it. Parameter: the key.
pub(crate) const CLAIM_LOCK: &str = "SELECT pg_advisory_xact_lock($1)";

/// Claims events. Parameters: the account, the worker, how many, the lease.
pub(crate) const CLAIM: &str = concat!(
    "WITH due AS (SELECT account, id FROM stripe_sync_events AS event \
     WHERE account = $1 AND state = 'pending' AND next_attempt_at <= ",
    now!(),
    " AND coalesce(lease_until, 0) <= ",
    now!(),
    " AND (object_id = '' OR NOT EXISTS (SELECT FROM stripe_sync_events AS other \
     WHERE other.account = $1 AND other.object = event.object AND other.object_id = event.object_id \
     AND other.lease_until IS NOT NULL AND other.lease_until > ",
    now!(),
    ")) ORDER BY created, id LIMIT $3 FOR UPDATE SKIP LOCKED) \
     UPDATE stripe_sync_events AS event SET lease_worker = $2, lease_until = ",
    now!(),
    " + $4, attempts = attempts + 1 FROM due WHERE event.account = due.account AND event.id = due.id \
     RETURNING event.account, event.id, event.type, event.object, event.object_id, event.created, \
     event.api_version, event.livemode, event.body, event.attempts, event.applied"
);

/// Settles claimed events. Parameters: the worker; arrays of the accounts, the ids, the states, the reasons, the delays, and
/// how many tries are not counted.
pub(crate) const SETTLE: &str = concat!(
    "UPDATE stripe_sync_events AS event SET state = done.state, error = done.error, \
     applied = event.applied OR done.state = 'applied', attempts = event.attempts - done.uncounted, \
     next_attempt_at = ",
    now!(),
    " + done.delay, lease_worker = NULL, lease_until = NULL \
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[]) \
     AS done (account, id, state, error, delay, uncounted) \
     WHERE event.account = done.account AND event.id = done.id AND event.lease_worker = $1"
);

/// Makes settled events due again; `{}` stands for which. Parameters: the account, and what chooses them.
pub(crate) fn replay(condition: &str) -> String {
    format!(
        "UPDATE stripe_sync_events SET state = 'pending', attempts = 0, error = NULL, next_attempt_at = 0 \
         WHERE account = $1 AND state <> 'pending' AND {condition}"
    )
}

/// The conditions of [`replay`].
pub(crate) mod condition {
    pub(crate) const ALL: &str = "$2::text[] IS NOT NULL";
    pub(crate) const FAILED: &str = "$2::text[] IS NOT NULL AND state = 'parked'";
    pub(crate) const TYPE: &str = "type = ANY ($2::text[])";
    pub(crate) const PREFIX: &str = "starts_with(type, ($2::text[])[1])";
    pub(crate) const IDS: &str = "id = ANY ($2::text[])";
}

/// Forgets settled events. Parameter: their least age.
pub(crate) const FORGET: &str = concat!(
    "DELETE FROM stripe_sync_events WHERE state IN ('applied', 'ignored') AND received_at < ",
    now!(),
    " - $1"
);

/// Counts events by their state, and says how long the oldest of each waits. Parameter: the account.
pub(crate) const STATUS: &str = concat!(
    "SELECT state, count(*), max(",
    now!(),
    " - received_at) FROM stripe_sync_events WHERE account = $1 GROUP BY state"
);

/// The events that were given up. Parameters: the account, how many.
pub(crate) const PARKED: &str = "SELECT id, type, object_id, created, attempts, coalesce(error, '') \
     FROM stripe_sync_events WHERE account = $1 AND state = 'parked' ORDER BY created DESC, id DESC LIMIT $2";
