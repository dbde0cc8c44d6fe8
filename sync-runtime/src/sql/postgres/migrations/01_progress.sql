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
