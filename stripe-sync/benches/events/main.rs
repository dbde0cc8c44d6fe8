//! How fast webhooks are taken, and their events applied, on PostgreSQL with its default settings: all in one process, but the
//! server of the database.
//!
//! ```text
//! cargo bench -p stripe-sync --no-default-features --features billing,raw,postgres,webhook --bench events
//! ```
//!
//! Without `STRIPE_SYNC_TEST_POSTGRES` it starts a server of its own, which is durable. `STRIPE_SYNC_BENCH_EVENTS` says how many
//! events there are, `STRIPE_SYNC_BENCH_WORKERS` how many workers apply them.

mod limit;
mod load;
mod model;
mod sample;

use fake_stripe::{FakeStripe, Sizes};
use load::Load;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stripe_sync::client::webhook::Verifier;
use stripe_sync::client::{Client, Rate};
use stripe_sync::models::Customer as ReadyCustomer;
use stripe_sync::runtime::store::Inbox;
use stripe_sync::runtime::{AnyStore, Engine, EventSelection, Events, Model, Origins, Pace, Receiver, Table};
use test_postgres::TestDatabase;
use tokio::sync::Notify;

type Anyhow<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const SECRET: &str = "whsec_bench";
const PATH: &str = "/webhooks/stripe";
/// The number of connections that send webhooks.
const CONNECTIONS: usize = 64;
/// The rate and the duration of the latency measurement.
const STEADY: (u32, Duration) = (500, Duration::from_secs(10));

#[tokio::main]
async fn main() -> Anyhow<()> {
    test_postgres::keep_default_settings();
    let (events, workers) =
        (from_env("STRIPE_SYNC_BENCH_EVENTS", 20_000)?, from_env("STRIPE_SYNC_BENCH_WORKERS", 2)?);
    let mut out = std::io::stdout();
    for (name, table) in
        [("columns alone", model::Customer::table()), ("ready-made, with raw", ReadyCustomer::table())]
    {
        let stripe =
            FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(Sizes::scaled(1)).start().await?;
        let database = TestDatabase::new().await;
        let setup = Setup::new(&stripe, &database, table, workers).await?;
        let bodies = sample::bodies(&stripe, events);
        let bytes = bodies.iter().map(String::len).sum::<usize>() / bodies.len();
        writeln!(out, "\n{name}: {events} events of customers, {bytes} bytes, {workers} workers")?;
        let load = Load::start(setup.receiver()?, SECRET, PATH, CONNECTIONS).await?;
        let elapsed = load.all(&bodies).await?;
        writeln!(out, "  accepted   {:>8.0} webhooks/s", events as f64 / elapsed.as_secs_f64())?;
        for what in ["applied", "replayed", "again"] {
            if what != "applied" {
                setup.events[0].replay(&EventSelection::All, Origins::Inbox).await?;
            }
            let (elapsed, written) = setup.drain().await?;
            let expected = if what == "applied" { events as u64 / 2..=events as u64 } else { 0..=0 };
            if !expected.contains(&written) {
                return Err(format!("{written} rows were written, not {expected:?}").into());
            }
            let rate = events as f64 / elapsed.as_secs_f64();
            writeln!(out, "  {what:<10} {rate:>8.0} events/s; {written} rows written")?;
        }
        tell(&mut out, "taken, after that", load.steady(sample::single(&stripe), STEADY).await?)?;
        let database = TestDatabase::new().await;
        let setup = Setup::new(&stripe, &database, table, workers).await?;
        tell(&mut out, "taken, and applied as they come", setup.steady(sample::single(&stripe)).await?)?;
        let database = TestDatabase::new().await;
        let limit = limit::commits(database.url(), sample::single(&stripe), STEADY).await?;
        tell(&mut out, "a row committed, without HTTP and inbox", limit)?;
    }
    Ok(())
}

/// Says how long each of many took, of which the quickest is first.
fn tell(out: &mut impl Write, what: &str, latencies: Vec<Duration>) -> std::io::Result<()> {
    let at = |part: f64| latencies[((latencies.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e3;
    let (rate, [median, p99, longest]) = (STEADY.0, [0.5, 0.99, 1.0].map(at));
    writeln!(out, "  {rate}/s {what}: median {median:.1} ms, p99 {p99:.1} ms, longest {longest:.1} ms")
}

fn from_env(name: &str, otherwise: usize) -> Anyhow<usize> {
    Ok(std::env::var(name).map_or(Ok(otherwise), |text| text.parse())?)
}

/// A database, and the workers on it.
struct Setup {
    store: AnyStore,
    events: Vec<Arc<Events<AnyStore>>>,
}

impl Setup {
    async fn new(
        stripe: &FakeStripe,
        database: &TestDatabase,
        table: &'static Table,
        workers: usize,
    ) -> Anyhow<Self> {
        let store = AnyStore::open(database.url()).await?;
        let mut events = Vec::new();
        for _ in 0..workers {
            let client = Client::builder(stripe.api_key())
                .base_url(stripe.url())
                .rate(Rate::Unlimited)
                .clock_tolerance(Duration::MAX)
                .build()?;
            let engine = Engine::new(client, store.clone(), &[table]);
            store.migrate(&engine.tables()).await?;
            events.push(Arc::new(Events::new(engine).pace(Pace::default())));
        }
        Ok(Self { store, events })
    }

    fn receiver(&self) -> Anyhow<Receiver> {
        Ok(Receiver::new(self.store.clone(), Verifier::new(SECRET)?, "acct_fake"))
    }

    /// Applies all events; returns how long that took, and how many rows were written.
    async fn drain(&self) -> Anyhow<(Duration, u64)> {
        let start = Instant::now();
        let workers: Vec<_> =
            self.events.iter().cloned().map(|it| tokio::spawn(async move { it.process().await })).collect();
        let mut written = 0;
        for worker in workers {
            written += worker.await??.rows.written();
        }
        let elapsed = start.elapsed();
        let status = self.store.inbox_status(None).await?;
        if status.pending + status.parked + status.ignored > 0 {
            return Err(format!("not all events were applied: {status:?}").into());
        }
        Ok((elapsed, written))
    }

    /// Takes webhooks while the workers apply them; returns how long each took to be taken.
    async fn steady(&self, body: impl Fn(usize) -> String) -> Anyhow<Vec<Duration>> {
        let receiver = self.receiver()?;
        let load = Load::start(receiver.clone(), SECRET, PATH, CONNECTIONS).await?;
        let stop = Arc::new(Notify::new());
        let workers = self.events.iter().map(|events| {
            let (receiver, events, stop) = (receiver.clone(), Arc::clone(events), Arc::clone(&stop));
            tokio::spawn(async move { receiver.work(&*events, stop.notified()).await })
        });
        let workers: Vec<_> = workers.collect();
        let latencies = load.steady(body, STEADY).await?;
        while self.store.backlog(None).await?.pending > 0 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        stop.notify_waiters();
        for worker in workers {
            worker.await?;
        }
        match receiver.work_counts() {
            counts if counts.applied == latencies.len() as u64 => Ok(latencies),
            counts => Err(format!("not all events were applied: {counts:?}").into()),
        }
    }
}
