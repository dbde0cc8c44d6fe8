//! The SQL of the system's own tables.

use super::{inbox, shown};
use crate::sql::{SystemSql, mend};

pub(crate) const SQL: SystemSql = SystemSql {
    now: "(extract(epoch FROM statement_timestamp()) * 1000)::bigint",
    skip_locked: "FOR UPDATE SKIP LOCKED",
    for_update: "FOR UPDATE",
    lock: Some("SELECT pg_advisory_xact_lock($1)"),
    mark_seen: shown::SHOW,
    conditions: inbox::CONDITIONS,
    renew_claims: inbox::RENEW,
    adopt_claims: Some(inbox::ADOPT_CLAIMS),
    removed_content: "CAST(json_build_object('id', id, 'object', 'event', 'type', type, 'created', created, \
         'content_removed', true) AS text)",
    position: "strpos",
    confirmed_in_the_future: Some(mend::CONFIRMED),
};
