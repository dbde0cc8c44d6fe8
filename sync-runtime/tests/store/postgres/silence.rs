//! A server, or something before it, that does not answer any more.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::{customer, customers, of};
use futures::future::join_all;
use std::time::{Duration, Instant, SystemTime};
use stripe_client::webhook::{Verifier, signature};
use sync_runtime::store::{Inbox as _, RowStore as _};
use sync_runtime::{PostgresStore, Receipt, Receiver};
use test_postgres::Proxy;

const SECRET: &str = "whsec_silence";
/// The longest time until a webhook is answered.
const ANSWER: Duration = Duration::from_secs(15);

/// A store behind a proxy, which has some connections already.
async fn behind_a_proxy(database: &Postgres) -> (Proxy, PostgresStore) {
    let proxy = Proxy::start(database.database.url()).await;
    let store = PostgresStore::open(proxy.url()).await.expect("a database");
    for backlog in join_all((0..6).map(|_| store.backlog(None))).await {
        backlog.expect("readable");
    }
    (proxy, store)
}

async fn webhook(receiver: &Receiver, id: String) -> (Receipt, Duration) {
    let body = format!(
        r#"{{"id":"{id}","object":"event","api_version":"v","created":1,"livemode":false,
        "type":"customer.updated","data":{{"object":{{"id":"cus_1","object":"customer"}}}}}}"#
    );
    let signature = signature(SECRET, SystemTime::now(), body.as_bytes());
    let start = Instant::now();
    (receiver.receive(Some(&signature), body.as_bytes()).await, start.elapsed())
}

async fn webhooks(receiver: &Receiver, name: &str) -> Vec<(Receipt, Duration)> {
    join_all((0..30).map(|number| webhook(receiver, format!("evt_{name}_{number}")))).await
}

#[tokio::test]
async fn webhooks_are_answered_while_the_server_is_silent_and_kept_when_it_speaks_again() {
    let database = Postgres::ready().await;
    let (proxy, store) = behind_a_proxy(&database).await;
    let receiver = Receiver::new(store.clone(), Verifier::new(SECRET).expect("a secret"), "acct_1");
    proxy.fall_silent();
    for (receipt, elapsed) in webhooks(&receiver, "silent").await {
        assert_eq!(receipt, Receipt::Unavailable);
        assert!(elapsed < ANSWER, "{elapsed:?}");
    }
    proxy.speak();
    for (receipt, elapsed) in webhooks(&receiver, "again").await {
        assert_eq!(receipt, Receipt::Kept);
        assert!(elapsed < ANSWER, "{elapsed:?}");
    }
    let kept = "SELECT count(*)::text FROM stripe_sync_events WHERE id LIKE 'evt_again%'";
    assert_eq!(database.rows(kept).await, ["30"]);
}

/// The server keeps the event, and nobody hears of it.
#[tokio::test]
async fn an_event_whose_answer_is_lost_is_kept_once() {
    let database = Postgres::ready().await;
    let (proxy, store) = behind_a_proxy(&database).await;
    let receiver = Receiver::new(store.clone(), Verifier::new(SECRET).expect("a secret"), "acct_1");
    assert_eq!(webhook(&receiver, "evt_before".to_owned()).await.0, Receipt::Kept);
    proxy.keep_answers();
    let (receipt, elapsed) = webhook(&receiver, "evt_lost".to_owned()).await;
    assert_eq!(receipt, Receipt::Unavailable);
    assert!(elapsed < ANSWER, "{elapsed:?}");
    proxy.speak();
    assert_eq!(webhook(&receiver, "evt_lost".to_owned()).await.0, Receipt::Kept);
    let kept = "SELECT id FROM stripe_sync_events ORDER BY id";
    assert_eq!(database.rows(kept).await, ["evt_before", "evt_lost"]);
}

#[tokio::test]
async fn a_batch_is_written_over_another_connection() {
    let database = Postgres::ready().await;
    let (proxy, store) = behind_a_proxy(&database).await;
    proxy.fall_silent();
    let before = proxy.connections();
    let writer = {
        let store = store.clone();
        tokio::spawn(async move { store.commit(&of(customers(), 10, &[customer("a", 1)])).await })
    };
    while proxy.connections() == before {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    proxy.speak();
    let written = writer.await.expect("no panic").expect("written");
    assert_eq!(written[0].inserted, 1);
    assert_eq!(database.rows("SELECT id FROM customers").await, ["a"]);
}

/// The rest of the session on the server holds locks that others need.
#[tokio::test]
async fn a_transaction_that_is_cut_off_is_ended_by_the_server() {
    let database = Postgres::ready().await;
    let (proxy, store) = behind_a_proxy(&database).await;
    let other = database.another().await;
    let mut lock = other.pool().begin().await.expect("a transaction");
    let statement = sqlx::raw_sql("LOCK TABLE stripe_sync_events IN EXCLUSIVE MODE");
    statement.execute(&mut *lock).await.expect("locked");
    let body = br#"{"id":"evt_a","object":"event","api_version":"v","created":1,"type":"a.b","data":{}}"#;
    let event = sync_runtime::store::Received::parse(body).expect("an event");
    let receiving = tokio::spawn(async move { store.receive(&[event]).await });
    let sessions = |state: &str| {
        format!(
            "SELECT pid::text FROM pg_stat_activity WHERE datname = current_database() AND {state} \
             AND application_name = 'stripe-sync' AND pid <> pg_backend_pid()"
        )
    };
    let waits = sessions("wait_event_type = 'Lock'");
    while database.rows(&waits).await.is_empty() {
        tokio::task::yield_now().await;
    }
    proxy.fall_silent();
    lock.rollback().await.expect("unlocked");
    let open = sessions("state = 'idle in transaction'");
    while database.rows(&open).await.is_empty() {
        tokio::task::yield_now().await;
    }
    receiving.await.expect("no panic").expect_err("nobody answers");
    let start = Instant::now();
    while !database.rows(&open).await.is_empty() {
        assert!(start.elapsed() < Duration::from_secs(60), "the server ends it");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
