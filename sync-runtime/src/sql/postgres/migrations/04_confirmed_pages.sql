CREATE TABLE stripe_sync_confirmed (
    account text NOT NULL,
    table_name text NOT NULL,
    as_of bigint NOT NULL,
    PRIMARY KEY (table_name, account)
);
