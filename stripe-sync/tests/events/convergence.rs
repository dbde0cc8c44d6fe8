//! In the end the tables have what the account has: whatever becomes of the events on their way, in whatever order they come,
//! and whatever a backfill writes meanwhile.

use crate::fixture::{HASTE, Kind, SECRET, Setup};
use crate::on_each_database;
use fake_stripe::Trouble;
use std::sync::Arc;
use stripe_sync::runtime::{AnyStore, Events, Options, Silent};

/// How many seeds are tried, unless `STRIPE_SYNC_SEEDS` says so.
const SEEDS: u64 = 5;
const ROUNDS: u64 = 12;
const CHANGES: u64 = 8;
const WORKERS: usize = 2;
const TROUBLE: Trouble = Trouble { dropped: 0.15, doubled: 0.2, delayed: 0.4, shuffled: true };

on_each_database!(the_tables_converge);

async fn the_tables_converge(kind: Kind) {
    let seeds = std::env::var("STRIPE_SYNC_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(SEEDS);
    for seed in 1..=seeds {
        let _told = Seed(seed);
        converges(kind, seed).await;
    }
}

/// Tells the seed, if the test fails with it.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the seed is {}", self.0);
        }
    }
}

async fn converges(kind: Kind, seed: u64) {
    let setup = Setup::new(kind, seed).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/stripe", listener.local_addr().expect("an address"));
    let server = tokio::spawn(axum::serve(listener, setup.receiver().router("/stripe")).into_future());
    // The row of what changes before the walk has come to it must not be older than the change.
    setup.stripe.mutate(seed, CHANGES);
    let mut workers = Vec::new();
    for _ in 0..WORKERS {
        let engine = setup.engine_on(setup.another().await);
        workers.push(Arc::new(Events::new(engine).pace(HASTE)));
    }
    let backfill = async {
        let engine = setup.engine();
        let report = engine.backfill(&Options::default(), &Silent).await.expect("a run");
        assert!(report.is_clean(), "{report:?}");
    };
    tokio::join!(backfill, rounds(&setup, &workers, &url, seed));
    let events = setup.events();
    events.poll().await.expect("a poll");
    setup.drain(&events).await;
    server.abort();
    assert_eq!(
        setup.status().await.parked,
        0,
        "{:?}",
        setup.rows("SELECT error FROM stripe_sync_events").await
    );
    setup.assert_equal().await;
}

/// Things change, events come or do not, and workers apply them.
async fn rounds(setup: &Setup, workers: &[Arc<Events<AnyStore>>], url: &str, seed: u64) {
    for round in 0..ROUNDS {
        let number = seed * 1000 + round;
        setup.stripe.mutate(number, CHANGES);
        setup.stripe.deliver(url, SECRET, &TROUBLE, number).await;
        let steps =
            workers.iter().cloned().map(|worker| tokio::spawn(async move { worker.step().await.map(drop) }));
        let steps: Vec<_> = steps.collect();
        // Meanwhile more changes.
        setup.stripe.mutate(number + 500, CHANGES / 2);
        for step in steps {
            step.await.expect("no panic").expect("a step");
        }
    }
}
