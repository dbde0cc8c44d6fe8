SELECT new.stripe_sync_at, live."_as_of", ARRAY[
live."subscription" IS DISTINCT FROM new."subscription",
live."quantity" IS DISTINCT FROM new."quantity"]::boolean[]
FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
WITH ORDINALITY AS new (
"id", "subscription", "quantity", "_as_of", stripe_sync_at)
LEFT JOIN "items" AS live ON live."id" = new."id"
