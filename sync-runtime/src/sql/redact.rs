//! What every database is asked of redactions in the same words.

/// The ids of the objects whose data was removed.
pub(crate) const IDS: &str = "SELECT DISTINCT id FROM stripe_sync_redactions";
