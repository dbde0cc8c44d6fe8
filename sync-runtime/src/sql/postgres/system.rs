//! The SQL of the system's own tables.

use super::inbox;
use crate::sql::{SystemSql, future};

pub(crate) const SQL: SystemSql = SystemSql {
    now: "(extract(epoch FROM statement_timestamp()) * 1000)::bigint",
    skip_locked: "FOR UPDATE SKIP LOCKED",
    for_update: "FOR UPDATE",
    lock: Some("SELECT pg_advisory_xact_lock($1)"),
    mark_seen: MARK_SEEN,
    conditions: inbox::CONDITIONS,
    renew_claims: inbox::RENEW,
    adopt_claims: Some(inbox::ADOPT_CLAIMS),
    removed_content: "CAST(json_build_object('id', id, 'object', 'event', 'type', type, 'created', created,\n\
         'content_removed', true) AS text)",
    position: "strpos",
    confirmed_in_the_future: Some(future::CONFIRMED),
    begin_epoch: Some("INSERT INTO stripe_sync_epoch (epoch) VALUES ($1) ON CONFLICT DO NOTHING"),
    epoch: "(SELECT epoch FROM stripe_sync_epoch)",
};

/// Records the ids that a list has returned. Parameters: the account, the model, when the run began, the ids.
const MARK_SEEN: &str = "INSERT INTO stripe_sync_shown (account, model, began, id)\n\
     SELECT $1, $2, $3, seen.id FROM unnest($4::text[]) AS seen (id) ON CONFLICT DO NOTHING";
