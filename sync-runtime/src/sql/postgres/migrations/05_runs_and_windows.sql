-- Earlier progress becomes a run: it tells that there were walks.
CREATE TABLE stripe_sync_runs (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    prunes boolean NOT NULL,
    open boolean NOT NULL,
    livemode boolean,
    rows bigint NOT NULL,
    completed_at bigint,
    complete bigint,
    PRIMARY KEY (account, model)
);
CREATE TABLE stripe_sync_windows (
    account text NOT NULL,
    model text NOT NULL,
    pass bigint NOT NULL,
    until bigint NOT NULL,
    since bigint,
    cursor text,
    last_created bigint,
    rows bigint NOT NULL,
    done boolean NOT NULL,
    claim bigint NOT NULL,
    worker text,
    lease_until bigint,
    PRIMARY KEY (account, model, pass, until)
);
INSERT INTO stripe_sync_runs (account, model, began, prunes, open, livemode, rows, completed_at)
    SELECT account, model, min(until), FALSE, FALSE, bool_or(livemode), sum(rows),
    CASE WHEN count(*) = count(completed_at) THEN min(completed_at) END
    FROM stripe_sync_progress WHERE model NOT LIKE '/%' GROUP BY account, model;
DELETE FROM stripe_sync_progress WHERE model NOT LIKE '/%';
