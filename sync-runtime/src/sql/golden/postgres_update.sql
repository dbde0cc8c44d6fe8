UPDATE "customers" AS live SET
"email" = new."email", "created" = new."created"::timestamp with time zone,
"_as_of" = new."_as_of"
FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
AS new (
"id", "email", "created", "_as_of")
WHERE live."id" = new."id"
