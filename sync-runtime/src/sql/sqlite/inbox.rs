//! SQL for the inbox on SQLite. Times of the inbox itself are milliseconds by the clock of the machine.

/// The time at which a statement runs.
macro_rules! now {
    () => {
        "CAST(unixepoch('subsec') * 1000 AS INTEGER)"
    };
}

/// Keeps an event. Parameters: the values of its columns.
pub(crate) const RECEIVE: &str = concat!(
    "INSERT INTO stripe_sync_events\n\
     (account, id, type, object, object_id, created, api_version, livemode, body, received_at,\n\
     next_attempt_at)\n\
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ",
    now!(),
    ", 0) ON CONFLICT (account, id) DO NOTHING"
);

/// Claims events. Parameters: the worker, the lease, the account, how many.
pub(crate) const CLAIM: &str = concat!(
    "UPDATE stripe_sync_events SET lease_worker = ?1, lease_until = ",
    now!(),
    " + ?2, attempts = attempts + 1 WHERE rowid IN (SELECT event.rowid FROM stripe_sync_events AS event \
     WHERE event.account = ?3 AND event.state = 'pending' AND event.next_attempt_at <= ",
    now!(),
    " AND coalesce(event.lease_until, 0) <= ",
    now!(),
    " AND (event.object_id = '' OR NOT EXISTS (SELECT 1 FROM stripe_sync_events AS other\n\
     WHERE other.account = ?3 AND other.object = event.object AND other.object_id = event.object_id\n\
     AND other.lease_until IS NOT NULL AND other.lease_until > ",
    now!(),
    ")) ORDER BY event.created, event.id LIMIT ?4) \
     RETURNING account, id, type, object, object_id, created, api_version, livemode, body, attempts, applied"
);

/// Renews the claims of a worker. Parameters: the worker, the lease.
pub(crate) const RENEW: &str = concat!(
    "UPDATE stripe_sync_events SET lease_until = ",
    now!(),
    " + ?2 WHERE lease_until IS NOT NULL AND lease_worker = ?1"
);

/// Settles claimed events. Parameters: an array of arrays of an account, an id, a state, a reason, a delay, and how many
/// tries are not counted; the worker.
pub(crate) const SETTLE: &str = concat!(
    "UPDATE stripe_sync_events SET state = done.state, error = done.error,\n\
     applied = applied OR done.state = 'applied', attempts = attempts - done.uncounted,\n\
     next_attempt_at = ",
    now!(),
    " + done.delay, lease_worker = NULL, lease_until = NULL FROM (SELECT \
     json_extract(value, '$[0]') AS account, json_extract(value, '$[1]') AS id, json_extract(value, '$[2]') AS state, \
     json_extract(value, '$[3]') AS error, json_extract(value, '$[4]') AS delay, \
     json_extract(value, '$[5]') AS uncounted FROM json_each(?1)) AS done \
     WHERE stripe_sync_events.account = done.account AND stripe_sync_events.id = done.id AND lease_worker = ?2"
);

/// Conditions by which events are chosen: all, those that have failed, by type, by the beginning of the type, by id.
pub(crate) const CONDITIONS: [&str; 5] =
    [condition::ALL, condition::FAILED, condition::TYPE, condition::PREFIX, condition::IDS];

mod condition {
    pub(super) const ALL: &str = "$2 IS NOT NULL";
    pub(super) const FAILED: &str = "$2 IS NOT NULL AND state = 'parked'";
    pub(super) const TYPE: &str = "type IN (SELECT value FROM json_each($2))";
    pub(super) const PREFIX: &str =
        "substr(type, 1, length(json_extract($2, '$[0]'))) = json_extract($2, '$[0]')";
    pub(super) const IDS: &str = "id IN (SELECT value FROM json_each($2))";
}

/// Deletes the first settled events. Parameters: their least age; how many.
pub(crate) const FORGET: &str = concat!(
    "DELETE FROM stripe_sync_events WHERE rowid IN (SELECT rowid FROM stripe_sync_events\n\
     WHERE received_at < ",
    now!(),
    " - ?1 AND state IN ('applied', 'ignored') ORDER BY received_at LIMIT ?2)"
);
