-- The mode of an earlier account is known if its runs and applied events agree.
CREATE TABLE stripe_sync_accounts (
    account TEXT PRIMARY KEY NOT NULL,
    livemode INTEGER
) STRICT;
CREATE TABLE stripe_sync_receivers (
    receiver TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (receiver, account)
) STRICT;
CREATE TABLE stripe_sync_owners (
    model TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (model, account)
) STRICT;
INSERT INTO stripe_sync_accounts (account, livemode)
    SELECT account, CASE WHEN min(livemode) = max(livemode) THEN min(livemode) END FROM (
    SELECT account, livemode FROM stripe_sync_runs
    UNION ALL SELECT account, livemode FROM stripe_sync_progress
    UNION ALL SELECT account, livemode FROM stripe_sync_events WHERE state = 'applied' AND account <> ''
    ) GROUP BY account;
