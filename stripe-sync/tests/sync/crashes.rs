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

/// The number of pages from one crash to the next.
const PAGES: u64 = 6;
/// The smallest number of crashes.
const CRASHES: usize = 3;

/// Tells when pages were written after which the server is to crash.
#[derive(Default)]
struct Pages {
    written: AtomicU64,
    crash: Notify,
}

struct Counting(Arc<Pages>);

impl Observer for Counting {
    fn page(&self, _: &ModelReport) {
        if (self.0.written.fetch_add(1, Ordering::SeqCst) + 1).is_multiple_of(PAGES) {
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
    for _ in 0..100 {
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
    let sizes = Sizes { customers: 10_000, ..Sizes::scaled(20) };
    let stripe = FakeStripe::builder().sizes(sizes).start().await.expect("a free port");
    let answer_after = |milliseconds| {
        stripe.faults().clear();
        stripe.faults().always(1, "/", Fault::Latency(Duration::from_millis(milliseconds)));
    };
    answer_after(5);
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = PostgresStore::open(&server.url()).await.expect("a database");
    let chosen =
        models::ready().into_iter().filter(|it| ["Customer", "Subscription"].contains(&it.table.model));
    let tables: Vec<&'static Table> = chosen.map(|it| it.table).collect();
    let engine = Engine::new(client.build().expect("a client"), store.clone(), &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");

    let pages = Arc::new(Pages::default());
    let observer = Counting(Arc::clone(&pages));
    let mut run = tokio::spawn(async move { finish(&engine, &observer).await });
    let (mut crashes, mut lost) = (0, 0);
    while crashes < CRASHES || lost == 0 {
        tokio::select! {
            () = pages.crash.notified() => {}
            _ = &mut run => panic!("the run has ended after {crashes} crashes, which have lost nothing"),
        }
        // A commit that waits for the disk keeps those before it: there are none for a while now.
        answer_after(400);
        tokio::time::sleep(Duration::from_millis(100)).await;
        let before = ids(&store, "customers").await;
        tokio::task::block_in_place(|| server.crash());
        // Rows that the run has written again meanwhile do not count.
        lost += before.difference(&ids(&store, "customers").await).count();
        crashes += 1;
        answer_after(5);
    }
    run.await.expect("no panic");
    for (object, table) in [("customer", "customers"), ("subscription", "subscriptions")] {
        let objects = stripe.objects(object).into_iter();
        let expected = objects.map(|it| it["id"].as_str().expect("an id").to_owned()).collect();
        assert_eq!(ids(&store, table).await, expected, "{table}");
    }
}
