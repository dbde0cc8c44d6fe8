//! SQL about redactions, with one meaning in every database.

/// The ids of the objects whose data was removed.
pub(crate) const IDS: &str = "SELECT DISTINCT id FROM stripe_sync_redactions";
