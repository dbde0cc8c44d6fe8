//! The store that a URL names.

use crate::models::all;
use sync_runtime::{AnyStore, Store as _};

#[tokio::test]
async fn a_url_without_a_store_is_refused_with_those_that_have_one() {
    for url in ["mysql://me:secret@host/db", "secret", "/path/secret"] {
        let error = AnyStore::open(url).await.expect_err("no store").to_string();
        assert!(error.starts_with("no store for ") && error.contains("give a URL such as "), "{error}");
        assert!(!error.contains("secret"), "{error}");
    }
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn a_file_is_sqlite() {
    let store = AnyStore::open("sqlite::memory:").await.expect("a database");
    assert!(matches!(store, AnyStore::Sqlite(_)));
    store.migrate(&all()).await.expect("tables");
    assert_eq!(store.check(&all()).await.expect("readable"), []);
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn a_server_is_postgresql() {
    let database = test_postgres::TestDatabase::new().await;
    let url = database.url().replace("postgres://", "postgresql://");
    let store = AnyStore::open(&url).await.expect("a database");
    assert!(matches!(store, AnyStore::Postgres(_)));
    store.migrate(&all()).await.expect("tables");
    assert_eq!(store.check(&all()).await.expect("readable"), []);
}
