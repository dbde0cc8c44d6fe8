-- The mode of an earlier account is known if its runs and applied events agree.
CREATE TABLE stripe_sync_accounts (
    account text PRIMARY KEY,
    livemode boolean
);
CREATE TABLE stripe_sync_receivers (
    receiver text NOT NULL,
    account text NOT NULL,
    PRIMARY KEY (receiver, account)
);
CREATE TABLE stripe_sync_owners (
    model text NOT NULL,
    account text NOT NULL,
    PRIMARY KEY (model, account)
);
INSERT INTO stripe_sync_accounts (account, livemode)
    SELECT account, CASE WHEN bool_and(livemode) = bool_or(livemode) THEN bool_or(livemode) END FROM (
    SELECT account, livemode FROM stripe_sync_runs
    UNION ALL SELECT account, livemode FROM stripe_sync_progress
    UNION ALL SELECT account, livemode FROM stripe_sync_events WHERE state = 'applied' AND account <> ''
    ) AS known GROUP BY account;
