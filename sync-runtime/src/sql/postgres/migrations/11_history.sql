-- The work with events by period: its length and its begin in seconds, the events of the period, and the greatest
-- backlog. The lag is in milliseconds.
CREATE TABLE stripe_sync_history (
    period bigint NOT NULL,
    began bigint NOT NULL,
    accepted bigint NOT NULL,
    applied bigint NOT NULL,
    failed bigint NOT NULL,
    pending bigint NOT NULL,
    parked bigint NOT NULL,
    lag bigint NOT NULL,
    PRIMARY KEY (period, began)
);
-- The result of the last verification of a model.
CREATE TABLE stripe_sync_verifications (
    account text NOT NULL,
    model text NOT NULL,
    verified_at bigint NOT NULL,
    compared bigint NOT NULL,
    missing bigint NOT NULL,
    extra bigint NOT NULL,
    differing bigint NOT NULL,
    complete boolean NOT NULL,
    PRIMARY KEY (account, model)
);
-- The events of an object.
CREATE INDEX stripe_sync_events_object_idx ON stripe_sync_events (object_id, created);
