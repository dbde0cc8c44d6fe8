CREATE TABLE IF NOT EXISTS stripe_sync_migrations (step INTEGER PRIMARY KEY NOT NULL) STRICT;
CREATE TABLE stripe_sync_progress (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    pass INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cursor TEXT,
    last_created INTEGER,
    rows INTEGER NOT NULL,
    done INTEGER NOT NULL,
    completed_at INTEGER,
    PRIMARY KEY (account, model, pass)
) STRICT;
CREATE TABLE stripe_sync_dead_letters (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    object TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (model, id, account)
) STRICT;
CREATE TABLE stripe_sync_tombstones (
    account TEXT NOT NULL,
    object TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY (object, id, account)
) STRICT;
CREATE TABLE stripe_sync_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
) STRICT;
INSERT INTO stripe_sync_migrations (step) VALUES (1);
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
INSERT INTO stripe_sync_migrations (step) VALUES (2);
CREATE TABLE stripe_sync_shown (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (account, model, began, id)
) STRICT;
ALTER TABLE stripe_sync_progress ADD COLUMN began INTEGER;
ALTER TABLE stripe_sync_progress ADD COLUMN livemode INTEGER;
INSERT INTO stripe_sync_migrations (step) VALUES (3);
-- Earlier progress becomes a run: it tells that there were walks.
CREATE TABLE stripe_sync_runs (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    prunes INTEGER NOT NULL,
    open INTEGER NOT NULL,
    livemode INTEGER,
    rows INTEGER NOT NULL,
    completed_at INTEGER,
    complete INTEGER,
    PRIMARY KEY (account, model)
) STRICT;
CREATE TABLE stripe_sync_windows (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    pass INTEGER NOT NULL,
    until INTEGER NOT NULL,
    since INTEGER,
    cursor TEXT,
    last_created INTEGER,
    rows INTEGER NOT NULL,
    done INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    worker TEXT,
    lease_until INTEGER,
    PRIMARY KEY (account, model, pass, until)
) STRICT;
INSERT INTO stripe_sync_runs (account, model, began, prunes, open, livemode, rows, completed_at)
    SELECT account, model, min(until), FALSE, FALSE, max(livemode), sum(rows),
    CASE WHEN count(*) = count(completed_at) THEN min(completed_at) END
    FROM stripe_sync_progress WHERE model NOT LIKE '/%' GROUP BY account, model;
DELETE FROM stripe_sync_progress WHERE model NOT LIKE '/%';
INSERT INTO stripe_sync_migrations (step) VALUES (4);
CREATE INDEX stripe_sync_events_parked_idx ON stripe_sync_events (created, id) WHERE state = 'parked';
INSERT INTO stripe_sync_migrations (step) VALUES (5);
-- The mode of an earlier account is known if its runs and applied events agree.
CREATE TABLE stripe_sync_accounts (
    account TEXT PRIMARY KEY NOT NULL,
    livemode INTEGER
) STRICT;
CREATE TABLE stripe_sync_receivers (
    receiver TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (receiver, account)
) STRICT;
CREATE TABLE stripe_sync_owners (
    model TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (model, account)
) STRICT;
INSERT INTO stripe_sync_accounts (account, livemode)
    SELECT account, CASE WHEN min(livemode) = max(livemode) THEN min(livemode) END FROM (
    SELECT account, livemode FROM stripe_sync_runs
    UNION ALL SELECT account, livemode FROM stripe_sync_progress
    UNION ALL SELECT account, livemode FROM stripe_sync_events WHERE state = 'applied' AND account <> ''
    ) GROUP BY account;
INSERT INTO stripe_sync_migrations (step) VALUES (6);
CREATE TABLE stripe_sync_redactions (
    object text NOT NULL,
    id text NOT NULL,
    customer text NOT NULL,
    redacted_at bigint NOT NULL,
    PRIMARY KEY (object, id)
);
INSERT INTO stripe_sync_migrations (step) VALUES (7);
CREATE TABLE stripe_sync_counts (
    table_name TEXT NOT NULL,
    account TEXT NOT NULL,
    delta INTEGER
) STRICT;
CREATE INDEX stripe_sync_counts_idx ON stripe_sync_counts (table_name, account);
INSERT INTO stripe_sync_migrations (step) VALUES (8);
CREATE TABLE stripe_sync_removed (
    account TEXT NOT NULL,
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY (table_name, id, account)
) STRICT;
INSERT INTO stripe_sync_migrations (step) VALUES (9);
-- The prefix of the names of all tables, those of the system included; empty for none.
CREATE TABLE stripe_sync_place (
    prefix TEXT NOT NULL
) STRICT;
INSERT INTO stripe_sync_migrations (step) VALUES (10);
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
INSERT INTO stripe_sync_migrations (step) VALUES (11);
INSERT INTO stripe_sync_place (prefix) VALUES ('');
CREATE TABLE IF NOT EXISTS "billing_everything" (
    "id" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "parent" TEXT,
    "live" INTEGER,
    "_deleted" INTEGER NOT NULL DEFAULT FALSE,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "tenant"),
    FOREIGN KEY ("parent", "tenant")
        REFERENCES "billing_everything" ("id", "tenant")
        ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS "billing_everything_parent_idx"
ON "billing_everything" ("parent");
CREATE INDEX IF NOT EXISTS "billing_everything_live_parent_idx"
ON "billing_everything" ("live", "parent");
INSERT INTO stripe_sync_columns (table_name, column_name) VALUES
('"billing_everything"', 'id'), ('"billing_everything"', 'tenant'),
('"billing_everything"', 'parent'), ('"billing_everything"', 'live'),
('"billing_everything"', '_deleted')
ON CONFLICT DO NOTHING;
CREATE TRIGGER IF NOT EXISTS "billing_everything_parent_fkey" AFTER DELETE ON "billing_everything"
BEGIN UPDATE "billing_everything" SET "parent" = NULL
WHERE "parent" = OLD."id" AND "tenant" = OLD."tenant"; END;

