-- What a release may leave behind, beside what its commands have written: `make.py` runs this on both databases.
ALTER TABLE customers ADD COLUMN notes TEXT;
UPDATE customers SET notes = 'of the application';

INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts)
VALUES ('acct_fake', 'Price', 'price_dead', 'no place', '{"id":"price_dead","object":"price"}', 1700000000, 2);

-- A run that was cut off in the middle of its only list.
UPDATE stripe_sync_runs SET open = TRUE WHERE model = 'Invoice';
INSERT INTO stripe_sync_windows (account, model, pass, until, since, cursor, last_created, rows, done, claim, worker, lease_until)
SELECT account, model, 0, began, NULL, (SELECT min(id) FROM invoices), began - 1, 1, FALSE, 1, 'killed', 1
FROM stripe_sync_runs WHERE model = 'Invoice';

-- Events without an account in every state, and one of a connected account.
INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, api_version, livemode, body, state, applied,
    attempts, error, received_at, next_attempt_at)
SELECT account, 'evt_' || name, 'customer.created', 'customer', 'cus_' || name, 1700000000, '2026-05-27.dahlia', FALSE,
    '{"id":"evt_' || name || '","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,'
    || '"type":"customer.created","data":{"object":{"id":"cus_' || name || '","object":"customer","balance":0,'
    || '"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},'
    || '"preferred_locales":[],"tax_exempt":"none","name":"' || name || '"}}}',
    state, state = 'applied', attempts, error, 1700000000000, 0
FROM (
    SELECT '' AS account, 'pending' AS name, 'pending' AS state, 0 AS attempts, NULL AS error
    UNION ALL SELECT '', 'claimed', 'pending', 0, NULL
    UNION ALL SELECT '', 'parked', 'parked', 16, 'given up after 16 tries: no answer'
    UNION ALL SELECT '', 'applied', 'applied', 1, NULL
    UNION ALL SELECT '', 'ignored', 'ignored', 1, 'no model keeps such objects'
    UNION ALL SELECT 'acct_connected', 'connected', 'pending', 0, NULL
) AS events;
