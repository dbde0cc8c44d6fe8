CREATE TABLE stripe_sync_counts (
    table_name TEXT NOT NULL,
    account TEXT NOT NULL,
    delta INTEGER
) STRICT;
CREATE INDEX stripe_sync_counts_idx ON stripe_sync_counts (table_name, account);
