//! One synchronisation, model by model, in a process of its own; what it took.

use crate::Anyhow;
use crate::get;
use std::io::Write as _;
use std::time::Instant;
use stripe_sync::client::{Client, Rate};
use stripe_sync::models::{Customer, Invoice, Subscription};
use stripe_sync::runtime::{AnyStore, Engine, Model, NoObserver, Options, Table};

/// The cost of listing a model.
#[derive(Debug)]
pub(crate) struct Figures {
    pub(crate) list: String,
    pub(crate) objects: u64,
    pub(crate) seconds: f64,
    /// Seconds of this process.
    pub(crate) processor: f64,
    /// The most memory that it ever took, in megabytes.
    pub(crate) peak: f64,
    /// Requests, the most in a second, and the most at once, as the API counted them.
    pub(crate) seen: [u64; 3],
}

impl Figures {
    pub(crate) fn rate(&self) -> f64 {
        self.objects as f64 / self.seconds
    }

    pub(crate) fn parse(line: &str) -> Anyhow<Self> {
        let parts: Vec<&str> = line.split(' ').collect();
        let [list, objects, seconds, processor, peak, requests, most, in_flight] = parts[..] else {
            return Err(format!("not what a synchronisation prints: {line}").into());
        };
        Ok(Self {
            list: list.to_owned(),
            objects: objects.parse()?,
            seconds: seconds.parse()?,
            processor: processor.parse()?,
            peak: peak.parse()?,
            seen: [requests.parse()?, most.parse()?, in_flight.parse()?],
        })
    }
}

/// Fills a database with some lists, one after the other, each twice. What they refer to is there before.
pub(crate) async fn run(api: &str, database: &str, rate: f64, lists: &str) -> Anyhow<()> {
    let lists: Vec<&str> = lists.split(',').collect();
    let store = AnyStore::open(database).await?;
    let rate = if rate > 0.0 { Rate::PerSecond(rate) } else { Rate::Unlimited };
    let engine = |table: &'static Table, rate| -> Anyhow<Engine<AnyStore>> {
        let client = Client::builder("sk_test_bench").base_url(api).rate(rate).concurrency(64).build()?;
        Ok(Engine::new(client, store.clone(), &[table]))
    };
    for list in &lists {
        // A first page of each fetches what they refer to, and fills the caches.
        let warm = engine(table(list)?, Rate::Unlimited)?;
        store.migrate(&warm.tables()).await?;
        let limited = Options { limit: Some(200), ..Options::default() };
        backfill(&warm, &limited).await?;
    }
    get(api, "/seen")?;
    for list in &lists {
        let engine = engine(table(list)?, rate)?;
        for options in [Options::default(), Options { full: true, ..Options::default() }] {
            let (start, before) = (Instant::now(), processor()?);
            let objects = backfill(&engine, &options).await?;
            let (seconds, processor) = (start.elapsed().as_secs_f64(), processor()? - before);
            let seen = get(api, "/seen")?;
            let line = format!("{list} {objects} {seconds} {processor} {} {seen}", peak()?);
            writeln!(std::io::stdout(), "{line}")?;
        }
    }
    Ok(())
}

fn table(list: &str) -> Anyhow<&'static Table> {
    match list {
        "customers" => Ok(Customer::table()),
        "subscriptions" => Ok(Subscription::table()),
        "invoices" => Ok(Invoice::table()),
        other => Err(format!("there is no list {other}").into()),
    }
}

async fn backfill(engine: &Engine<AnyStore>, options: &Options) -> Anyhow<u64> {
    let report = engine.backfill(options, &NoObserver).await?;
    if !report.is_clean() {
        return Err(format!("not clean: {:?}", report.models).into());
    }
    Ok(report.models.iter().map(|model| model.fetched).sum())
}

/// Seconds that this process has had a processor.
fn processor() -> Anyhow<f64> {
    /// The kernel counts in hundredths of a second.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let after_name = stat.rsplit(')').next().ok_or("no name of the process")?;
    let ticks = after_name.split_whitespace().skip(11).take(2);
    Ok(ticks.map(str::parse::<f64>).sum::<Result<f64, _>>()? / TICKS)
}

/// The most memory that this process has had, in megabytes.
fn peak() -> Anyhow<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak of memory")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
}
