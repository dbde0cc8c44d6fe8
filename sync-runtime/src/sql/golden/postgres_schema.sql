CREATE TABLE IF NOT EXISTS stripe_sync_migrations (
step bigint PRIMARY KEY, taken_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE stripe_sync_progress (
    account text NOT NULL,
    model text NOT NULL,
    pass bigint NOT NULL,
    until bigint NOT NULL,
    cursor text,
    last_created bigint,
    rows bigint NOT NULL,
    done boolean NOT NULL,
    completed_at bigint,
    PRIMARY KEY (account, model, pass)
);
CREATE TABLE stripe_sync_dead_letters (
    account text NOT NULL,
    model text NOT NULL,
    id text NOT NULL,
    reason text NOT NULL,
    object text NOT NULL,
    first_seen bigint NOT NULL,
    attempts bigint NOT NULL,
    PRIMARY KEY (model, id, account)
);
CREATE TABLE stripe_sync_tombstones (
    account text NOT NULL,
    object text NOT NULL,
    id text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (object, id, account)
);
CREATE TABLE stripe_sync_columns (
    table_name text NOT NULL,
    column_name text NOT NULL,
    PRIMARY KEY (table_name, column_name)
);
INSERT INTO stripe_sync_migrations (step) VALUES (1);
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
INSERT INTO stripe_sync_migrations (step) VALUES (2);
CREATE TABLE stripe_sync_shown (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    id text NOT NULL,
    PRIMARY KEY (account, model, began, id)
);
ALTER TABLE stripe_sync_progress ADD COLUMN began bigint;
ALTER TABLE stripe_sync_progress ADD COLUMN livemode boolean;
INSERT INTO stripe_sync_migrations (step) VALUES (3);
CREATE TABLE stripe_sync_confirmed (
    account text NOT NULL,
    table_name text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (table_name, account)
);
INSERT INTO stripe_sync_migrations (step) VALUES (4);
-- Earlier progress becomes a run: it tells that there were walks.
CREATE TABLE stripe_sync_runs (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    prunes boolean NOT NULL,
    open boolean NOT NULL,
    livemode boolean,
    rows bigint NOT NULL,
    completed_at bigint,
    complete bigint,
    PRIMARY KEY (account, model)
);
CREATE TABLE stripe_sync_windows (
    account text NOT NULL,
    model text NOT NULL,
    pass bigint NOT NULL,
    until bigint NOT NULL,
    since bigint,
    cursor text,
    last_created bigint,
    rows bigint NOT NULL,
    done boolean NOT NULL,
    claim bigint NOT NULL,
    worker text,
    lease_until bigint,
    PRIMARY KEY (account, model, pass, until)
);
INSERT INTO stripe_sync_runs (account, model, began, prunes, open, livemode, rows, completed_at)
    SELECT account, model, min(until), FALSE, FALSE, bool_or(livemode), sum(rows),
    CASE WHEN count(*) = count(completed_at) THEN min(completed_at) END
    FROM stripe_sync_progress WHERE model NOT LIKE '/%' GROUP BY account, model;
DELETE FROM stripe_sync_progress WHERE model NOT LIKE '/%';
INSERT INTO stripe_sync_migrations (step) VALUES (5);
CREATE INDEX stripe_sync_events_parked_idx ON stripe_sync_events (created, id) WHERE state = 'parked';
INSERT INTO stripe_sync_migrations (step) VALUES (6);
-- The mode of an earlier account is known if its runs and applied events agree.
CREATE TABLE stripe_sync_accounts (
    account text PRIMARY KEY,
    livemode boolean
);
CREATE TABLE stripe_sync_receivers (
    receiver text NOT NULL,
    account text NOT NULL,
    PRIMARY KEY (receiver, account)
);
CREATE TABLE stripe_sync_owners (
    model text NOT NULL,
    account text NOT NULL,
    PRIMARY KEY (model, account)
);
INSERT INTO stripe_sync_accounts (account, livemode)
    SELECT account, CASE WHEN bool_and(livemode) = bool_or(livemode) THEN bool_or(livemode) END FROM (
    SELECT account, livemode FROM stripe_sync_runs
    UNION ALL SELECT account, livemode FROM stripe_sync_progress
    UNION ALL SELECT account, livemode FROM stripe_sync_events WHERE state = 'applied' AND account <> ''
    ) AS known GROUP BY account;
INSERT INTO stripe_sync_migrations (step) VALUES (7);
CREATE TABLE stripe_sync_redactions (
    object text NOT NULL,
    id text NOT NULL,
    customer text NOT NULL,
    redacted_at bigint NOT NULL,
    PRIMARY KEY (object, id)
);
INSERT INTO stripe_sync_migrations (step) VALUES (8);
CREATE TABLE stripe_sync_counts (
    table_name text NOT NULL,
    account text NOT NULL,
    delta bigint
);
CREATE INDEX stripe_sync_counts_idx ON stripe_sync_counts (table_name, account);
INSERT INTO stripe_sync_migrations (step) VALUES (9);
CREATE TABLE stripe_sync_removed (
    account text NOT NULL,
    table_name text NOT NULL,
    id text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (table_name, id, account)
);
INSERT INTO stripe_sync_migrations (step) VALUES (10);
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
INSERT INTO stripe_sync_migrations (step) VALUES (11);
-- The last commits that did not wait for the disk may be lost when the server crashes. The same crash empties unlogged
-- tables, so a worker learns from these that its work may be lost: no epoch is that of its window, and nobody holds its
-- events.
CREATE UNLOGGED TABLE stripe_sync_epoch (
    one boolean PRIMARY KEY DEFAULT TRUE CHECK (one),
    epoch bigint NOT NULL
);
ALTER TABLE stripe_sync_claims SET UNLOGGED;
INSERT INTO stripe_sync_migrations (step) VALUES (12);
CREATE SCHEMA IF NOT EXISTS "billing";
CREATE TABLE IF NOT EXISTS "billing"."everything" (
    "id" text NOT NULL,
    "tenant" text NOT NULL,
    "parent" text,
    "live" boolean,
    "_deleted" boolean NOT NULL DEFAULT FALSE,
    "_as_of" bigint NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "tenant")
);
CREATE INDEX IF NOT EXISTS "everything_parent_idx"
ON "billing"."everything" ("parent");
CREATE INDEX IF NOT EXISTS "everything_live_parent_idx"
ON "billing"."everything" ("live", "parent");
INSERT INTO stripe_sync_columns (table_name, column_name) VALUES
('"billing"."everything"', 'id'), ('"billing"."everything"', 'tenant'),
('"billing"."everything"', 'parent'), ('"billing"."everything"', 'live'),
('"billing"."everything"', '_deleted')
ON CONFLICT DO NOTHING;
ALTER TABLE "billing"."everything" ADD CONSTRAINT "everything_parent_fkey"
FOREIGN KEY ("parent", "tenant") REFERENCES "billing"."everything" ("id", "tenant")
        ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED;
CREATE OR REPLACE FUNCTION "everything_parent_fkey"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
UPDATE "billing"."everything" SET "parent" = NULL
WHERE "parent" = OLD."id" AND "tenant" = OLD."tenant"; RETURN NULL; END $$;
DROP TRIGGER IF EXISTS "everything_parent_fkey" ON "billing"."everything";
CREATE TRIGGER "everything_parent_fkey" AFTER DELETE ON "billing"."everything"
FOR EACH ROW EXECUTE FUNCTION "everything_parent_fkey"();

