CREATE TABLE stripe_sync_shown (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (account, model, began, id)
) STRICT;
ALTER TABLE stripe_sync_progress ADD COLUMN began INTEGER;
ALTER TABLE stripe_sync_progress ADD COLUMN livemode INTEGER;
