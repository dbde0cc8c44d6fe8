//! The store for SQLite.

use crate::contract::{Fixture, contract};
use sqlx::{AssertSqlSafe, Row as _};
use sync_runtime::{SqliteStore, Table};
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
    const CHECK: &'static str = "CREATE TRIGGER positive BEFORE INSERT ON items WHEN NEW.quantity < 0 \
         BEGIN SELECT RAISE(ABORT, 'negative'); END";
    const MEND: &'static str = "DROP TRIGGER t";
}
