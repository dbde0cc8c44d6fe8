SELECT 0, 0, "id", "_as_of" FROM "customers" WHERE "id" IN (SELECT value FROM json_each(?2))
UNION ALL SELECT 0, 1, id, as_of FROM stripe_sync_tombstones
WHERE object = 'customer' AND id IN (SELECT value FROM json_each(?2)) AND account = ''
UNION ALL SELECT 0, 2, id, 0 FROM stripe_sync_dead_letters
WHERE model = 'Customer' AND id IN (SELECT value FROM json_each(?2))
UNION ALL SELECT 1, 0, "id", "_as_of" FROM "items" WHERE "id" IN (SELECT value FROM json_each(?3))
UNION ALL SELECT 1, 1, id, as_of FROM stripe_sync_tombstones
WHERE object = 'subscription_item' AND id IN (SELECT value FROM json_each(?3)) AND account = ''
UNION ALL SELECT 1, 2, id, 0 FROM stripe_sync_dead_letters
WHERE model = 'Item' AND id IN (SELECT value FROM json_each(?3))
