//! A server that gives few connections.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::{customer, customers, of};
use futures::future::join_all;
use std::time::{Duration, Instant};
use sync_runtime::store::RowStore as _;
use sync_runtime::{OpenOptions, PostgresStore};

/// The URL of a role of the test's own that gets so many connections.
async fn limited(database: &Postgres, limit: u32) -> String {
    let role = format!("limited_{:016x}", fastrand::u64(..));
    database.execute(&format!("CREATE ROLE {role} LOGIN CONNECTION LIMIT {limit}")).await;
    database.execute(&format!("GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}")).await;
    let (_, place) = database.database.url().split_once('@').expect("a user");
    format!("postgres://{role}@{place}")
}

async fn write_many(store: &PostgresStore) -> Duration {
    let start = Instant::now();
    let writes = (0..40).map(|number| {
        let store = store.clone();
        tokio::spawn(async move {
            let batch = of(customers(), 10, &[customer(&format!("c{number}"), number)]);
            store.commit(&batch).await
        })
    });
    for written in join_all(writes).await {
        assert_eq!(written.expect("no panic").expect("written")[0].inserted, 1);
    }
    start.elapsed()
}

#[tokio::test]
async fn a_role_with_few_connections_gets_along_with_them() {
    for limit in [1, 3] {
        let database = Postgres::ready().await;
        let store = PostgresStore::open(&limited(&database, limit).await).await.expect("a database");
        let elapsed = write_many(&store).await;
        assert!(elapsed < Duration::from_secs(30), "{elapsed:?}");
        assert!(store.pool().size() <= limit);
    }
}

#[tokio::test]
async fn no_more_connections_are_made_than_were_asked_for() {
    let database = Postgres::ready().await;
    let url = database.database.url();
    let with_parameter = PostgresStore::open(&format!("{url}&connections=2")).await.expect("a database");
    let options = OpenOptions::default().connections(3);
    let with_option =
        PostgresStore::open_with(&format!("{url}&connections=2"), &options).await.expect("a database");
    for (store, most) in [(with_parameter, 2), (with_option, 3)] {
        database.execute("TRUNCATE customers").await;
        write_many(&store).await;
        assert!(store.pool().size() <= most, "{} {most}", store.pool().size());
    }
    let none = OpenOptions::default().connections(0);
    let error = PostgresStore::open_with(url, &none).await.expect_err("none").to_string();
    assert!(error.contains("it needs 1 connection or more"), "{error}");
}

#[tokio::test]
async fn a_server_without_any_connection_left_is_told_by_its_code() {
    let database = Postgres::ready().await;
    let url = limited(&database, 1).await;
    let holder = PostgresStore::open(&url).await.expect("a database");
    let held = holder.pool().acquire().await.expect("the only one");
    let error = PostgresStore::open(&url).await.expect_err("none is left").to_string();
    assert!(error.contains("53300") && error.contains("--connections"), "{error}");
    drop(held);
}
