//! The store for SQLite.

use crate::contract::{Fixture, contract, refuses, table, text};
use crate::models::{customer, customers, of, progress};
use sqlx::{AssertSqlSafe, Row as _};
use stripe_types::Customer;
use sync_runtime::store::{Batch, Deletion, Inbox as _, Received, RowStore as _, RunStore as _};
use sync_runtime::table::{Column, Source};
use sync_runtime::{Changes, RowOrigin, SqliteStore, Table};
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
    const POISONS: &'static [(&'static str, &'static str)] = &[
        (
            "CREATE TRIGGER t BEFORE INSERT ON customers WHEN NEW.email = 'poison' \
             BEGIN SELECT RAISE(ABORT, 'secret'); END",
            "DROP TRIGGER t",
        ),
        (
            "CREATE TRIGGER t AFTER INSERT ON customers WHEN NEW.email = 'poison' \
             BEGIN SELECT RAISE(FAIL, 'secret'); END",
            "DROP TRIGGER t",
        ),
        (
            "CREATE TRIGGER t BEFORE INSERT ON customers WHEN NEW.email = 'poison' \
             BEGIN SELECT json_extract(NEW.email, '$.secret'); END",
            "DROP TRIGGER t",
        ),
        (
            "CREATE TABLE owners (email TEXT PRIMARY KEY); CREATE TABLE owned (email TEXT REFERENCES owners (email) \
             DEFERRABLE INITIALLY DEFERRED); CREATE TRIGGER t AFTER INSERT ON customers WHEN NEW.email = 'poison' \
             BEGIN INSERT INTO owned VALUES (NEW.email); END",
            "DROP TRIGGER t; DROP TABLE owned; DROP TABLE owners",
        ),
    ];
    const NO_EVENT: &'static str = "CREATE TRIGGER no_event BEFORE INSERT ON stripe_sync_events WHEN NEW.id = 'evt_poison' \
         BEGIN SELECT RAISE(ABORT, 'no'); END";
    const TIMED: &'static str = "billing_timed";
    const INDEX: &'static str = "billing_timed_at_idx";
    const CHECK: &'static str = "CREATE TRIGGER positive BEFORE INSERT ON items WHEN NEW.quantity < 0 \
         BEGIN SELECT RAISE(ABORT, 'negative'); END";
    const MEND: &'static str = "DROP TRIGGER t";
    const USERS: &'static str =
        "CREATE TABLE users (id integer PRIMARY KEY, login text UNIQUE, name text NOT NULL)";
}

/// A database whose table of customers the test replaces by what an application has made of it.
async fn created() -> Sqlite {
    let database = Sqlite::empty().await;
    database.store.migrate(&[customers()]).await.expect("created");
    database.execute("DROP TABLE customers").await;
    database
}

