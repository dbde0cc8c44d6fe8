//! How fast a backfill is, with the ready-made models and the raw objects: the API, the synchronisation and the database are
//! processes of their own on one machine, PostgreSQL with its default settings.
//!
//! ```text
//! cargo bench -p stripe-sync --no-default-features --features billing,raw,postgres,sqlite --bench backfill [-- postgres sqlite limiter related memory]
//! ```
//!
//! Without `STRIPE_SYNC_TEST_POSTGRES` it starts a server of its own. `STRIPE_SYNC_BENCH_OBJECTS` says how many objects of each kind
//! there are, `STRIPE_SYNC_BENCH_MANY` how many customers memory is measured with, and `STRIPE_SYNC_BENCH_RELATED` how many
//! subscriptions and invoices `related` compares.

mod api;
mod copy;
mod related;
mod sync;
mod template;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;
use sync::Figures;
use template::KINDS;
use test_postgres::TestDatabase;

type Anyhow<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The latency of a distant server.
const LATENCY: u64 = 50;

#[tokio::main]
async fn main() -> Anyhow<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["api", count, latency] => api::serve(count.parse()?, Duration::from_millis(latency.parse()?)).await,
        ["fake", count] => related::serve(count.parse()?).await,
        ["sync", api, database, rate, lists] => sync::run(api, database, rate.parse()?, lists).await,
        wanted => all(wanted).await,
    }
}

async fn all(wanted: &[&str]) -> Anyhow<()> {
    test_postgres::keep_default_settings();
    let count = from_env("STRIPE_SYNC_BENCH_OBJECTS", 60_000)?;
    let is_wanted = |name| wanted.is_empty() || wanted.contains(&name);
    let every = KINDS.map(|kind| kind.list).join(",");
    if is_wanted("postgres") {
        let database = TestDatabase::new().await;
        speed("PostgreSQL, answers at once", count, 0, database.url(), &every)?;
        copy::limit(database.url()).await?;
        let database = TestDatabase::new().await;
        speed(&format!("PostgreSQL, answers after {LATENCY} ms"), count, LATENCY, database.url(), &every)?;
    }
    if is_wanted("sqlite") {
        for (name, latency) in [("at once".to_owned(), 0), (format!("after {LATENCY} ms"), LATENCY)] {
            let folder = tempfile::tempdir()?;
            let url = format!("sqlite://{}/bench.db", folder.path().display());
            speed(&format!("SQLite, answers {name}"), count, latency, &url, &every)?;
        }
    }
    if is_wanted("limiter") {
        limiter().await?;
    }
    if is_wanted("related") {
        related::compare(from_env("STRIPE_SYNC_BENCH_RELATED", 20_000)?).await?;
    }
    if is_wanted("memory") {
        let many = from_env("STRIPE_SYNC_BENCH_MANY", 1_000_000)?;
        let database = TestDatabase::new().await;
        speed("PostgreSQL, memory", many, 0, database.url(), KINDS[0].list)?;
    }
    Ok(())
}

fn from_env(name: &str, otherwise: usize) -> Anyhow<usize> {
    Ok(std::env::var(name).map_or(Ok(otherwise), |text| text.parse())?)
}

/// Fills a database, as fast as can be, and lists all once more.
fn speed(name: &str, count: usize, latency: u64, database: &str, lists: &str) -> Anyhow<()> {
    let api = Api::start(&["api", &count.to_string(), &latency.to_string()])?;
    let sizes = api.get("/sizes")?;
    let sizes: Vec<f64> = sizes.split(' ').map(str::parse).collect::<Result<_, _>>()?;
    say(&format!("\n{name}: {count} of each"))?;
    say(&format!(
        "  {:<14}{:>7}{:>7}{:>12}{:>12}{:>10}{:>12}{:>11}{:>10}",
        "", "bytes", "below", "new/s", "again/s", "requests", "in flight", "processor", "peak"
    ))?;
    let mut figures = synchronise(&api, database, 0.0, lists)?.into_iter();
    while let (Some(new), Some(again)) = (figures.next(), figures.next()) {
        let [requests, _, in_flight] = new.seen;
        // An answer that comes at once is never seen to be in flight.
        let in_flight = if latency == 0 { "–".to_owned() } else { in_flight.to_string() };
        let place = KINDS.iter().position(|kind| kind.list == new.list).unwrap_or_default();
        say(&format!(
            "  {:<14}{:>7}{:>7.1}{:>12.0}{:>12.0}{requests:>10}{in_flight:>12}{:>8.0} µs{:>7.0} MB",
            new.list,
            sizes[2 * place],
            sizes[2 * place + 1],
            new.rate(),
            again.rate(),
            1e6 * new.processor / new.objects as f64,
            again.peak
        ))?;
    }
    Ok(())
}

/// Shows that the rate that is allowed is used, and kept.
async fn limiter() -> Anyhow<()> {
    say("\nPostgreSQL, with the limiter")?;
    for (rate, count) in [(25, 50_000), (50, 100_000), (100, 200_000)] {
        let api = Api::start(&["api", &count.to_string(), &LATENCY.to_string()])?;
        let database = TestDatabase::new().await;
        for new in synchronise(&api, database.url(), f64::from(rate), KINDS[0].list)?.iter().take(1) {
            let [requests, most, _] = new.seen;
            let part = new.rate() / f64::from(rate);
            say(&format!(
                "  {rate:>3} requests/s: {:>6.0} customers/s, {part:.1} % of what that allows; {requests} requests, at most {most} in a second",
                new.rate()
            ))?;
        }
    }
    Ok(())
}

fn say(line: &str) -> Anyhow<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// Runs a synchronisation in a process of its own.
fn synchronise(api: &Api, database: &str, rate: f64, lists: &str) -> Anyhow<Vec<Figures>> {
    let arguments = ["sync", &api.url, database, &rate.to_string(), lists];
    let done = Command::new(std::env::current_exe()?).args(arguments).stderr(Stdio::inherit()).output()?;
    if !done.status.success() {
        return Err("the synchronisation failed".into());
    }
    String::from_utf8(done.stdout)?.lines().map(Figures::parse).collect()
}

/// The API in a process of its own, that ends with this one.
struct Api {
    child: Child,
    url: String,
    _output: BufReader<ChildStdout>,
}

impl Api {
    /// Starts a process of this program with other arguments. Its first line of output is its address.
    fn start(arguments: &[&str]) -> Anyhow<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
        let mut url = String::new();
        output.read_line(&mut url)?;
        Ok(Self { child, url: url.trim().to_owned(), _output: output })
    }

    fn get(&self, path: &str) -> Anyhow<String> {
        get(&self.url, path)
    }
}

/// The answer to a request of the bench itself.
fn get(url: &str, path: &str) -> Anyhow<String> {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://"))?;
    write!(stream, "GET {path} HTTP/1.0\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).ok_or("no answer")?)
}

impl Drop for Api {
    fn drop(&mut self) {
        // Its input ends.
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}
