CREATE TABLE stripe_sync_removed (
    account text NOT NULL,
    table_name text NOT NULL,
    id text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (table_name, id, account)
);
