use super::*;
use crate::store::PostgresStore;
use crate::test_models::{customers, items};
use test_postgres::TestDatabase;

/// Shorter than anybody waits.
const SHORT: Patience = Patience {
    tables: Duration::from_secs(3),
    migration: Duration::from_secs(2),
    pause: Duration::from_millis(300),
};

/// A store whose customers lack a column, and a session that reads them for long.
async fn with_a_reader() -> (TestDatabase, PostgresStore, sqlx::Transaction<'static, sqlx::Postgres>) {
    let database = TestDatabase::new().await;
    let store = PostgresStore::open(database.url()).await.expect("a database");
    store.migrate(&[customers(), items()]).await.expect("tables");
    database.execute("ALTER TABLE customers DROP COLUMN email").await;
    database.execute("DROP INDEX items_subscription_idx").await;
    let reader = PostgresStore::open(&format!("{}&application_name=report", database.url())).await;
    let mut reading = reader.expect("a database").pool().begin().await.expect("a transaction");
    sqlx::raw_sql("SELECT * FROM customers").fetch_all(&mut *reading).await.expect("rows");
    (database, store, reading)
}

#[tokio::test]
async fn who_holds_a_lock_is_told_in_the_end() {
    let (database, store, reading) = with_a_reader().await;
    let tables = [customers()];
    let migrating = migrate_in(&store.database.connections, &tables, Changes::Safe, SHORT);
    let error = migrating.await.expect_err("locked").to_string();
    assert!(error.contains("the lock of \"customers\" is held by the session with pid "), "{error}");
    assert!(error.contains("(report, idle in transaction, for "), "{error}");
    drop((reading, database));
}

#[tokio::test]
async fn readers_are_not_kept_waiting_and_the_migration_is_done_when_the_lock_is_free() {
    let (_database, store, reading) = with_a_reader().await;
    let migrating = {
        let connections = store.database.connections.clone();
        let patience = Patience { tables: Duration::from_secs(120), ..SHORT };
        let tables = [customers(), items()];
        tokio::spawn(async move { migrate_in(&connections, &tables, Changes::Safe, patience).await })
    };
    let mut longest = Duration::ZERO;
    for _ in 0..20 {
        let start = Instant::now();
        let read = sqlx::raw_sql("SELECT count(*) FROM customers").fetch_one(store.pool()).await;
        read.expect("readable");
        longest = longest.max(start.elapsed());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    // A try takes a second.
    assert!(longest < Duration::from_secs(10), "{longest:?}");
    assert!(!migrating.is_finished());
    reading.rollback().await.expect("unlocked");
    let done = migrating.await.expect("no panic").expect("migrated");
    assert_eq!(done, ["added the column customers.email", "added the index items_subscription_idx"]);
}

#[tokio::test]
async fn another_migration_that_takes_long_is_told() {
    let (_database, store, _reading) = with_a_reader().await;
    let mut other = store.database.connections.acquire().await.expect("a connection");
    let mut other = other.begin(MIGRATION).await.expect("a transaction");
    query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).run(&mut other).await.expect("locked");
    let tables = [customers()];
    let migrating = migrate_in(&store.database.connections, &tables, Changes::Safe, SHORT);
    let error = migrating.await.expect_err("locked").to_string();
    assert!(error.contains("the lock of migrations is held by the session with pid "), "{error}");
    assert!(error.contains("(stripe-sync, idle in transaction, for "), "{error}");
}
