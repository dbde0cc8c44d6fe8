//! Rows without a user: one line of the log for all of them.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::databases::Kind;
use crate::fixture::{Setup, backfill, begin};
use std::io;
use std::sync::{Arc, Mutex};
use stripe_sync::runtime::{Engine, Options};
use stripe_sync::types::{self, CustomerId};
use stripe_sync::{Model, StripeSync};
use tracing::Level;

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "people")]
struct Person {
    id: CustomerId,
    email: Option<String>,
    #[stripe(link(users, on = email))]
    user_id: Option<i64>,
}

/// The lines of a log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// The lines about links, of the level `info` and above.
    fn links(&self) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().expect("the log").clone()).expect("text");
        text.lines().filter(|line| line.contains("linked")).map(str::to_owned).collect()
    }
}

async fn all_rows_without_a_user_are_one_line(setup: Setup, log: &Log) {
    setup.execute("CREATE TABLE users (id BIGINT PRIMARY KEY, email TEXT)").await;
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), &[Person::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    let report = backfill(&engine, &Options::default()).await;
    let customers = setup.ids("customer").len();
    assert_eq!(report.models[0].links.missing, customers as u64);
    let lines = log.links();
    let [line] = &lines[..] else { panic!("{} lines: {lines:?}", lines.len()) };
    assert!(line.contains(" INFO ") && line.contains(&format!("rows={customers}")), "{line}");
}

/// A test whose tasks are all on one thread, so that the log has what they do.
async fn logged(kind: Kind) {
    let (log, setup) = (Log::default(), begin(kind).await);
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(Level::INFO).with_ansi(false);
    let subscriber = subscriber.with_writer(move || writer.clone()).finish();
    let _default = tracing::subscriber::set_default(subscriber);
    all_rows_without_a_user_are_one_line(setup, &log).await;
}

#[tokio::test]
async fn all_rows_without_a_user_are_one_line_on_sqlite() {
    logged(Kind::Sqlite).await;
}

#[tokio::test]
async fn all_rows_without_a_user_are_one_line_on_postgres() {
    logged(Kind::Postgres).await;
}
