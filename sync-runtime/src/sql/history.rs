//! SQL about the history of the work with events, and about verifications. Times are seconds by the clock of the database.

use super::SystemSql;
use crate::store::HistorySpan;

/// Adds a sample to the current period of each span. Parameters: the numbers of events that were accepted, applied and failed; the
/// pending and the failed events; the lag in milliseconds.
pub(crate) fn add(sql: &SystemSql) -> String {
    let periods = HistorySpan::ALL.map(|span| format!("SELECT {} AS period", span.period()));
    let greatest = ["pending", "parked", "lag"].map(|column| {
        format!("{column} = CASE WHEN excluded.{column} > known.{column} THEN excluded.{column} ELSE known.{column} END")
    });
    format!(
        "INSERT INTO stripe_sync_history AS known\n\
         (period, began, accepted, applied, failed, pending, parked, lag)\n\
         SELECT span.period, {} / 1000 / span.period * span.period, $1, $2, $3, $4, $5, $6\n\
         FROM ({}) AS span WHERE TRUE\n\
         ON CONFLICT (period, began) DO UPDATE SET accepted = known.accepted + excluded.accepted,\n\
         applied = known.applied + excluded.applied, failed = known.failed + excluded.failed,\n\
         {}",
        sql.now,
        periods.join(" UNION ALL "),
        greatest.join(",\n")
    )
}

/// Deletes the samples that no span shows any more. Parameter: the number of periods that are kept.
pub(crate) fn trim(sql: &SystemSql) -> String {
    format!("DELETE FROM stripe_sync_history WHERE began < {} / 1000 - period * $1", sql.now)
}

/// Reads the samples of a span, the oldest first, with the current time. Parameters: the length of a period, the length of the span.
pub(crate) fn samples(sql: &SystemSql) -> String {
    format!(
        "SELECT began, accepted, applied, failed, pending, parked, lag FROM stripe_sync_history\n\
         WHERE period = $1 AND began > {} / 1000 - $2 - $1 ORDER BY began",
        sql.now
    )
}

/// Remembers the result of a verification. Parameters: the account, the model; the numbers of objects that were compared, missing, extra
/// and differing; true if all were compared.
pub(crate) fn verified(sql: &SystemSql) -> String {
    format!(
        "INSERT INTO stripe_sync_verifications\n\
         (account, model, verified_at, compared, missing, extra, differing, complete)\n\
         VALUES ($1, $2, {} / 1000, $3, $4, $5, $6, $7)\n\
         ON CONFLICT (account, model) DO UPDATE SET verified_at = excluded.verified_at,\n\
         compared = excluded.compared, missing = excluded.missing, extra = excluded.extra,\n\
         differing = excluded.differing, complete = excluded.complete",
        sql.now
    )
}

/// Reads the results of the last verifications.
pub(crate) const VERIFICATIONS: &str = "SELECT account, model, verified_at, compared, missing, extra, differing, complete\n\
     FROM stripe_sync_verifications ORDER BY account, model";
