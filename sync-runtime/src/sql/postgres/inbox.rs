//! SQL for the inbox on PostgreSQL. Times of the inbox itself are milliseconds by the clock of the database.

/// The time at which a statement begins.
macro_rules! now {
    () => {
        "(extract(epoch FROM statement_timestamp()) * 1000)::bigint"
    };
}

/// Keeps events, and remembers who receives the events of their accounts. Parameters: for each column the array of its values,
/// and the receivers.
pub(crate) const RECEIVE: &str = concat!(
    "WITH receiver AS (INSERT INTO stripe_sync_receivers (receiver, account)\n\
     SELECT DISTINCT new.receiver, new.account\n\
     FROM unnest($10::text[], $1::text[]) AS new (receiver, account)\n\
     WHERE new.receiver <> '' ORDER BY 1, 2 ON CONFLICT DO NOTHING)\n\
     INSERT INTO stripe_sync_events\n\
     (account, id, type, object, object_id, created, api_version, livemode, body, received_at,\n\
     next_attempt_at)\n\
     SELECT new.*, ",
    now!(),
    ", 0 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], \
     $8::boolean[], $9::text[]) AS new ON CONFLICT (account, id) DO NOTHING"
);

/// Gives the claims of events without an account to one. Parameter: the account.
pub(crate) const ADOPT_CLAIMS: &str = "UPDATE stripe_sync_claims SET account = $1 WHERE account = ''";

/// Keeps claims apart, so that each sees the leases of those before it. Parameter: the key.
pub(crate) const CLAIM_LOCK: &str = "SELECT pg_advisory_xact_lock($1)";

/// The subject of an event, as claims name it: its object, or else the event itself. Ids hold no spaces.
macro_rules! subject {
    () => {
        "CASE WHEN object_id = '' THEN id ELSE object || ' ' || object_id END"
    };
}

/// The condition that an event found by its key is pending, written so that the index of waiting events is not taken for it. That one looks empty to
/// the planner whenever statistics were last taken while nothing waited, and does not begin with the id: each event would be
/// looked for among all that wait.
macro_rules! still_waits {
    () => {
        "event.state || '' = 'pending'"
    };
}

/// Tells whether a worker holds an event: returns a row then. Parameters: the worker, the account, the id.
pub(crate) const HOLDS: &str =
    "SELECT 1 FROM stripe_sync_claims WHERE worker = $1 AND account = $2 AND $3 = ANY (ids)";

/// Renews the claims of a worker. Parameters: the worker, the lease.
pub(crate) const RENEW: &str =
    concat!("UPDATE stripe_sync_claims SET until = ", now!(), " + $2 WHERE worker = $1");

/// Ends the claims whose time is over: their tries are counted. Those that are being settled or renewed are left to who does.
pub(crate) const EXPIRE: &str = concat!(
    "WITH over AS (DELETE FROM stripe_sync_claims WHERE (worker, account) IN (SELECT worker, account\n\
     FROM stripe_sync_claims WHERE until <= ",
    now!(),
    " FOR UPDATE SKIP LOCKED) RETURNING account, ids) \
     UPDATE stripe_sync_events AS event SET attempts = attempts + 1 \
     FROM (SELECT account, unnest(ids) AS id FROM over) AS held \
     WHERE event.account = held.account AND event.id = held.id AND ",
    still_waits!()
);

/// Claims events. Parameters: the account, the worker, how many, the lease.
pub(crate) const CLAIM: &str = concat!(
    "WITH due AS MATERIALIZED (SELECT account, id, type, object, object_id, created, api_version,\n\
     livemode, body,\n\
     attempts + 1 AS attempts, applied, ",
    subject!(),
    " AS subject FROM stripe_sync_events WHERE account = $1 AND state = 'pending' AND next_attempt_at <= ",
    now!(),
    " AND ",
    subject!(),
    " NOT IN (SELECT unnest(objects) FROM stripe_sync_claims WHERE account = $1) \
     ORDER BY created, id LIMIT $3), \
     claimed AS (INSERT INTO stripe_sync_claims AS claim (worker, account, until, ids, objects) \
     SELECT $2, $1, ",
    now!(),
    " + $4, array_agg(id), array_agg(subject) FROM due HAVING count(*) > 0 \
     ON CONFLICT (worker, account) DO UPDATE SET until = excluded.until, \
     ids = claim.ids || excluded.ids, objects = claim.objects || excluded.objects) \
     SELECT account, id, type, object, object_id, created, api_version, livemode, body, attempts, applied FROM due"
);

/// Settles claimed events, and returns a row for each. Parameters: the worker; arrays of the accounts, the ids, the states, the
/// reasons, the delays, and how many tries are not counted.
pub(crate) const SETTLE: &str = concat!(
    "WITH claim AS MATERIALIZED (SELECT account, ids, objects FROM stripe_sync_claims\n\
     WHERE worker = $1 FOR UPDATE),\n\
     held AS MATERIALIZED (SELECT claim.account, each.id, each.object\n\
     FROM claim, unnest(claim.ids, claim.objects) AS each (id, object)),\n\
     settled AS (UPDATE stripe_sync_events AS event SET state = done.state, error = done.error,\n\
     applied = event.applied OR done.state = 'applied', attempts = event.attempts + 1 - done.uncounted,\n\
     next_attempt_at = ",
    now!(),
    " + done.delay \
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[]) \
     AS done (account, id, state, error, delay, uncounted) \
     WHERE event.account = done.account AND event.id = done.id AND ",
    still_waits!(),
    " AND (event.account, event.id) IN (SELECT account, id FROM held) RETURNING event.account, event.id),\n\
     rest AS MATERIALIZED (SELECT account, array_agg(id) AS ids, array_agg(object) AS objects FROM held\n\
     WHERE (account, id) NOT IN (SELECT account, id FROM settled) GROUP BY account),\n\
     ended AS (DELETE FROM stripe_sync_claims AS claim WHERE worker = $1\n\
     AND NOT EXISTS (SELECT FROM rest WHERE rest.account = claim.account)),\n\
     left_over AS (UPDATE stripe_sync_claims AS claim SET ids = rest.ids, objects = rest.objects\n\
     FROM rest WHERE claim.worker = $1 AND rest.account = claim.account)\n\
     SELECT FROM settled"
);

/// Conditions by which events are chosen: all, those that have failed, by type, by the beginning of the type, by id.
pub(crate) const CONDITIONS: [&str; 5] =
    [condition::ALL, condition::FAILED, condition::TYPE, condition::PREFIX, condition::IDS];

mod condition {
    pub(super) const ALL: &str = "$2::text[] IS NOT NULL";
    pub(super) const FAILED: &str = "$2::text[] IS NOT NULL AND state = 'parked'";
    pub(super) const TYPE: &str = "type = ANY ($2::text[])";
    pub(super) const PREFIX: &str = "starts_with(type, ($2::text[])[1])";
    pub(super) const IDS: &str = "id = ANY ($2::text[])";
}

/// The condition that an event is settled and older than an age.
macro_rules! is_over {
    () => {
        concat!("state IN ('applied', 'ignored') AND received_at < ", now!(), " - $1")
    };
}

/// The places of settled events. Parameters: their least age; how many.
pub(crate) const OVER: &str =
    concat!("SELECT ctid::text FROM stripe_sync_events WHERE ", is_over!(), " LIMIT $2");

/// Deletes the settled events at some places; at a place may be another by now. Parameters: their least age, the places.
pub(crate) const FORGET: &str =
    concat!("DELETE FROM stripe_sync_events WHERE ctid = ANY ($2::text[]::tid[]) AND ", is_over!());
