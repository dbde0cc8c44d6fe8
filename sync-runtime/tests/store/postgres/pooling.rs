//! Nothing stays on a connection: what a pooler needs that gives each transaction another.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::{all, customer, customers, gone, of, progress};
use sqlx::Row as _;
use sync_runtime::store::{RowStore as _, RunStore as _};

#[tokio::test]
async fn nothing_stays_on_a_connection() {
    let database = Postgres::ready().await;
    let mut batch = of(customers(), 10, &[customer("a", 1)]);
    batch.progress = Some(progress());
    batch.deletions = gone(customers(), "b", 10).deletions;
    let store = &database.store;
    store.commit(&batch).await.expect("written");
    store.missing("", &[(customers(), vec!["a".to_owned()])]).await.expect("readable");
    store.progress("acct", "Customer", 0).await.expect("readable");
    store.status(&all()).await.expect("readable");
    store.check(&all()).await.expect("readable");
    let left = "SELECT (SELECT count(*) FROM pg_prepared_statements WHERE name <> ''), \
                (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND \
                database = (SELECT oid FROM pg_database WHERE datname = current_database())), \
                (SELECT count(*) FROM pg_class WHERE relpersistence = 't'), \
                (SELECT count(*) FROM pg_settings WHERE source = 'session')";
    let mut connections = Vec::new();
    for _ in 0..store.pool().num_idle() {
        connections.push(store.pool().acquire().await.expect("a connection"));
    }
    assert!(!connections.is_empty());
    for connection in &mut connections {
        let row = sqlx::raw_sql(left).fetch_one(&mut **connection).await.expect("a row");
        let left: Vec<i64> = (0..4).map(|at| row.get(at)).collect();
        assert_eq!(left, [0, 0, 0, 0], "statements, locks, tables, settings");
    }
}

/// The protected data is visible only to statements that see earlier commits.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn another_default_of_isolation_changes_nothing() {
    let database = Postgres::ready().await;
    let name = database.rows("SELECT current_database()::text").await.remove(0);
    database
        .execute(&format!("ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'"))
        .await;
    let store = database.another().await;
    let writers = (1..=16).map(|as_of| {
        let store = store.clone();
        tokio::spawn(async move {
            match as_of % 4 {
                0 => store.commit(&gone(customers(), "a", as_of)).await.map(drop),
                _ => store.commit(&of(customers(), as_of, &[customer("a", as_of)])).await.map(drop),
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("no panic").expect("written");
    }
    assert_eq!(database.rows("SELECT id FROM customers").await, Vec::<String>::new(), "deleted at the end");
}
