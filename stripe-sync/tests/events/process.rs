//! A process of its own that receives and applies events, and may be ended at any time: this test binary, run again.

use crate::fixture::{ACCOUNT, HASTE, SECRET, engine, send};
use crate::kill::Log;
use fake_stripe::FakeStripe;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use stripe_sync::client::webhook::Verifier;
use stripe_sync::runtime::{AnyStore, EventStage, Events, Pace, Receipt, Receiver};
use stripe_sync::types::Customer;

/// Holds what the process has to do; where it is not set, nothing is to be done.
const ORDERS: &str = "STRIPE_SYNC_TEST_ORDERS";
/// The pause of a worker when nothing is due.
const IDLE: Duration = Duration::from_millis(5);
/// The number of idle rounds after which a worker ends.
const STEPS: usize = 20;

/// The task of a process.
pub(crate) struct Orders<'o> {
    pub(crate) database: &'o str,
    pub(crate) stripe: &'o FakeStripe,
    pub(crate) pace: Pace,
    /// The step at which it ends itself, and the time for which it has reached it; none for one that works until it is killed.
    pub(crate) end: Option<(EventStage, u32)>,
}

/// A process at work. It is killed when this is dropped.
pub(crate) struct Process(Child);

impl Process {
    pub(crate) fn start(orders: &Orders<'_>) -> Self {
        let end = orders.end.map(|(step, time)| (EventStage::ALL.iter().position(|it| *it == step), time));
        let told = json!({
            "database": orders.database, "api": orders.stripe.url(), "key": orders.stripe.api_key(),
            "batch": orders.pace.batch, "lease": orders.pace.lease.as_millis() as u64, "end": end,
        });
        let mut command = Command::new(std::env::current_exe().expect("this binary"));
        command.args(["--exact", "process::does_as_it_is_told", "--nocapture"]).env(ORDERS, told.to_string());
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        Self(command.spawn().expect("it runs"))
    }

    /// Has it receive events, one after the other, and returns the ids of those that it has answered for with success.
    pub(crate) fn receive(&mut self, events: &[Value]) -> Vec<String> {
        let mut input = self.0.stdin.take().expect("its input");
        for event in events {
            // It may have ended.
            if writeln!(input, "{event}").is_err() {
                break;
            }
        }
        drop(input);
        let output = BufReader::new(self.0.stdout.take().expect("its output"));
        let lines = output.lines().map_while(Result::ok);
        lines.filter_map(|line| line.strip_prefix("taken ").map(str::to_owned)).collect()
    }

    /// Kills it, by SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.0.kill().expect("killed");
        self.0.wait().expect("a status");
    }

    pub(crate) fn end(mut self) -> ExitStatus {
        self.0.wait().expect("a status")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs the task of the process. Not a test by itself: `kill` and `convergence` run it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn does_as_it_is_told() {
    let Ok(orders) = std::env::var(ORDERS) else { return };
    let orders: Value = serde_json::from_str(&orders).expect("orders");
    let text = |name: &str| orders[name].as_str().expect("a text").to_owned();
    let number = |name: &str| orders[name].as_u64().expect("a number");
    let store = AnyStore::open(&text("database")).await.expect("a database");
    let (api, key) = (text("api"), text("key"));
    let pace = Pace { batch: number("batch") as u32, lease: Duration::from_millis(number("lease")), ..HASTE };
    let events = Events::new(engine(&api, &key, store.clone())).pace(pace);
    let Some(end) = orders["end"].as_array() else { return work(&events).await };
    let step = EventStage::ALL[end[0].as_u64().expect("a place") as usize];
    let killer = killer(step, end[1].as_u64().expect("a number") as u32);
    let verifier = Verifier::new(SECRET).expect("a secret");
    let receiver = Receiver::new(store, verifier, ACCOUNT).probe(killer.clone());
    for line in std::io::stdin().lines() {
        let event: Value = serde_json::from_str(&line.expect("a line")).expect("an event");
        assert_eq!(send(&receiver, &event).await, Receipt::Kept);
        let mut out = std::io::stdout();
        writeln!(out, "\ntaken {}", event["id"].as_str().expect("an id")).expect("written");
        out.flush().expect("written");
    }
    let events = events.on::<Customer>("customer.*", Log).probe(killer);
    for _ in 0..STEPS {
        events.step().await.expect("a step");
    }
}

/// Works until it is killed.
async fn work(events: &Events<AnyStore>) {
    loop {
        // Whatever goes wrong is tried again.
        if events.step().await.map_or(0, |report| report.claimed) == 0 {
            tokio::time::sleep(IDLE).await;
        }
    }
}

/// Ends the process at once, as a crash does, when it reaches a step for the time that is said.
fn killer(step: EventStage, time: u32) -> impl Fn(EventStage) + Clone + Send + Sync + 'static {
    let reached = std::sync::Arc::new(AtomicU32::new(0));
    move |at| {
        if at == step && reached.fetch_add(1, Ordering::SeqCst) + 1 == time {
            std::process::abort();
        }
    }
}
