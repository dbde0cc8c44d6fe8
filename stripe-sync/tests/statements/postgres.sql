DELETE FROM stripe_sync_dead_letters AS letter
USING unnest($1::text[], $2::text[], $3::text[]) AS living (model, id, account)
WHERE letter.model = living.model AND letter.id = living.id
AND (living.account IS NULL OR letter.account = living.account);

INSERT INTO "custs" AS live (
"id", "_as_of")
SELECT new."id", new."_as_of"
FROM unnest($1::text[], $2::bigint[])
AS new (
"id", "_as_of")
WHERE NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb
WHERE tomb.object = 'customer' AND tomb.id = new."id"
AND tomb.account = $3 AND tomb.as_of >= new."_as_of")
ON CONFLICT ("id") DO UPDATE SET
"_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= live."_as_of" AND (
FALSE)
RETURNING "id", xmax = 0;

INSERT INTO "invs" AS live (
"id", "_as_of")
SELECT new."id", new."_as_of"
FROM unnest($1::text[], $2::bigint[])
AS new (
"id", "_as_of")
WHERE NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb
WHERE tomb.object = 'invoice' AND tomb.id = new."id"
AND tomb.account = $3 AND tomb.as_of >= new."_as_of")
ON CONFLICT ("id") DO UPDATE SET
"_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= live."_as_of" AND (
FALSE)
RETURNING "id", xmax = 0;

INSERT INTO "items" AS live (
"id", "subscription", "_as_of")
SELECT new."id", new."subscription", new."_as_of"
FROM unnest($1::text[], $2::text[], $3::bigint[])
AS new (
"id", "subscription", "_as_of");

INSERT INTO "prices" AS live (
"id", "currency", "_as_of")
SELECT new."id", new."currency", new."_as_of"
FROM unnest($1::text[], $2::text[], $3::bigint[])
AS new (
"id", "currency", "_as_of")
WHERE NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb
WHERE tomb.object = 'price' AND tomb.id = new."id"
AND tomb.account = $4 AND tomb.as_of >= new."_as_of")
ON CONFLICT ("id") DO UPDATE SET
"currency" = excluded."currency", "_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= live."_as_of" AND (
live."currency" IS DISTINCT FROM excluded."currency")
RETURNING "id", xmax = 0;

INSERT INTO "subs" AS live (
"id", "status", "customer", "latest_invoice", "first_price", "_as_of")
SELECT new."id", new."status", new."customer", new."latest_invoice", new."first_price", new."_as_of"
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
AS new (
"id", "status", "customer", "latest_invoice", "first_price", "_as_of");

SELECT CAST(0 AS bigint), asked.id FROM unnest($1::text[]) AS asked (id)
WHERE NOT EXISTS (SELECT 1 FROM "custs" AS live WHERE live."id" = asked.id)
  AND NOT EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = 'customer'
    AND tomb.id = asked.id AND tomb.account = '')
  AND NOT EXISTS (SELECT 1 FROM stripe_sync_removed AS removed
WHERE removed.table_name = 'custs' AND removed.id = asked.id
AND removed.account = '')
UNION ALL SELECT CAST(1 AS bigint), asked.id FROM unnest($2::text[]) AS asked (id)
WHERE NOT EXISTS (SELECT 1 FROM "invs" AS live WHERE live."id" = asked.id)
  AND NOT EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = 'invoice'
    AND tomb.id = asked.id AND tomb.account = '')
  AND NOT EXISTS (SELECT 1 FROM stripe_sync_removed AS removed
WHERE removed.table_name = 'invs' AND removed.id = asked.id
AND removed.account = '')
UNION ALL SELECT CAST(2 AS bigint), asked.id FROM unnest($3::text[]) AS asked (id)
WHERE NOT EXISTS (SELECT 1 FROM "prices" AS live WHERE live."id" = asked.id)
  AND NOT EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = 'price'
    AND tomb.id = asked.id AND tomb.account = '')
  AND NOT EXISTS (SELECT 1 FROM stripe_sync_removed AS removed
WHERE removed.table_name = 'prices' AND removed.id = asked.id
AND removed.account = '');

