CREATE TABLE stripe_sync_removed (
    account TEXT NOT NULL,
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY (table_name, id, account)
) STRICT;
