//! The SQL of the system's own tables.

use super::inbox;
use crate::sql::SystemSql;

/// A transaction that writes excludes all others: nothing else has to be locked.
pub(crate) const SQL: SystemSql = SystemSql {
    now: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
    skip_locked: "",
    for_update: "",
    lock: None,
    mark_seen: MARK_SEEN,
    conditions: inbox::CONDITIONS,
    renew_claims: inbox::RENEW,
    adopt_claims: None,
    removed_content: "json_object('id', id, 'object', 'event', 'type', type, 'created', created,\n\
         'content_removed', json('true'))",
    position: "instr",
    confirmed_in_the_future: None,
    begin_epoch: None,
    epoch: "NULL",
};

/// Records the ids that a list has returned. Parameters: the account, the model, when the run began, a JSON array of ids.
const MARK_SEEN: &str = "INSERT INTO stripe_sync_shown (account, model, began, id)\n\
     SELECT ?1, ?2, ?3, value FROM json_each(?4) WHERE TRUE ON CONFLICT DO NOTHING";
