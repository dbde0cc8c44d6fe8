WITH pruned AS (DELETE FROM "fields" AS live
WHERE live."invoice" = ANY ($6) AND live."_account" = $7
AND NOT EXISTS (SELECT FROM unnest(
$1::text[], $3::bigint[]
) AS kept ("invoice", "_position")
WHERE kept."invoice" = live."invoice" AND kept."_position" = live."_position") RETURNING 1)
INSERT INTO "fields" AS live (
"invoice", "name", "_position", "_account", "_as_of")
SELECT new."invoice", new."name", new."_position", new."_account", new."_as_of"
FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::bigint[])
AS new (
"invoice", "name", "_position", "_account", "_as_of")
WHERE (SELECT count(*) FROM pruned) >= 0
ON CONFLICT ("invoice", "_position", "_account") DO UPDATE SET
"name" = excluded."name", "_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= live."_as_of" AND (
live."name" IS DISTINCT FROM excluded."name")
RETURNING 1