/// Objects that an application may add to our tables, and to tables that reference them.
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
    let database = created().await;
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
            "the column customers.email of the model Customer is there, and stripe-sync did not create it",
        ),
        ("id text PRIMARY KEY NOT NULL, email integer UNIQUE", "the column customers.email has a UNIQUE"),
    ] {
        let database = created().await;
        if table.contains("REFERENCES") {
            // The column is the application's.
            database.execute("DELETE FROM stripe_sync_columns WHERE column_name = 'email'").await;
        }
        let more = "_as_of integer NOT NULL DEFAULT 0, notes text";
        database.execute(&format!("CREATE TABLE customers ({table}, {more})")).await;
        database
            .execute("CREATE TABLE x (y integer PRIMARY KEY); INSERT INTO customers (id) VALUES ('a')")
            .await;
        let error =
            database.store.migrate_with(&[customers()], Changes::Destructive).await.expect_err("refused");
        assert!(error.to_string().contains(told), "{table}: {error}");
        assert_eq!(database.rows("SELECT id FROM customers").await, ["a"]);
        let definition = database.rows("SELECT sql FROM sqlite_schema WHERE name = 'customers'").await;
        assert_eq!(definition, [format!("CREATE TABLE customers ({table}, {more})")], "nothing was done");
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

/// Triggers that end the transaction, for customers of an address and for their deletion.
const ENDING: [&str; 2] = [
    "CREATE TRIGGER bad BEFORE INSERT ON customers WHEN NEW.email = 'bad' BEGIN SELECT RAISE(ROLLBACK, 'no'); END",
    "CREATE TRIGGER kept BEFORE DELETE ON customers WHEN OLD.id = 'kept' BEGIN SELECT RAISE(ROLLBACK, 'no'); END",
];

async fn ending(store: &SqliteStore) {
    for trigger in ENDING {
        sqlx::raw_sql(trigger).execute(store.pool()).await.expect("a trigger");
    }
}

async fn ids(store: &SqliteStore) -> Vec<String> {
    store.ids(customers(), "", None, 1000).await.expect("ids")
}

#[tokio::test]
async fn a_row_whose_trigger_ends_the_transaction_costs_no_other() {
    let folder = TempDir::new().expect("a folder");
    let memory = SqliteStore::open("sqlite::memory:").await.expect("a database");
    for store in [Sqlite::open(&folder).await, memory] {
        store.migrate(&[customers()]).await.expect("tables");
        ending(&store).await;
        let bad = ["c03", "c50", "c51", "c99"];
        let name = |number: i32| format!("c{number:02}");
        let page: Vec<String> = (0..100)
            .map(name)
            .map(|id| customer(&id, if bad.contains(&id.as_str()) { "bad" } else { "good" }))
            .collect();
        let batch = Batch { progress: Some(progress()), ..of(customers(), 10, &page) };
        let written = store.commit_each(&batch).await.expect("written").tables;
        let mut refused: Vec<&str> = written[0].refused.keys().map(String::as_str).collect();
        refused.sort_unstable();
        assert_eq!((written[0].written.inserted, refused.as_slice()), (96, bad.as_slice()));
        assert_eq!(ids(&store).await.len(), 96);
        assert_eq!(store.progress("acct", "Customer", 0).await.expect("readable"), Some(progress()));
        let mended = [customer("c03", "good")];
        assert_eq!(store.commit(&of(customers(), 20, &mended)).await.expect("written")[0].inserted, 1);
        assert!(store.write_failure().is_none(), "the database is not to blame");
    }
}

#[tokio::test]
async fn a_deletion_whose_trigger_ends_the_transaction_costs_no_other() {
    let database = Sqlite::ready().await;
    ending(&database.store).await;
    let page = ["a", "kept", "b"].map(|id| customer(id, "good"));
    database.store.commit(&of(customers(), 10, &page)).await.expect("written");
    let mut batch = of(customers(), 20, &[customer("c", "bad"), customer("d", "good")]);
    batch.deletions = ["a", "kept", "b"]
        .map(|id| Deletion { table: customers(), id: id.to_owned(), as_of: 20, origin: RowOrigin::Call })
        .into();
    database.store.commit(&batch).await.expect("written");
    assert_eq!(ids(&database.store).await, ["d", "kept"]);
    let letters = "SELECT id FROM stripe_sync_dead_letters ORDER BY id";
    assert_eq!(database.rows(letters).await, ["c", "kept"]);
}

#[tokio::test]
async fn what_ended_its_transaction_elsewhere_is_forgotten_with_its_connection() {
    let database = Sqlite::ready().await;
    ending(&database.store).await;
    let mut transaction = database.store.pool().begin().await.expect("a transaction");
    let bad = sqlx::query("INSERT INTO customers (id, email) VALUES ('x', 'bad')");
    bad.execute(&mut *transaction).await.expect_err("refused");
    drop(transaction);
    database.write(customers(), 10, customer("a", "good")).await;
    assert_eq!(ids(&database.store).await, ["a"]);
}

#[tokio::test]
async fn a_full_disk_is_told_until_there_is_room() {
    let database = Sqlite::ready().await;
    let event = |id: &str| {
        let long = "x".repeat(200_000);
        let body = format!(
            r#"{{"id":"{id}","object":"event","type":"x.y","created":1,"livemode":false,"data":{{"object":{{"a":"{long}"}}}}}}"#
        );
        Received::parse(body.as_bytes()).expect("an event")
    };
    let pages: i64 =
        database.rows("SELECT page_count || '' FROM pragma_page_count").await[0].parse().expect("a number");
    // It is a setting of the connection, which may be replaced.
    let full = format!("PRAGMA max_page_count = {pages}");
    database.execute(&full).await;
    let error = database.store.receive(&[event("a")]).await.expect_err("a full disk");
    assert_eq!(error.to_string(), "the database failed to keep events: the disk is full");
    assert_eq!(database.store.write_failure().map(|it| it.reason), Some(error.to_string()));
    database.execute(&full).await;
    database.store.try_write().await.expect_err("a full disk");
    assert!(database.store.write_failure().is_some());
    database.execute("PRAGMA max_page_count = 1000000").await;
    database.store.try_write().await.expect("there is room");
    assert!(database.store.write_failure().is_none());
    assert_eq!(database.store.receive(&[event("a")]).await.expect("kept"), 1);
    assert_eq!(database.rows("SELECT id FROM stripe_sync_events").await, ["a"], "what was tried is not kept");
}

#[tokio::test]
async fn names_meet_in_either_case() {
    let other = table("Other", "Customers", &[], &[]);
    refuses::<Sqlite>(&[customers(), other], &["`Customer`", "`Other`", "`Customers`"]).await;
    let system = table("Mine", "Stripe_Sync_mine", &[], &[]);
    refuses::<Sqlite>(&[system], &["`Mine`"]).await;
    let twice = table("Twice", "twice", &[text("a"), text("A")], &[]);
    refuses::<Sqlite>(&[twice], &["`Twice`", "`a`", "`A`"]).await;
    static IN_SCHEMA: Table =
        Table::of::<Customer>("Schema", "b").schema("a").columns(&[Column::of::<String, _>(
            "id",
            Source::Id(&["id"]),
            None,
        )]);
    refuses::<Sqlite>(&[&IN_SCHEMA, table("Plain", "a_b", &[], &[])], &["`Schema`", "`Plain`"]).await;
}
