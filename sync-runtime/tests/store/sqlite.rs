//! The store for SQLite.

use crate::contract::{Fixture, contract};
use crate::models::{customer, customers, of, progress};
use sqlx::{AssertSqlSafe, Row as _};
use sync_runtime::{Batch, Changes, SqliteStore, Store as _, Table};
use tempfile::TempDir;

contract!(Sqlite);

struct Sqlite {
    store: SqliteStore,
    folder: TempDir,
}

impl Sqlite {
    async fn open(folder: &TempDir) -> SqliteStore {
        let url = format!("sqlite://{}/test.db", folder.path().display());
        SqliteStore::open(&url).await.expect("a database")
    }
}

impl Fixture for Sqlite {
    type Store = SqliteStore;

    async fn empty() -> Self {
        let folder = TempDir::new().expect("a folder");
        Self { store: Self::open(&folder).await, folder }
    }

    fn store(&self) -> &SqliteStore {
        &self.store
    }

    async fn another(&self) -> SqliteStore {
        Self::open(&self.folder).await
    }

    async fn execute(&self, statement: &str) {
        let statement = AssertSqlSafe(statement.to_owned());
        sqlx::raw_sql(statement).execute(self.store.pool()).await.expect("executed");
    }

    async fn rows(&self, query: &str) -> Vec<String> {
        let query = sqlx::query(AssertSqlSafe(query.to_owned()));
        let rows = query.fetch_all(self.store.pool()).await.expect("rows");
        rows.iter().map(|row| row.get(0)).collect()
    }

    fn schema(tables: &[&'static Table]) -> String {
        sync_runtime::AnyStore::schema("sqlite:", tables).expect("a known kind")
    }

    const BREAK: &'static str =
        "CREATE TRIGGER t BEFORE INSERT ON stripe_sync_progress BEGIN SELECT RAISE(ABORT, 'no'); END";
    const TIMED: &'static str = "billing_timed";
    const INDEX: &'static str = "billing_timed_at_idx";
    const CHECK: &'static str = "CREATE TRIGGER positive BEFORE INSERT ON items WHEN NEW.quantity < 0 \
         BEGIN SELECT RAISE(ABORT, 'negative'); END";
    const MEND: &'static str = "DROP TRIGGER t";
    const USERS: &'static str =
        "CREATE TABLE users (id integer PRIMARY KEY, login text UNIQUE, name text NOT NULL)";
}

/// What an application may add to a table of ours, and to others that name it.
const ADDED: [&str; 9] = [
    "CREATE TABLE users (id integer PRIMARY KEY)",
    "CREATE TABLE old (id TEXT PRIMARY KEY NOT NULL, email INTEGER, _as_of INTEGER NOT NULL DEFAULT 0, \
     level INTEGER NOT NULL DEFAULT 1 CHECK (level > 0), user_id INTEGER REFERENCES users (id), \
     twice INTEGER GENERATED ALWAYS AS (level * 2), CONSTRAINT one UNIQUE (level, user_id), CHECK (level < 9)) STRICT",
    "ALTER TABLE old RENAME TO customers",
    "CREATE INDEX by_level ON customers (level) WHERE level > 1",
    "CREATE TABLE log (line text)",
    "CREATE TRIGGER logs AFTER DELETE ON customers BEGIN INSERT INTO log VALUES (OLD.id); END",
    "CREATE TRIGGER forgets AFTER DELETE ON log BEGIN DELETE FROM customers WHERE id = OLD.line; END",
    "CREATE VIEW levels AS SELECT id, level FROM customers",
    "INSERT INTO customers (id, email, level) VALUES ('a', 5, 3), ('b', 6, 2)",
];

#[tokio::test]
async fn a_table_that_is_made_anew_keeps_what_the_application_has_added() {
    let database = Sqlite::empty().await;
    for statement in ADDED {
        database.execute(statement).await;
    }
    let schema = "SELECT coalesce(sql, name) FROM sqlite_schema WHERE name NOT IN ('customers', 'sqlite_schema') \
         AND name NOT LIKE 'stripe_sync%' AND tbl_name NOT LIKE 'stripe_sync%' ORDER BY name";
    let before = database.rows(schema).await;
    let plan = database.store.plan(&[customers()], Changes::Destructive).await.expect("a plan");
    assert!(plan.words.iter().any(|words| words.contains("changed the type")), "{:?}", plan.words);
    database.store.migrate_with(&[customers()], Changes::Destructive).await.expect("migrated");
    assert_eq!(database.rows(schema).await, before);
    assert_eq!(database.rows("SELECT id || email || twice FROM customers ORDER BY id").await, ["a56", "b64"]);
    let check = database.store.check(&[customers()]).await.expect("readable");
    assert!(check.iter().all(|difference| !difference.hinders), "{check:?}");
    let refused = |statement: &'static str| {
        let pool = database.store.pool().clone();
        async move { sqlx::query(statement).execute(&pool).await.expect_err("refused").to_string() }
    };
    for (statement, why) in [
        ("UPDATE customers SET level = 0", "CHECK constraint failed: level > 0"),
        ("UPDATE customers SET level = 9", "CHECK constraint failed: level < 9"),
        ("UPDATE customers SET user_id = 7", "FOREIGN KEY constraint failed"),
        (
            "INSERT INTO customers (id, level, user_id) VALUES ('c', 3, 1), ('d', 3, 1)",
            "UNIQUE constraint failed",
        ),
        ("UPDATE customers SET level = 'x'", "cannot store TEXT value"),
    ] {
        let told = refused(statement).await;
        assert!(told.contains(why), "{statement}: {told}");
    }
    database.execute("DELETE FROM customers WHERE id = 'a'").await;
    assert_eq!(database.rows("SELECT line FROM log").await, ["a"]);
    assert_eq!(database.rows("SELECT id FROM levels").await, ["b"]);
    database.write(customers(), 10, customer("c", "e")).await;
}

