CREATE TABLE stripe_sync_redactions (
    object text NOT NULL,
    id text NOT NULL,
    customer text NOT NULL,
    redacted_at bigint NOT NULL,
    PRIMARY KEY (object, id)
);
