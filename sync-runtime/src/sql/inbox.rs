//! What every database is asked of the inbox in the same words.

/// The accounts that have events which are not settled, in order: from one to the next by the index, past all of their events.
pub(crate) const WAITING: &str = "WITH RECURSIVE waiting (account) AS (\
     SELECT min(account) FROM stripe_sync_events WHERE state = 'pending' \
     UNION ALL SELECT (SELECT min(event.account) FROM stripe_sync_events AS event \
     WHERE event.state = 'pending' AND event.account > waiting.account) \
     FROM waiting WHERE waiting.account IS NOT NULL) \
     SELECT account FROM waiting WHERE account IS NOT NULL";
