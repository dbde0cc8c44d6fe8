//! Several workers, a bad network and a busy account: in the end the database has what the account has.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use fake_stripe::Fault;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use stripe_sync::runtime::{NoObserver, Observer, Options, report::ModelReport};
use tokio::sync::Notify;

on_each_database!(
    workers_that_are_killed_and_objects_that_change_cost_nothing,
    a_run_that_somebody_else_works_on_is_joined,
);

/// The number of seeds.
fn seeds() -> u64 {
    std::env::var("STRIPE_SYNC_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(2)
}

/// A short lease: what a killed worker had claimed is soon free.
fn options() -> Options {
    Options { lease: Some(Duration::from_millis(300)), concurrency: Some(4), ..Options::default() }
}

/// Changes the account at every page, and tells when so many were written.
struct Bustle {
    setup: Arc<Setup>,
    seed: u64,
    pages: AtomicU64,
    kill_at: u64,
    kill: Arc<Notify>,
}

impl Observer for Bustle {
    fn page(&self, _: &ModelReport) {
        let page = self.pages.fetch_add(1, Ordering::SeqCst);
        self.setup.stripe.mutate(self.seed * 1000 + page, 2);
        if page == self.kill_at {
            self.kill.notify_one();
        }
    }

    fn done(&self, _: &ModelReport) {}
}

async fn workers_that_are_killed_and_objects_that_change_cost_nothing(setup: Setup) {
    let setup = Arc::new(setup);
    for seed in 0..seeds() {
        let faults = setup.stripe.faults();
        faults.always(5, "/", Fault::Latency(Duration::from_millis(3)));
        faults.always(13, "/", Fault::ServerError { status: 500, should_retry: None });
        faults.always(17, "/", Fault::RateLimited);
        faults.always(19, "/", Fault::Reset);
        faults.always(23, "/", Fault::Truncated);
        let kill = Arc::new(Notify::new());
        let workers = (0..3).map(|number| {
            let (setup, kill) = (Arc::clone(&setup), Arc::clone(&kill));
            tokio::spawn(async move {
                let engine = setup.hardy(setup.stripe.api_key()).await;
                let kill_at = if number == 0 { 1 + seed * 7 % 20 } else { u64::MAX };
                let bustle =
                    Bustle { setup, seed: seed * 3 + number, pages: AtomicU64::new(0), kill_at, kill };
                engine.backfill(&Options { full: seed == 0, ..options() }, &bustle).await.map(drop)
            })
        });
        let mut workers: Vec<_> = workers.collect();
        let victim = workers.remove(0);
        tokio::select! {
            () = kill.notified() => victim.abort(),
            // It may have less to do than that.
            () = wait(&victim) => {}
        }
        for worker in workers {
            worker.await.expect("no panic").expect("a run");
        }
        setup.stripe.faults().clear();
        let engine = setup.engine(setup.stripe.api_key()).await;
        // One that goes on with what the victim had begun shows what was there when that began, and what events tell of since: the
        // next one brings the rest.
        let mut goes_on = true;
        while goes_on {
            let report = engine.backfill(&options(), &NoObserver).await.expect("a run");
            assert!(report.is_clean(), "seed {seed}: {report:?}");
            goes_on = report.models.iter().any(|model| model.resumed);
        }
        assert_equal(&setup, seed).await;
        let verified = verify(&engine).await;
        assert!(verified.is_equal(), "seed {seed}: {verified:?}");
    }
}

async fn wait(task: &tokio::task::JoinHandle<impl Sized>) {
    while !task.is_finished() {
        tokio::task::yield_now().await;
    }
}

/// Every object has its row, with its own JSON, and there are no others.
async fn assert_equal(setup: &Setup, seed: u64) {
    for (kind, table) in [
        ("customer", "customers"),
        ("product", "products"),
        ("price", "prices"),
        ("subscription", "subscriptions"),
        ("invoice", "invoices"),
        ("charge", "charges"),
        ("refund", "refunds"),
    ] {
        let rows = setup.rows(&format!("SELECT CAST(raw AS TEXT) FROM {table}")).await;
        let by_id = |object: &Value| object["id"].as_str().unwrap_or_default().to_owned();
        let mut rows: Vec<Value> = rows.iter().map(|row| serde_json::from_str(row).expect("JSON")).collect();
        rows.sort_by_key(by_id);
        let mut objects = setup.stripe.objects(kind);
        objects.sort_by_key(by_id);
        let ids = |objects: &[Value]| objects.iter().map(by_id).collect::<Vec<_>>();
        assert_eq!(ids(&rows), ids(&objects), "seed {seed}: {kind}");
        for (row, object) in rows.iter().zip(&objects) {
            assert_eq!(row, object, "seed {seed}: {kind}");
        }
    }
}

/// Tells when the first page of customers is written.
struct First(Arc<Notify>);

impl Observer for First {
    fn page(&self, model: &ModelReport) {
        if model.model == "Customer" {
            self.0.notify_one();
        }
    }

    fn done(&self, _: &ModelReport) {}
}

/// One worker stands still in the middle of a list; another one does the rest, and takes over what it had. What has changed
/// since in the part that was done already, events tell.
async fn a_run_that_somebody_else_works_on_is_joined(setup: Setup) {
    let setup = Arc::new(setup);
    setup.stripe.faults().once_after(1, "/v1/customers", Fault::Latency(Duration::from_secs(600)));
    let first = Arc::new(Notify::new());
    let stuck = tokio::spawn({
        let (setup, first) = (Arc::clone(&setup), First(Arc::clone(&first)));
        async move {
            let engine = setup.engine(setup.stripe.api_key()).await;
            engine.backfill(&options(), &first).await.map(drop)
        }
    });
    first.notified().await;
    stuck.abort();
    stuck.await.expect_err("it was aborted");
    let done = setup.row_ids("customers").await;
    setup.stripe.update("customer", &done[7], &json!({ "email": "after@example.com" }));
    assert!(setup.stripe.delete("customer", &done[8]));
    let engine = setup.engine(setup.stripe.api_key()).await;
    let report = backfill(&engine, &options()).await;
    let customers = report.models.iter().find(|it| it.model == "Customer").expect("customers");
    assert!(report.is_clean() && customers.resumed, "{report:?}");
    assert_eq!(
        customers.fetched, 153,
        "the first page was written by the other one; events tell of two, one before the run"
    );
    assert_eq!(setup.row_ids("customers").await, setup.ids("customer"));
    let later = "SELECT id FROM customers WHERE CAST(raw AS TEXT) LIKE '%after@example.com%'";
    assert_eq!(setup.rows(later).await, [done[7].as_str()]);
}
