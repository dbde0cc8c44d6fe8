WITH new AS (SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[])
AS new (
"invoice", "name", "_position", "_account")),
live AS (SELECT * FROM "fields" AS live WHERE live."invoice" = ANY ($6) AND live."_account" = $7)
SELECT DISTINCT coalesce(new."invoice", live."invoice")
FROM new FULL JOIN live ON live."invoice" = new."invoice" AND live."_position" = new."_position"
AND live."_account" = new."_account" AND live."invoice" = new."invoice"
WHERE new."invoice" IS NULL OR live."invoice" IS NULL OR
live."name" IS DISTINCT FROM new."name"
