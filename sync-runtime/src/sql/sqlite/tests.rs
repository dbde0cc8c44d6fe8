use super::*;
use crate::sql::define::{self, Heritage};
use crate::test_models::{everything, flat, items};

#[test]
fn tables_have_their_keys_and_the_indexes_of_what_they_name() {
    assert_eq!(
        define::create(items(), &Sqlite::default().table(items()), Heritage::default(), &Sqlite::default()),
        "CREATE TABLE IF NOT EXISTS \"items\" (\n    \"id\" TEXT PRIMARY KEY NOT NULL,\n    \"subscription\" TEXT NOT NULL,\n    \"quantity\" INTEGER,\n    \"_as_of\" INTEGER NOT NULL DEFAULT 0\n)"
    );
    assert_eq!(
        flat(&define::indexes(items(), &Sqlite::default())[0].create(items(), &Sqlite::default())),
        "CREATE INDEX IF NOT EXISTS \"items_subscription_idx\" ON \"items\" (\"subscription\")"
    );
}

#[test]
fn tables_by_account_have_it_in_their_keys() {
    let text = crate::sql::schema(&Sqlite::default(), &[everything()]).expect("a schema");
    for part in [
        "CREATE TABLE IF NOT EXISTS \"billing_everything\" (",
        "\"_deleted\" INTEGER NOT NULL DEFAULT FALSE",
        "PRIMARY KEY (\"id\", \"tenant\")",
        "FOREIGN KEY (\"parent\", \"tenant\") REFERENCES \"billing_everything\" (\"id\", \"tenant\") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED",
        "CREATE TRIGGER IF NOT EXISTS \"billing_everything_parent_fkey\" AFTER DELETE ON \"billing_everything\" BEGIN UPDATE \"billing_everything\" SET \"parent\" = NULL WHERE \"parent\" = OLD.\"id\" AND \"tenant\" = OLD.\"tenant\"; END;",
        "CREATE INDEX IF NOT EXISTS \"billing_everything_live_parent_idx\" ON \"billing_everything\" (\"live\", \"parent\");",
    ] {
        assert!(flat(&text).contains(&flat(part)), "{part}\n{text}");
    }
}
