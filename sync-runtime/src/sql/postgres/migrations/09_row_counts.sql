CREATE TABLE stripe_sync_counts (
    table_name text NOT NULL,
    account text NOT NULL,
    delta bigint
);
CREATE INDEX stripe_sync_counts_idx ON stripe_sync_counts (table_name, account);
