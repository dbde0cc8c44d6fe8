-- The work with events by period: its length and its begin in seconds, the events of the period, and the greatest
-- backlog. The lag is in milliseconds.
CREATE TABLE stripe_sync_history (
    period INTEGER NOT NULL,
    began INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    parked INTEGER NOT NULL,
    lag INTEGER NOT NULL,
    PRIMARY KEY (period, began)
) STRICT;
-- The result of the last verification of a model.
CREATE TABLE stripe_sync_verifications (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    verified_at INTEGER NOT NULL,
    compared INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    extra INTEGER NOT NULL,
    differing INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    PRIMARY KEY (account, model)
) STRICT;
-- The events of an object.
CREATE INDEX stripe_sync_events_object_idx ON stripe_sync_events (object_id, created);
