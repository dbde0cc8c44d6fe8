-- A claim is one row for all of its events, with their objects: to mark the events would write each once more,
-- with all of its indexes. Bodies are compressed as fast as the server can.
CREATE TABLE stripe_sync_events (
    account text NOT NULL,
    id text NOT NULL,
    type text NOT NULL,
    object text NOT NULL,
    object_id text NOT NULL,
    created bigint NOT NULL,
    api_version text,
    livemode boolean,
    body text NOT NULL,
    state text NOT NULL DEFAULT 'pending',
    applied boolean NOT NULL DEFAULT false,
    attempts bigint NOT NULL DEFAULT 0,
    error text,
    received_at bigint NOT NULL,
    next_attempt_at bigint NOT NULL,
    PRIMARY KEY (account, id)
);
CREATE INDEX stripe_sync_events_pending_idx ON stripe_sync_events (account, created, id) WHERE state = 'pending';
CREATE INDEX stripe_sync_events_received_idx ON stripe_sync_events USING brin (received_at);
CREATE TABLE stripe_sync_claims (
    worker text NOT NULL,
    account text NOT NULL,
    until bigint NOT NULL,
    ids text[] NOT NULL,
    objects text[] NOT NULL,
    PRIMARY KEY (worker, account)
);
DO $$ BEGIN
    EXECUTE 'ALTER TABLE stripe_sync_events ALTER COLUMN body SET COMPRESSION lz4';
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
