WITH new (
"id", "subscription", "quantity", stripe_sync_at)
AS (VALUES (?, ?, ?, ?), (?, ?, ?, ?))
SELECT new.stripe_sync_at, live."_as_of",
live."subscription" IS NOT new."subscription",
live."quantity" IS NOT new."quantity"
FROM new LEFT JOIN "items" AS live ON live."id" = new."id"
