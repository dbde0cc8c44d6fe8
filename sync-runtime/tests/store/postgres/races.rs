//! Two batches of which one is in the middle when the other comes.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::{customer, customers, gone, of, progress};
use sync_runtime::StoreError;
use sync_runtime::store::{Batch, RowStore as _, Written};
use tokio::task::JoinHandle;

type Running = JoinHandle<Result<Vec<Written>, StoreError>>;

fn start(database: &Postgres, batch: Batch) -> Running {
    let store = database.store.clone();
    tokio::spawn(async move { store.commit(&batch).await })
}

/// Commits `second` while `first` has done everything but write its progress. Returns what became of it, and whether it had
/// to wait for the first.
async fn one_in_the_middle_of_another(first: Batch, second: Batch) -> (Postgres, Vec<Written>, bool) {
    let database = Postgres::ready().await;
    let other = database.another().await;
    let mut lock = other.pool().begin().await.expect("a transaction");
    let statement = sqlx::raw_sql("LOCK TABLE stripe_sync_progress IN EXCLUSIVE MODE");
    statement.execute(&mut *lock).await.expect("locked");
    let waiting = async |kind: &str| {
        let query = format!(
            "SELECT 'one' FROM pg_locks WHERE NOT granted AND locktype = '{kind}' AND \
             database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        );
        !database.rows(&query).await.is_empty()
    };
    let first = start(&database, Batch { progress: Some(progress()), ..first });
    while !waiting("relation").await {
        tokio::task::yield_now().await;
    }
    let second = start(&database, second);
    while !second.is_finished() && !waiting("advisory").await {
        tokio::task::yield_now().await;
    }
    let waited = !second.is_finished();
    lock.rollback().await.expect("unlocked");
    first.await.expect("no panic").expect("written");
    let written = second.await.expect("no panic").expect("written");
    (database, written, waited)
}

#[tokio::test]
async fn a_deletion_finds_a_row_that_was_just_being_written() {
    let write = of(customers(), 10, &[customer("a", 1)]);
    let (database, _, waited) = one_in_the_middle_of_another(write, gone(customers(), "a", 20)).await;
    assert_eq!(database.rows("SELECT id FROM customers").await, Vec::<String>::new());
    assert!(waited);
}

#[tokio::test]
async fn a_write_finds_a_tombstone_that_was_just_being_set() {
    let write = of(customers(), 10, &[customer("a", 1)]);
    let (database, written, waited) = one_in_the_middle_of_another(gone(customers(), "a", 20), write).await;
    assert_eq!(database.rows("SELECT id FROM customers").await, Vec::<String>::new());
    assert!(waited);
    assert_eq!(written, [Written { stale: 1, ..Written::default() }]);
}

#[tokio::test]
async fn a_write_does_not_wait_for_one_of_other_rows() {
    let (first, second) =
        (of(customers(), 10, &[customer("a", 1)]), of(customers(), 10, &[customer("b", 1)]));
    let (database, written, waited) = one_in_the_middle_of_another(first, second).await;
    assert_eq!(database.rows("SELECT id FROM customers ORDER BY id").await, ["a", "b"]);
    assert_eq!(written, [Written { inserted: 1, ..Written::default() }]);
    assert!(!waited);
}

/// Whoever waits for a page may stop waiting at any moment: in the middle of a `COPY`, too.
#[tokio::test]
async fn what_is_given_up_at_any_moment_leads_no_connection_astray() {
    let database = Postgres::ready().await;
    for moment in 0..150_u64 {
        let texts: Vec<String> = (0..100).map(|at| customer(&format!("c{moment}_{at}"), moment)).collect();
        let page = Batch { page: true, ..of(customers(), 10, &texts) };
        let patience = std::time::Duration::from_micros(moment * 40);
        // Whether it comes to its end or not.
        drop(tokio::time::timeout(patience, database.store.commit(&page)).await);
        let whole = Batch { page: true, ..of(customers(), 10, &[customer("after", moment)]) };
        let written = database.store.commit(&whole).await.expect("written")[0];
        assert_eq!((written.inserted + written.updated, written.unchanged), (1, 0), "after {moment}");
    }
    let halves = "SELECT count(*)::text FROM customers WHERE id LIKE 'c%' GROUP BY split_part(id, '_', 1) HAVING count(*) <> 100";
    assert_eq!(database.rows(halves).await, Vec::<String>::new(), "a page is written whole or not at all");
}
