//! What every database is asked of the inbox in the same words.

/// The accounts that have events which are not settled, in order: from one to the next by the index, past all of their events.
/// The last row is NULL.
macro_rules! waiting {
    () => {
        "WITH RECURSIVE waiting (account) AS (\
         SELECT min(account) FROM stripe_sync_events WHERE state = 'pending' \
         UNION ALL SELECT (SELECT min(event.account) FROM stripe_sync_events AS event \
         WHERE event.state = 'pending' AND event.account > waiting.account) \
         FROM waiting WHERE waiting.account IS NOT NULL)"
    };
}

/// That an account receives the events of another, or none is named. Parameter: the first one.
macro_rules! received {
    ($account:literal) => {
        concat!(
            "(CAST($1 AS text) IS NULL OR EXISTS (SELECT 1 FROM stripe_sync_receivers AS known \
             WHERE known.receiver = $1 AND known.account = ",
            $account,
            "))"
        )
    };
}

/// The accounts that have events which are not settled, in order. Parameter: the account that receives these events, or none
/// for all.
pub(crate) const WAITING: &str = concat!(
    waiting!(),
    " SELECT account FROM waiting WHERE account IS NOT NULL AND ",
    received!("waiting.account")
);

/// The accounts with unsettled events that no account is known to receive, in order.
pub(crate) const STRAYS: &str = concat!(
    waiting!(),
    " SELECT account FROM waiting WHERE account <> '' AND account NOT IN (SELECT account FROM stripe_sync_receivers)"
);

/// Counts what is not applied by account, as the clock of a database tells how long it waits. Each part is read along an index
/// of its own. Parameters: the account that receives the events, or none for all; how many of each are counted.
pub(crate) fn backlogs(now: &str) -> String {
    [
        waiting!(),
        ", parked AS (SELECT account, count(*) AS events FROM (SELECT account FROM stripe_sync_events \
         WHERE state = 'parked' ORDER BY created, id LIMIT $2) AS latest GROUP BY account), \
         named AS (SELECT account FROM waiting WHERE account IS NOT NULL UNION SELECT account FROM parked) \
         SELECT account, \
         (SELECT count(*) FROM (SELECT 1 FROM stripe_sync_events AS event WHERE event.state = 'pending' \
         AND event.account = named.account ORDER BY event.created, event.id LIMIT $2) AS counted), \
         coalesce((SELECT events FROM parked WHERE parked.account = named.account), 0), \
         (SELECT max(",
        now,
        " - received_at) FROM (SELECT event.received_at FROM stripe_sync_events AS event \
         WHERE event.state = 'pending' AND event.account = named.account \
         ORDER BY event.created, event.id LIMIT $2) AS counted) FROM named WHERE ",
        received!("named.account"),
        " ORDER BY account",
    ]
    .concat()
}
