//! The store that a URL names.

use crate::models::all;
use sync_runtime::{AnyStore, Pool};

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
    assert!(matches!(store.pool(), Pool::Sqlite(_)));
    store.migrate(&all()).await.expect("tables");
    assert_eq!(store.check(&all()).await.expect("readable"), []);
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn a_server_is_postgresql() {
    let database = test_postgres::TestDatabase::new().await;
    let url = database.url().replace("postgres://", "postgresql://");
    let store = AnyStore::open(&url).await.expect("a database");
    assert!(matches!(store.pool(), Pool::Postgres(_)));
    store.migrate(&all()).await.expect("tables");
    assert_eq!(store.check(&all()).await.expect("readable"), []);
}

/// The URL of a user, the error, its cause, and both as they are printed for those who debug.
fn texts(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{error:?}");
    let mut next = Some(error);
    while let Some(error) = next {
        text.push_str(&format!("\n{error}"));
        next = error.source();
    }
    text
}

#[tokio::test]
async fn no_error_shows_a_secret_of_a_url() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().display();
    let missing = format!("sqlite://{folder}/no/such.db");
    for url in [
        format!("{missing}?mode=rwc&vfs=s3cret"),
        format!("{missing}?mode=s3cret"),
        format!("{missing}?s3cret"),
        format!("{missing}?key=s3cret"),
        "postgres://me:s3cret@127.0.0.1:1/db".to_owned(),
        "postgres://me:s3cret@127.0.0.1:1/db?sslmode=s3cret".to_owned(),
        "postgres://me@127.0.0.1:1/db?password=s3cret".to_owned(),
        "postgres://me@127.0.0.1:1/db?passwort=s3cret".to_owned(),
        "postgres://me:s3cret@127.0.0.1:port/db".to_owned(),
        "postgres://me:s3cret@[/db".to_owned(),
        "postgresql:s3cret".to_owned(),
    ] {
        let error = AnyStore::open(&url).await.expect_err(&url);
        let texts = texts(&error);
        assert!(!texts.contains("s3cret"), "{texts}");
    }
}
