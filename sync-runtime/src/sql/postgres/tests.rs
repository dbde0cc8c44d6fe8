use super::*;
use crate::sql::define::{self, Heritage};
use crate::test_models::{everything, flat, items};

#[test]
fn tables_have_their_keys_and_the_indexes_of_what_they_name() {
    assert_eq!(
        define::create(
            items(),
            &Postgres::default().name(items()),
            Heritage::default(),
            &Postgres::default()
        ),
        "CREATE TABLE IF NOT EXISTS \"items\" (\n    \"id\" text PRIMARY KEY NOT NULL,\n    \"subscription\" text NOT NULL,\n    \"quantity\" bigint,\n    \"_as_of\" bigint NOT NULL DEFAULT 0\n)"
    );
    assert_eq!(
        flat(&define::indexes(items(), &Postgres::default())[0].create(items(), &Postgres::default())),
        "CREATE INDEX IF NOT EXISTS \"items_subscription_idx\" ON \"items\" (\"subscription\")"
    );
}

#[test]
fn tables_by_account_have_it_in_their_keys() {
    let text = crate::sql::schema(&Postgres::default(), &[everything()]).expect("a schema");
    for part in [
        "CREATE SCHEMA IF NOT EXISTS \"billing\";",
        "CREATE TABLE IF NOT EXISTS \"billing\".\"everything\" (",
        "\"_deleted\" boolean NOT NULL DEFAULT FALSE",
        "PRIMARY KEY (\"id\", \"tenant\")",
        "CREATE INDEX IF NOT EXISTS \"everything_parent_idx\" ON \"billing\".\"everything\" (\"parent\");",
        "ADD CONSTRAINT \"everything_parent_fkey\" FOREIGN KEY (\"parent\", \"tenant\") REFERENCES \"billing\".\"everything\" (\"id\", \"tenant\") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED;",
        "UPDATE \"billing\".\"everything\" SET \"parent\" = NULL WHERE \"parent\" = OLD.\"id\" AND \"tenant\" = OLD.\"tenant\"; RETURN NULL; END $$;",
        "CREATE TRIGGER \"everything_parent_fkey\" AFTER DELETE ON \"billing\".\"everything\" FOR EACH ROW EXECUTE FUNCTION \"everything_parent_fkey\"();",
    ] {
        assert!(flat(&text).contains(&flat(part)), "{part}\n{text}");
    }
}
