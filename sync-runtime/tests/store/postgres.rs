//! The store for PostgreSQL.

mod failures;
mod pooling;
mod races;
mod values;

use crate::contract::{Fixture, contract, refuses, table, text};
use sqlx::{AssertSqlSafe, Row as _};
use sync_runtime::{PostgresStore, Store as _, Table};
use test_postgres::TestDatabase;

contract!(Postgres);

struct Postgres {
    store: PostgresStore,
    database: TestDatabase,
}

impl Fixture for Postgres {
    type Store = PostgresStore;

    async fn empty() -> Self {
        let database = TestDatabase::new().await;
        Self { store: PostgresStore::open(database.url()).await.expect("a database"), database }
    }

    fn store(&self) -> &PostgresStore {
        &self.store
    }

    async fn another(&self) -> PostgresStore {
        PostgresStore::open(self.database.url()).await.expect("a database")
    }

    async fn execute(&self, statement: &str) {
        self.database.execute(statement).await;
    }

    async fn rows(&self, query: &str) -> Vec<String> {
        let query = sqlx::raw_sql(AssertSqlSafe(query.to_owned()));
        let rows = query.fetch_all(self.store.pool()).await.expect("rows");
        rows.iter().map(|row| row.get(0)).collect()
    }

    fn schema(tables: &[&'static Table]) -> String {
        sync_runtime::AnyStore::schema("postgres:", tables).expect("a known kind")
    }

    const BREAK: &'static str =
        "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
         CREATE TRIGGER t BEFORE INSERT ON stripe_sync_progress EXECUTE FUNCTION no()";
    const TIMED: &'static str = "billing.timed";
    const INDEX: &'static str = "billing.timed_at_idx";
    const CHECK: &'static str = "ALTER TABLE items ADD CHECK (quantity >= 0)";
    const MEND: &'static str = "DROP TRIGGER t ON stripe_sync_progress";
    const USERS: &'static str =
        "CREATE TABLE users (id bigserial PRIMARY KEY, login text UNIQUE, name text NOT NULL)";
}

/// PostgreSQL keeps 63 bytes.
#[tokio::test]
async fn names_meet_that_differ_only_behind_what_is_kept() {
    let long = "é".repeat(31);
    let name = |end: &str| -> &'static str { format!("{long}x{end}").leak() };
    let tables = [table("One", name("one"), &[], &[]), table("Two", name("two"), &[], &[])];
    refuses::<Postgres>(&tables, &["`One`", "`Two`"]).await;
    let columns = table("Columns", "columns", &[text(name("one")), text(name("two"))], &[]);
    refuses::<Postgres>(&[columns], &["`Columns`"]).await;
    let key = [table("Key", "keys", &[], &[]), table("Index", "keys_pkey", &[], &[])];
    refuses::<Postgres>(&key, &["`Key`", "`Index`", "`keys_pkey`"]).await;
    let database = Postgres::empty().await;
    let cases = [table("Lower", "tables", &[], &[]), table("Upper", "Tables", &[], &[])];
    database.store().migrate(&cases).await.expect("tables of their own");
    assert_eq!(database.store().check(&cases).await.expect("readable"), []);
}
