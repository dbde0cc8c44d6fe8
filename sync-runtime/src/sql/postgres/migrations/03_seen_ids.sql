CREATE TABLE stripe_sync_shown (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    id text NOT NULL,
    PRIMARY KEY (account, model, began, id)
);
ALTER TABLE stripe_sync_progress ADD COLUMN began bigint;
ALTER TABLE stripe_sync_progress ADD COLUMN livemode boolean;
