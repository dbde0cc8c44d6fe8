INSERT INTO "customers" (
"id", "email", "created", "_as_of")
VALUES (?, ?, ?, ?), (?, ?, ?, ?)
ON CONFLICT ("id") DO UPDATE SET
"email" = excluded."email", "created" = excluded."created",
"_as_of" = excluded."_as_of"
WHERE excluded."_as_of" >= "customers"."_as_of" AND (
"customers"."email" IS NOT excluded."email"
OR "customers"."created" IS NOT excluded."created")
RETURNING "id"
