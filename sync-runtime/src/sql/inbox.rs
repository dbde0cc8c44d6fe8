//! SQL for the inbox, as far as databases share it. Times of the inbox itself are milliseconds by the clock of the database.

use super::SystemSql;

/// The accounts that have events which are not settled, in order: from one to the next by the index, past all of their events.
/// The last row is NULL.
macro_rules! waiting {
    () => {
        "WITH RECURSIVE waiting (account) AS (\n\
         SELECT min(account) FROM stripe_sync_events WHERE state = 'pending'\n\
         UNION ALL SELECT (SELECT min(event.account) FROM stripe_sync_events AS event\n\
         WHERE event.state = 'pending' AND event.account > waiting.account)\n\
         FROM waiting WHERE waiting.account IS NOT NULL)"
    };
}

/// The condition that an account receives the events of another, or that no receiver is given. Parameter: the first one.
macro_rules! received {
    ($account:literal) => {
        concat!(
            "(CAST($1 AS text) IS NULL OR EXISTS (SELECT 1 FROM stripe_sync_receivers AS known\n\
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
    " SELECT account FROM waiting WHERE account <> '' AND account NOT IN (SELECT account\n\
     FROM stripe_sync_receivers)"
);

/// Counts what is not applied by account, as the clock of a database tells how long it waits. Each part is read along an index
/// of its own. Parameters: the account that receives the events, or none for all; how many of each are counted.
pub(crate) fn backlogs(sql: &SystemSql) -> String {
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
        sql.now,
        " - received_at) FROM (SELECT event.received_at FROM stripe_sync_events AS event \
         WHERE event.state = 'pending' AND event.account = named.account \
         ORDER BY event.created, event.id LIMIT $2) AS counted) FROM named WHERE ",
        received!("named.account"),
        " ORDER BY account",
    ]
    .concat()
}

/// Returns the statement that makes settled events due again. Parameters: the account, or none for all; the texts of the condition.
pub(crate) fn replay(condition: &str) -> String {
    format!(
        "UPDATE stripe_sync_events SET state = 'pending', attempts = 0, error = NULL, next_attempt_at = 0\n\
         WHERE (CAST($1 AS text) IS NULL OR account = $1) AND state <> 'pending' AND {condition}"
    )
}

/// Returns the statements that remove the content of failed events and of dead letters. The columns of an event still say what
/// happened, and to which object. Parameter: the least age.
pub(crate) fn forget_contents(sql: &SystemSql) -> [String; 2] {
    let SystemSql { now, removed_content, position, .. } = sql;
    [
        format!(
            "UPDATE stripe_sync_events SET api_version = NULL,\n  \
             body = {removed_content}\n\
             WHERE state = 'parked' AND {position}(body, '\"content_removed\"') = 0\n  \
             AND received_at < {now} - $1"
        ),
        format!(
            "UPDATE stripe_sync_dead_letters SET object = ''\n\
             WHERE object <> '' AND first_seen * 1000 < {now} - $1"
        ),
    ]
}

/// Returns the statement that counts the events of each state, and reads the age of the oldest. Parameter: the account, or none
/// for all.
pub(crate) fn status(sql: &SystemSql) -> String {
    format!(
        "SELECT state, count(*), max({} - received_at) FROM stripe_sync_events\n\
         WHERE CAST($1 AS text) IS NULL OR account = $1 GROUP BY state",
        sql.now
    )
}

/// Returns the statement that counts the first pending events, reads the age of the oldest of them, and counts failed events. Each
/// part is read along an index of its own. Parameters: the account, or none for all; the most events of each that are counted.
pub(crate) fn backlog(sql: &SystemSql) -> String {
    format!(
        "WITH waiting AS (SELECT received_at FROM stripe_sync_events WHERE state = 'pending'\n    \
         AND (CAST($1 AS text) IS NULL OR account = $1) ORDER BY account, created, id LIMIT $2),\n  \
         parked AS (SELECT 1 FROM stripe_sync_events WHERE state = 'parked'\n    \
         AND (CAST($1 AS text) IS NULL OR account = $1) ORDER BY created, id LIMIT $2)\n\
         SELECT (SELECT count(*) FROM waiting), (SELECT count(*) FROM parked),\n  \
         (SELECT max({} - received_at) FROM waiting)",
        sql.now
    )
}

/// Reads the failed events, the latest first. Parameters: the account, or none for all; how many.
pub(crate) const PARKED: &str = "\
SELECT account, id, type, object_id, created, attempts, coalesce(error, '') FROM stripe_sync_events
WHERE (CAST($1 AS text) IS NULL OR account = $1) AND state = 'parked'
ORDER BY created DESC, id DESC LIMIT $2";
