//! In the end the tables have what the account has: whatever becomes of the events on their way, in whatever order they come,
//! whatever a backfill writes meanwhile, and whenever the processes that apply them are killed.

use crate::fixture::{HASTE, Kind, SECRET, Setup};
use crate::on_each_database;
use crate::process::{Orders, Process};
use fake_stripe::Trouble;
use std::ops::RangeInclusive;
use std::time::Duration;
use stripe_sync::runtime::{NoObserver, Options, Pace};

/// The last seed that is tried, unless `STRIPE_SYNC_SEEDS` says so: as in `200`, or `101-200`.
const SEEDS: u64 = 5;
const ROUNDS: u64 = 12;
const CHANGES: u64 = 8;
/// The number of processes that apply events. They are killed repeatedly.
const WORKERS: usize = 2;
/// The events of a killed process are due again soon.
const PACE: Pace = Pace { lease: Duration::from_millis(500), ..HASTE };
/// The probability that a process is killed in a round.
const KILLED: f64 = 0.3;
const TROUBLE: Trouble = Trouble { dropped: 0.15, doubled: 0.2, delayed: 0.4, shuffled: true };

on_each_database!(the_tables_converge);

async fn the_tables_converge(kind: Kind) {
    for seed in seeds() {
        let _told = Seed(seed);
        converges(kind, seed).await;
    }
}

fn seeds() -> RangeInclusive<u64> {
    let Ok(text) = std::env::var("STRIPE_SYNC_SEEDS") else { return 1..=SEEDS };
    let (first, last) = text.split_once('-').unwrap_or(("1", &text));
    first.parse().expect("the first seed")..=last.parse().expect("the last seed")
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
    let (database, stripe) = (setup.url(), &setup.stripe);
    let orders = Orders { database: &database, stripe, pace: PACE, end: None };
    let mut workers: Vec<Process> = (0..WORKERS).map(|_| Process::start(&orders)).collect();
    let backfill = async {
        let engine = setup.engine();
        let report = engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
        assert!(report.is_clean(), "{report:?}");
    };
    tokio::join!(backfill, rounds(&setup, &orders, &mut workers, &url, seed));
    drop(workers);
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

/// Things change, events come or do not, and processes apply them, some of which are killed at any step.
async fn rounds(setup: &Setup, orders: &Orders<'_>, workers: &mut [Process], url: &str, seed: u64) {
    let mut random = fastrand::Rng::with_seed(seed);
    for round in 0..ROUNDS {
        let number = seed * 1000 + round;
        setup.stripe.mutate(number, CHANGES);
        setup.stripe.deliver(url, SECRET, &TROUBLE, number).await;
        // Meanwhile more changes.
        setup.stripe.mutate(number + 500, CHANGES / 2);
        for worker in &mut *workers {
            if random.f64() < KILLED {
                worker.kill();
                *worker = Process::start(orders);
            }
        }
    }
}
