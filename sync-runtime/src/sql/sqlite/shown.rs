//! SQL for what the lists of a model have shown.

/// The step that makes the table, and lets progress tell of which run and mode it is.
pub(crate) const STEP: &str = "
CREATE TABLE stripe_sync_shown (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (account, model, began, id)
) STRICT;
ALTER TABLE stripe_sync_progress ADD COLUMN began INTEGER;
ALTER TABLE stripe_sync_progress ADD COLUMN livemode INTEGER;
";

/// Remembers what was shown. Parameters: the account, the model, when the run began, a JSON array of ids.
pub(crate) const SHOW: &str = "INSERT INTO stripe_sync_shown (account, model, began, id) \
     SELECT ?1, ?2, ?3, value FROM json_each(?4) WHERE TRUE ON CONFLICT DO NOTHING";
