//! SQL that finds out whether the inbox can be written.

/// Writes an event that is taken back in the same transaction. Parameters: its id, its body.
pub(crate) const PROBE: &str = "INSERT INTO stripe_sync_events\n\
     (account, id, type, object, object_id, created, body, received_at, next_attempt_at)\n\
     VALUES ('', $1, '', '', '', 0, $2, 0, 0)";

/// Takes it back. Parameter: its id.
pub(crate) const UNPROBE: &str = "DELETE FROM stripe_sync_events WHERE account = '' AND id = $1";

/// The id of that event.
pub(crate) const PROBE_ID: &str = "stripe_sync_probe";

/// A body as large as that of a large event.
pub(crate) fn probe() -> String {
    "x".repeat(64 << 10)
}
