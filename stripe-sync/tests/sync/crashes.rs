//! The server of PostgreSQL crashes during a run: commits that did not wait for the disk are lost, and the run repeats them.

use fake_stripe::{FakeStripe, Fault, Sizes};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use stripe_sync::client::{Client, Rate};
use stripe_sync::models;
use stripe_sync::runtime::{Engine, Observer, Options, PostgresStore, Table, report::ModelReport};
use test_postgres::TestServer;
use tokio::sync::Notify;

/// The numbers of pages after which the server crashes.
const CRASHES: [u64; 3] = [5, 13, 22];

/// Tells when pages were written after which the server is to crash.
#[derive(Default)]
struct Pages {
    written: AtomicU64,
    crash: Notify,
}

struct Counting(Arc<Pages>);

impl Observer for Counting {
    fn page(&self, _: &ModelReport) {
        if CRASHES.contains(&(self.0.written.fetch_add(1, Ordering::SeqCst) + 1)) {
            self.0.crash.notify_one();
        }
    }

    fn done(&self, _: &ModelReport) {}
}

async fn ids(store: &PostgresStore, table: &str) -> BTreeSet<String> {
    let query = sqlx::AssertSqlSafe(format!("SELECT id FROM {table}"));
    let ids: Vec<String> = sqlx::query_scalar(query).fetch_all(store.pool()).await.expect("rows");
    ids.into_iter().collect()
}

/// Runs until nothing is left. A run ends early where a statement that is not repeated meets a server that is down.
async fn finish(engine: &Engine<PostgresStore>, observer: &Counting) {
    let lease = Some(Duration::from_secs(1));
    let options = Options { concurrency: Some(2), lease, ..Options::default() };
    for _ in 0..=CRASHES.len() {
        match engine.backfill(&options, observer).await {
            Ok(report) if report.models.iter().all(|model| model.error.is_none()) => return,
            unfinished => eprintln!("{unfinished:?}"),
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("runs do not come to an end");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_repeats_what_a_crash_of_the_server_has_lost() {
    let mut server = TestServer::start();
    let sizes = Sizes { customers: 2500, ..Sizes::scaled(20) };
    let stripe = FakeStripe::builder().sizes(sizes).start().await.expect("a free port");
    stripe.faults().always(1, "/", Fault::Latency(Duration::from_millis(5)));
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = PostgresStore::open(&server.url()).await.expect("a database");
    let chosen =
        models::ready().into_iter().filter(|it| ["Customer", "Subscription"].contains(&it.table.model));
    let tables: Vec<&'static Table> = chosen.map(|it| it.table).collect();
    let engine = Engine::new(client.build().expect("a client"), store.clone(), &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");

    let pages = Arc::new(Pages::default());
    let observer = Counting(Arc::clone(&pages));
    let run = tokio::spawn(async move { finish(&engine, &observer).await });
    let mut lost = 0;
    for _ in CRASHES {
        tokio::time::timeout(Duration::from_secs(60), pages.crash.notified()).await.expect("more pages");
        let before = ids(&store, "customers").await;
        tokio::task::block_in_place(|| server.crash());
        // Rows that the run has written again meanwhile do not count.
        lost += before.difference(&ids(&store, "customers").await).count();
    }
    run.await.expect("no panic");
    for (object, table) in [("customer", "customers"), ("subscription", "subscriptions")] {
        let objects = stripe.objects(object).into_iter();
        let expected = objects.map(|it| it["id"].as_str().expect("an id").to_owned()).collect();
        assert_eq!(ids(&store, table).await, expected, "{table}");
    }
    assert!(lost > 0, "no crash has lost anything");
}
