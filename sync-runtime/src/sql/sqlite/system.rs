//! The SQL of the system's own tables.

use super::{inbox, shown};
use crate::sql::SystemSql;

/// A transaction that writes excludes all others: nothing else has to be locked.
pub(crate) const SQL: SystemSql = SystemSql {
    now: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
    skip_locked: "",
    for_update: "",
    lock: None,
    mark_seen: shown::SHOW,
    conditions: inbox::CONDITIONS,
    renew_claims: inbox::RENEW,
    adopt_claims: None,
    removed_content: "json_object('id', id, 'object', 'event', 'type', type, 'created', created, \
         'content_removed', json('true'))",
    position: "instr",
    confirmed_in_the_future: None,
};