#[tokio::test]
async fn what_cannot_be_kept_is_told_before_anything_is_touched() {
    for (table, told) in [
        (
            "id text PRIMARY KEY NOT NULL, email integer CHECK (email > 0)",
            "the column customers.email has a CHECK",
        ),
        (
            "id text PRIMARY KEY NOT NULL, email integer REFERENCES x (y)",
            "the column customers.email has a REFERENCES",
        ),
        (
            "id text UNIQUE NOT NULL, email integer, mine integer PRIMARY KEY",
            "the column customers.id has a UNIQUE",
        ),
        (
            "id text NOT NULL, email text, mine integer PRIMARY KEY",
            "the column customers.mine of the application is the primary key",
        ),
    ] {
        let database = Sqlite::empty().await;
        database.execute(&format!("CREATE TABLE customers ({table}, notes text)")).await;
        database
            .execute("CREATE TABLE x (y integer PRIMARY KEY); INSERT INTO customers (id) VALUES ('a')")
            .await;
        let error =
            database.store.migrate_with(&[customers()], Changes::Destructive).await.expect_err("refused");
        assert!(error.to_string().contains(told), "{table}: {error}");
        assert_eq!(database.rows("SELECT id FROM customers").await, ["a"]);
        let system = "SELECT name FROM sqlite_schema WHERE name LIKE 'stripe_sync%'";
        assert_eq!(database.rows(system).await, Vec::<String>::new(), "nothing was done");
    }
}

/// Memory of the database in pages; it is full when these are.
#[tokio::test]
async fn a_full_disk_is_told_and_nothing_is_half_written() {
    let database = Sqlite::ready().await;
    database.write(customers(), 10, customer("a", "before")).await;
    let pages: i64 =
        database.rows("SELECT page_count || '' FROM pragma_page_count").await[0].parse().expect("a number");
    database.execute(&format!("PRAGMA max_page_count = {}", pages + 4)).await;
    let long = "x".repeat(2000);
    let page: Vec<String> =
        (0..100).map(|number| customer(&format!("c{number}"), format!("{long}{number}"))).collect();
    let batch = Batch { progress: Some(progress()), ..of(customers(), 20, &page) };
    let error = database.store.commit(&batch).await.expect_err("a full disk").to_string();
    assert_eq!(error, "the database failed to write: the disk is full");
    assert_eq!(database.rows("SELECT id FROM customers").await, ["a"]);
    assert_eq!(database.store.progress("acct", "Customer", 0).await.expect("readable"), None);
    database.execute("PRAGMA max_page_count = 1000000").await;
    assert_eq!(database.store.commit(&batch).await.expect("written")[0].inserted, 100);
}