SELECT live."id", live."_as_of", FALSE FROM "subs" AS live WHERE live."id" = ANY ($1)
UNION ALL SELECT tomb.id, tomb.as_of, TRUE FROM stripe_sync_tombstones AS tomb
WHERE tomb.object = 'subscription' AND tomb.id = ANY ($1) AND tomb.account = $2;

SELECT new.stripe_sync_at, live."_as_of",
live."status" IS DISTINCT FROM new."status"
OR live."customer" IS DISTINCT FROM new."customer"
OR live."latest_invoice" IS DISTINCT FROM new."latest_invoice"
OR live."first_price" IS DISTINCT FROM new."first_price"
FROM "subs" AS live JOIN unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
WITH ORDINALITY AS new (
"id", "status", "customer", "latest_invoice", "first_price", stripe_sync_at)
ON live."id" = new."id"
ORDER BY live."id" COLLATE "C" FOR NO KEY UPDATE OF live;

UPDATE "subs" AS live SET
"status" = new."status", "customer" = new."customer",
"latest_invoice" = new."latest_invoice", "first_price" = new."first_price",
"_as_of" = new."_as_of"
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
AS new (
"id", "status", "customer", "latest_invoice", "first_price", "_as_of")
WHERE live."id" = new."id";

UPDATE stripe_sync_windows SET since = $5, cursor = $6, last_created = $7, rows = $8, done = $9,
lease_until = CASE WHEN $9 THEN NULL ELSE (extract(epoch FROM statement_timestamp()) * 1000)::bigint + $11 END
WHERE account = $1 AND model = $2 AND pass = $3 AND until = $4 AND claim = $10
AND $12 IS NOT DISTINCT FROM (SELECT epoch FROM stripe_sync_epoch);

WITH added AS (INSERT INTO stripe_sync_counts (table_name, account, delta)
SELECT * FROM unnest($4::text[], $5::text[], $6::bigint[]))
DELETE FROM stripe_sync_dead_letters AS letter
USING unnest($1::text[], $2::text[], $3::text[]) AS living (model, id, account)
WHERE letter.model = living.model AND letter.id = living.id
AND (living.account IS NULL OR letter.account = living.account);

WITH confirmed AS (
INSERT INTO stripe_sync_confirmed AS live (table_name, account, as_of) SELECT $1, $2, $3
WHERE $3 IS NOT NULL AND NOT EXISTS
(SELECT FROM stripe_sync_confirmed WHERE table_name = $1 AND account = $2 AND as_of >= $3)
ON CONFLICT (table_name, account) DO UPDATE SET as_of = greatest(live.as_of, excluded.as_of))
SELECT as_of FROM stripe_sync_confirmed WHERE table_name = $1 AND account = $2;

WITH new AS (SELECT * FROM unnest($1::text[], $2::text[])
AS new (
"id", "subscription")),
live AS (SELECT * FROM "items" AS live WHERE live."subscription" = ANY ($4))
SELECT DISTINCT coalesce(new."subscription", live."subscription")
FROM new FULL JOIN live ON live."id" = new."id" AND live."subscription" = new."subscription"
WHERE new."subscription" IS NULL OR live."subscription" IS NULL OR
live."subscription" IS DISTINCT FROM new."subscription";

WITH pruned AS (DELETE FROM "items" AS live
WHERE live."subscription" = ANY ($4)
AND NOT EXISTS (SELECT FROM unnest(
$1::text[]
) AS kept ("id")
WHERE kept."id" = live."id") RETURNING 1)
INSERT INTO "items" AS live (
"id", "subscription", "_as_of")
SELECT new."id", new."subscription", new."_as_of"
FROM unnest($1::text[], $2::text[], $3::bigint[])
AS new (
"id", "subscription", "_as_of")
WHERE (SELECT count(*) FROM pruned) >= 0
ON CONFLICT ("id") DO UPDATE SET
"subscription" = excluded."subscription", "_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= live."_as_of" AND (
live."subscription" IS DISTINCT FROM excluded."subscription")
RETURNING 1;

