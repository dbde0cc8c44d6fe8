-- Earlier progress becomes a run: it tells that there were walks.
CREATE TABLE stripe_sync_runs (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    prunes INTEGER NOT NULL,
    open INTEGER NOT NULL,
    livemode INTEGER,
    rows INTEGER NOT NULL,
    completed_at INTEGER,
    complete INTEGER,
    PRIMARY KEY (account, model)
) STRICT;
CREATE TABLE stripe_sync_windows (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    pass INTEGER NOT NULL,
    until INTEGER NOT NULL,
    since INTEGER,
    cursor TEXT,
    last_created INTEGER,
    rows INTEGER NOT NULL,
    done INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    worker TEXT,
    lease_until INTEGER,
    PRIMARY KEY (account, model, pass, until)
) STRICT;
INSERT INTO stripe_sync_runs (account, model, began, prunes, open, livemode, rows, completed_at)
    SELECT account, model, min(until), FALSE, FALSE, max(livemode), sum(rows),
    CASE WHEN count(*) = count(completed_at) THEN min(completed_at) END
    FROM stripe_sync_progress WHERE model NOT LIKE '/%' GROUP BY account, model;
DELETE FROM stripe_sync_progress WHERE model NOT LIKE '/%';
