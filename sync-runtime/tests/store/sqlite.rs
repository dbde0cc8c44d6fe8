//! The store for SQLite.

use crate::contract::{Fixture, contract};
use crate::models::{customer, customers, of, progress};
use sqlx::{AssertSqlSafe, Row as _};
use sync_runtime::{Batch, SqliteStore, Store as _, Table};
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
