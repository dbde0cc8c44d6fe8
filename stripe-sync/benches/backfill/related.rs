//! The cost of parents that an empty database does not have, beside that of listing them first.

use crate::{Anyhow, Api, say};
use fake_stripe::{FakeStripe, Sizes};
use std::io::{Read as _, Write as _};
use std::time::Instant;
use stripe_sync::client::{Client, Rate};
use stripe_sync::models::{Invoice, Subscription};
use stripe_sync::runtime::{AnyStore, Engine, Model, NoObserver, Options, Table};
use tempfile::TempDir;
use test_postgres::TestDatabase;

/// Serves a fake with `count` customers, subscriptions and invoices until its input ends. Its first line of output is its
/// address and its key.
pub(crate) async fn serve(count: usize) -> Anyhow<()> {
    let count = count as u64;
    let sizes = Sizes { customers: count, subscriptions: count, invoices: count, ..Sizes::scaled(20) };
    let stripe = FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(sizes).start().await?;
    writeln!(std::io::stdout(), "{} {}", stripe.url(), stripe.api_key())?;
    tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0; 1])).await??;
    Ok(())
}

/// The cost of a run.
struct Cost {
    objects: u64,
    requests: u64,
    seconds: f64,
}

impl Cost {
    fn rate(&self) -> f64 {
        self.objects as f64 / self.seconds
    }

    fn and(&self, other: &Self) -> Self {
        Self {
            objects: self.objects + other.objects,
            requests: self.requests + other.requests,
            seconds: self.seconds + other.seconds,
        }
    }
}

/// Compares a model on an empty database with listing its parents first, on both databases.
pub(crate) async fn compare(count: usize) -> Anyhow<()> {
    let api = Api::start(&["fake", &count.to_string()])?;
    let (url, key) = api.url.split_once(' ').ok_or("no key")?;
    let client =
        || Client::builder(key).base_url(url).rate(Rate::Unlimited).clock_tolerance(std::time::Duration::MAX);
    for is_postgres in [true, false] {
        let name = if is_postgres { "PostgreSQL" } else { "SQLite" };
        say(&format!("\n{name}, parents of an empty database: {count} of each"))?;
        for table in [Subscription::table(), Invoice::table()] {
            let database = Database::new(is_postgres).await?;
            let engine = Engine::new(client().build()?, database.store().await?, &[table]);
            engine.store().migrate(&engine.tables()).await?;
            let empty = cost(&engine).await?;

            let database = Database::new(is_postgres).await?;
            let is_parent = |it: &&'static Table| it.object.list.is_some() && it.model != table.model;
            let parents: Vec<&'static Table> = engine.tables().into_iter().filter(is_parent).collect();
            let before = Engine::new(client().build()?, database.store().await?, &parents);
            let engine = Engine::new(client().build()?, database.store().await?, &[table]);
            engine.store().migrate(&engine.tables()).await?;
            let (parents, there) = (cost(&before).await?, cost(&engine).await?);
            show(table.model, &empty, &parents, &there)?;
        }
    }
    Ok(())
}

fn show(model: &str, empty: &Cost, parents: &Cost, there: &Cost) -> Anyhow<()> {
    let lists = parents.and(there);
    say(&format!(
        "  {model:<13} empty: {:>6} requests, {:>6.1} s, {:>6.0} objects/s; parents first: {:>6} requests, {:>6.1} s, \
         {:>6.0} objects/s; parents there: {:>6.0} objects/s; {:.2} × the requests, {:.0} % of the speed",
        empty.requests,
        empty.seconds,
        empty.rate(),
        lists.requests,
        lists.seconds,
        lists.rate(),
        there.rate(),
        empty.requests as f64 / lists.requests as f64,
        100.0 * empty.rate() / lists.rate()
    ))
}

/// Runs a backfill; counts the parents that it has written.
async fn cost(engine: &Engine<AnyStore>) -> Anyhow<Cost> {
    let start = Instant::now();
    let report = engine.backfill(&Options::default(), &NoObserver).await?;
    let seconds = start.elapsed().as_secs_f64();
    if !report.is_clean() {
        return Err(format!("not clean: {:?}", report.models).into());
    }
    let objects = report.models.iter().map(|model| model.written() + model.parents).sum();
    Ok(Cost { objects, requests: report.models.iter().map(|model| model.requests).sum(), seconds })
}

/// An empty database.
enum Database {
    Sqlite(TempDir),
    Postgres(Box<TestDatabase>),
}

impl Database {
    async fn new(is_postgres: bool) -> Anyhow<Self> {
        Ok(match is_postgres {
            true => Self::Postgres(Box::new(TestDatabase::new().await)),
            false => Self::Sqlite(tempfile::tempdir()?),
        })
    }

    async fn store(&self) -> Anyhow<AnyStore> {
        Ok(match self {
            Self::Sqlite(folder) => {
                AnyStore::open(&format!("sqlite://{}/bench.db", folder.path().display())).await?
            }
            Self::Postgres(database) => AnyStore::open(database.url()).await?,
        })
    }
}
