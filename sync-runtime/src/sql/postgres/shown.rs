//! SQL for what the lists of a model have shown.

/// The step that makes the table, and lets progress tell of which run and mode it is.
pub(crate) const STEP: &str = "
CREATE TABLE stripe_sync_shown (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    id text NOT NULL,
    PRIMARY KEY (account, model, began, id)
);
ALTER TABLE stripe_sync_progress ADD COLUMN began bigint;
ALTER TABLE stripe_sync_progress ADD COLUMN livemode boolean;
";

/// Remembers what was shown. Parameters: the account, the model, when the run began, the ids.
pub(crate) const SHOW: &str = "INSERT INTO stripe_sync_shown (account, model, began, id) \
     SELECT $1, $2, $3, shown.id FROM unnest($4::text[]) AS shown (id) ON CONFLICT DO NOTHING";
