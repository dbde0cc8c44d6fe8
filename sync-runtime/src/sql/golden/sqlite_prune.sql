DELETE FROM "fields" WHERE "invoice" IN (SELECT value FROM json_each(?1)) AND "fields"."_account" = ?2
AND ("invoice", "_position")
NOT IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?3))
