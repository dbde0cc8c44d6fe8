//! What every database is asked of redactions in the same words.

/// The step that makes the table of objects whose data was removed.
pub(crate) const STEP: &str = "
CREATE TABLE stripe_sync_redactions (
    object text NOT NULL,
    id text NOT NULL,
    customer text NOT NULL,
    redacted_at bigint NOT NULL,
    PRIMARY KEY (object, id)
);
";

/// The ids of the objects whose data was removed.
pub(crate) const IDS: &str = "SELECT DISTINCT id FROM stripe_sync_redactions";
