-- The prefix of the names of all tables, those of the system included; empty for none.
CREATE TABLE stripe_sync_place (
    prefix TEXT NOT NULL
) STRICT;
