//! The store for PostgreSQL.

mod connections;
mod crashes;
mod failures;
mod pooling;
mod races;
mod silence;
mod values;

use crate::contract::{Fixture, contract, refuses, table, text};
use sqlx::{AssertSqlSafe, Row as _};
use sync_runtime::{PostgresStore, Table};
use test_postgres::TestDatabase;

contract!(Postgres);

/// A trigger that does something for customers with the address `poison`, and what takes it away.
macro_rules! poison {
    ($does:literal) => {
        (
            concat!(
                "CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ",
                $does,
                "; RETURN NEW; END $$; CREATE TRIGGER t BEFORE INSERT ON customers FOR EACH ROW \
                 WHEN (NEW.email = 'poison') EXECUTE FUNCTION poison()"
            ),
            "DROP FUNCTION poison CASCADE",
        )
    };
}

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
    const POISONS: &'static [(&'static str, &'static str)] = &[
        poison!("RAISE EXCEPTION 'secret'"),
        poison!("RAISE EXCEPTION 'secret' USING ERRCODE = 'APP01'"),
        poison!("RAISE EXCEPTION 'secret' USING ERRCODE = '40001'"),
        poison!("RAISE EXCEPTION 'secret' USING ERRCODE = '53100'"),
        poison!("RAISE EXCEPTION 'secret' USING ERRCODE = '57P01'"),
        poison!("RAISE EXCEPTION 'secret' USING ERRCODE = '08006'"),
        poison!("RAISE EXCEPTION 'secret' USING ERRCODE = '55P03'"),
        poison!("PERFORM not_there(NEW.id)"),
        poison!("INSERT INTO not_there VALUES (1)"),
        poison!("PERFORM 1 / 0"),
        poison!("PERFORM (SELECT 1 UNION ALL SELECT 2)"),
        poison!("ASSERT FALSE, 'secret'"),
        (
            "CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'secret' \
             USING ERRCODE = 'APP02'; END $$; CREATE CONSTRAINT TRIGGER t AFTER INSERT ON customers DEFERRABLE \
             INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.email = 'poison') EXECUTE FUNCTION poison()",
            "DROP FUNCTION poison CASCADE",
        ),
        (
            "CREATE TABLE owners (email text PRIMARY KEY); INSERT INTO owners VALUES ('a'); \
             DELETE FROM customers; ALTER TABLE customers ADD CONSTRAINT owned \
             FOREIGN KEY (email) REFERENCES owners (email) DEFERRABLE INITIALLY DEFERRED",
            "DROP TABLE owners CASCADE",
        ),
        (
            "ALTER TABLE customers ADD CHECK (email <> 'poison') NOT VALID",
            "ALTER TABLE customers DROP CONSTRAINT customers_email_check",
        ),
    ];
    const NO_EVENT: &'static str = "CREATE FUNCTION no_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' \
         USING ERRCODE = 'APP01'; END $$; CREATE TRIGGER t BEFORE INSERT ON stripe_sync_events FOR EACH ROW \
         WHEN (NEW.id = 'evt_poison') EXECUTE FUNCTION no_event()";
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
