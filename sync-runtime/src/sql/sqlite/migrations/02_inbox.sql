CREATE TABLE stripe_sync_events (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id TEXT NOT NULL,
    created INTEGER NOT NULL,
    api_version TEXT,
    livemode INTEGER,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    applied INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    received_at INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    lease_worker TEXT,
    lease_until INTEGER,
    PRIMARY KEY (account, id)
) STRICT;
CREATE INDEX stripe_sync_events_pending_idx ON stripe_sync_events (account, created, id) WHERE state = 'pending';
CREATE INDEX stripe_sync_events_leased_idx ON stripe_sync_events (account, object, object_id)
    WHERE lease_until IS NOT NULL;
CREATE INDEX stripe_sync_events_received_idx ON stripe_sync_events (received_at);
