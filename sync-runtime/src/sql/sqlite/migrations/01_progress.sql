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
