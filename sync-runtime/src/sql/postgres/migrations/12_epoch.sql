-- The last commits that did not wait for the disk may be lost when the server crashes. The same crash empties unlogged
-- tables, so a worker learns from these that its work may be lost: no epoch is that of its window, and nobody holds its
-- events.
CREATE UNLOGGED TABLE stripe_sync_epoch (
    one boolean PRIMARY KEY DEFAULT TRUE CHECK (one),
    epoch bigint NOT NULL
);
ALTER TABLE stripe_sync_claims SET UNLOGGED;
