//! A database of each kind, for one test.

use tempfile::TempDir;
use test_postgres::TestDatabase;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

/// A database with nothing in it; it goes with this.
pub(crate) enum Database {
    Sqlite(TempDir),
    Postgres(Box<TestDatabase>),
}

impl Database {
    pub(crate) async fn new(kind: Kind) -> Self {
        match kind {
            Kind::Sqlite => Self::Sqlite(TempDir::new().expect("a folder")),
            Kind::Postgres => Self::Postgres(Box::new(TestDatabase::new().await)),
        }
    }

    pub(crate) fn url(&self) -> String {
        match self {
            Self::Sqlite(folder) => format!("sqlite://{}/test.db", folder.path().display()),
            Self::Postgres(database) => database.url().to_owned(),
        }
    }
}

/// A test on each kind of database, which is given what the fixture begins with on it.
macro_rules! on_each_database {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test(crate::fixture::begin(crate::databases::Kind::Sqlite).await).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test(crate::fixture::begin(crate::databases::Kind::Postgres).await).await;
            })*
        }
    };
}
pub(crate) use on_each_database;
