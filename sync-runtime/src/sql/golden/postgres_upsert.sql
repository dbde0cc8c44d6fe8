INSERT INTO "customers" AS live (
"id", "email", "created", "_as_of")
SELECT new."id", new."email", new."created"::timestamp with time zone, new."_as_of"
FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
AS new (
"id", "email", "created", "_as_of")
WHERE NOT EXISTS (SELECT FROM stripe_sync_tombstones AS tomb
WHERE tomb.object = 'customer' AND tomb.id = new."id"
AND tomb.account = $5 AND tomb.as_of >= new."_as_of")
ON CONFLICT ("id") DO UPDATE SET
"email" = excluded."email", "created" = excluded."created",
"_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= live."_as_of" AND (
live."email" IS DISTINCT FROM excluded."email"
OR live."created" IS DISTINCT FROM excluded."created")
RETURNING "id", xmax = 0
