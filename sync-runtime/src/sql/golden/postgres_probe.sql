SELECT new.stripe_sync_at, live."_as_of",
live."email" IS DISTINCT FROM new."email"
OR live."created" IS DISTINCT FROM new."created"::timestamp with time zone
FROM "customers" AS live JOIN unnest($1::text[], $2::text[], $3::text[])
WITH ORDINALITY AS new (
"id", "email", "created", stripe_sync_at)
ON live."id" = new."id"
ORDER BY live."id" COLLATE "C" FOR NO KEY UPDATE OF live
