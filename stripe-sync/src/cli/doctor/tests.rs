//! Broken set-ups, each named rightly, on a fake Stripe and real databases.

use super::finding::{Finding, Level};
use crate::cli::{Arguments, Command};
use clap::Parser as _;
use fake_stripe::{FakeStripe, Sizes, Time};
use serde_json::json;
use stripe_sync::client::API_VERSION;
use stripe_sync::models::Customer;
use stripe_sync::runtime::store::Received;
use stripe_sync::runtime::store::{Batch, DeadLetter, Inbox as _, RowStore as _};
use stripe_sync::runtime::{AnyStore, Model as _, NoObserver, OpenOptions, Options, Pool, with_children};
use stripe_sync::{Client, Engine, client::Rate, sqlx};
use test_postgres::TestDatabase;

const KEY: &str = "sk_test_fake";
const LIVE: &str = "sk_live_fake";
const RESTRICTED: &str = "rk_test_fake";

/// A fake Stripe with a few objects, and an SQLite file.
struct Setup {
    stripe: FakeStripe,
    folder: tempfile::TempDir,
}

impl Setup {
    async fn new() -> Self {
        Self::at(Time::Real).await
    }

    async fn at(time: Time) -> Self {
        let stripe = FakeStripe::builder().time(time).sizes(Sizes { others: 0, ..Sizes::scaled(10) });
        let stripe = stripe.api_key(KEY).another_key(LIVE, "acct_fake");
        let stripe = stripe.restricted_key(RESTRICTED, &["product_read", "webhook_read"]).start().await;
        Self { stripe: stripe.expect("a free port"), folder: tempfile::tempdir().expect("a folder") }
    }

    fn url(&self) -> String {
        format!("sqlite://{}", self.folder.path().join("stripe.db").display())
    }

    /// Examines the set-up with a key, for the model of customers.
    async fn examine(&self, key: &str, more: &[&str]) -> Vec<Finding> {
        let (base, url) = (self.stripe.url(), self.url());
        let mut line =
            vec!["stripe-sync", "doctor", "--model", "Customer", "--rate", "unlimited", "--api-key", key];
        for (option, value) in [("--api-base", &base), ("--database-url", &url)] {
            if !more.contains(&option) {
                line.extend([option, value]);
            }
        }
        line.extend(more);
        let arguments = Arguments::try_parse_from(line).expect("arguments");
        let Command::Doctor(doctor) = &arguments.command else { panic!("another command") };
        doctor.examine(&arguments.settings).await.expect("findings")
    }

    /// Opens the database as the command does, and migrates it.
    async fn store(&self) -> AnyStore {
        let store = AnyStore::open_with(&self.url(), &OpenOptions::default().separate()).await;
        let store = store.expect("a database");
        store.migrate(&with_children(&[Customer::table()])).await.expect("tables");
        store
    }

    /// Syncs the customers with a key, and creates a webhook endpoint: nothing is wrong then.
    async fn healthy(&self, key: &str) -> AnyStore {
        let client = Client::builder(key).base_url(self.stripe.url()).rate(Rate::Unlimited).build();
        let engine = Engine::new(client.expect("a client"), self.store().await, &[Customer::table()]);
        engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
        self.endpoint(API_VERSION, &["*"]);
        engine.store().clone()
    }

    fn endpoint(&self, version: &str, types: &[&str]) -> String {
        let endpoint =
            json!({ "url": "https://example.com", "enabled_events": types, "api_version": version });
        let endpoint = self.stripe.call("POST", "/v1/webhook_endpoints", &endpoint).expect("an endpoint");
        endpoint["id"].as_str().expect("an id").to_owned()
    }
}

/// Checks that a finding names a fault, and that it says what to do.
fn assert_named(findings: &[Finding], check: &str, level: Level, says: &str) {
    let found = findings.iter().find(|finding| finding.check == check && finding.level == level);
    let found = found.unwrap_or_else(|| panic!("no {level} of {check} in {findings:#?}"));
    assert!(found.detail.contains(says), "{found:?}");
    assert!(found.advice.is_some(), "{found:?}");
}

fn assert_well(findings: &[Finding]) {
    assert!(findings.iter().all(|finding| finding.level == Level::Good), "{findings:#?}");
}

#[tokio::test]
async fn a_healthy_set_up_has_no_findings_but_good_ones() {
    let setup = Setup::new().await;
    setup.healthy(KEY).await;
    assert_well(&setup.examine(KEY, &[]).await);
}

#[tokio::test]
async fn faults_of_keys_are_named() {
    let setup = Setup::new().await;
    setup.healthy(KEY).await;
    for (key, says) in [
        ("", "no API key"),
        ("pk_test_1", "publishable key"),
        ("whsec_1", "signing secret"),
        ("$STRIPE_API_KEY", "unexpanded variable"),
        ("sk_test_wrong", "Stripe does not accept the key"),
    ] {
        assert_named(&setup.examine(key, &[]).await, "key", Level::Fault, says);
    }
    let restricted = setup.examine(RESTRICTED, &[]).await;
    assert_named(&restricted, "permissions", Level::Fault, "the key may not read Customer");
    let unreachable = setup.examine(KEY, &["--api-base", "http://127.0.0.1:1"]).await;
    assert_named(&unreachable, "stripe", Level::Fault, "cannot be reached");
    let other_mode = setup.examine(LIVE, &[]).await;
    assert_named(&other_mode, "mode", Level::Fault, "the key is a live key, and the rows are test data");
}

#[tokio::test]
async fn a_wrong_clock_is_named() {
    let local = crate::cli::times::now();
    for (ahead, level) in [(1000, Level::Fault), (-60, Level::Warning)] {
        let setup = Setup::at(Time::Fixed(local + ahead)).await;
        assert_named(&setup.examine(KEY, &[]).await, "clock", level, " s between this machine and Stripe");
    }
}

#[tokio::test]
async fn faults_of_sqlite_are_named() {
    let setup = Setup::new().await;
    let garbage = setup.folder.path().join("garbage.db");
    std::fs::write(&garbage, vec![b'x'; 8192]).expect("a file");
    let url = format!("sqlite://{}", garbage.display());
    let findings = setup.examine(KEY, &["--database-url", &url]).await;
    assert_named(&findings, "database", Level::Fault, "not an SQLite database");
    assert_named(&setup.examine(KEY, &[]).await, "schema", Level::Fault, "customers");
    setup.healthy(KEY).await;
    let read_only = format!("{}?mode=ro", setup.url());
    let findings = setup.examine(KEY, &["--database-url", &read_only]).await;
    assert_named(&findings, "rights", Level::Fault, "read-only");
}

#[tokio::test]
async fn faults_of_postgres_are_named() {
    let (setup, database) = (Setup::new().await, TestDatabase::new().await);
    let unreachable = setup.examine(KEY, &["--database-url", "postgres://me@127.0.0.1:1/app"]).await;
    assert_named(&unreachable, "database", Level::Fault, "127.0.0.1:1");
    let store =
        AnyStore::open_with(database.url(), &OpenOptions::default().separate()).await.expect("a store");
    store.migrate(&with_children(&[Customer::table()])).await.expect("tables");
    let never = setup.examine(KEY, &["--database-url", database.url()]).await;
    assert_named(&never, "rows", Level::Warning, "no model was ever synced");
    let Pool::Postgres(pool) = store.pool() else { panic!("another database") };
    let execute = async |text: &str| {
        sqlx::raw_sql(sqlx::AssertSqlSafe(text.to_owned())).execute(pool).await.expect("executed");
    };
    execute("CREATE ROLE doctor_reader LOGIN; GRANT USAGE ON SCHEMA stripe TO doctor_reader").await;
    execute("GRANT SELECT ON ALL TABLES IN SCHEMA stripe TO doctor_reader").await;
    let (_, place) = database.url().split_once('@').expect("a URL with a user");
    let reader = format!("postgres://doctor_reader@{place}");
    let findings = setup.examine(KEY, &["--database-url", &reader]).await;
    assert_named(&findings, "rights", Level::Fault, "permission");
    execute("DROP OWNED BY doctor_reader; DROP ROLE doctor_reader").await;
}

#[tokio::test]
async fn faults_of_endpoints_are_named() {
    let setup = Setup::new().await;
    setup.healthy(KEY).await;
    let ids: Vec<String> = setup
        .stripe
        .objects("webhook_endpoint")
        .iter()
        .filter_map(|it| Some(it["id"].as_str()?.to_owned()))
        .collect();
    for id in &ids {
        setup.stripe.delete("webhook_endpoint", id);
    }
    assert_named(&setup.examine(KEY, &[]).await, "webhooks", Level::Warning, "no webhook endpoint");
    for (version, types, says) in [
        ("2020-08-27", &["*"][..], "has the API version 2020-08-27"),
        (API_VERSION, &["customer.created"], "does not send"),
    ] {
        let id = setup.endpoint(version, types);
        assert_named(&setup.examine(KEY, &[]).await, "webhooks", Level::Warning, says);
        setup.stripe.delete("webhook_endpoint", &id);
    }
    let id = setup.endpoint(API_VERSION, &["*"]);
    setup.stripe.update("webhook_endpoint", &id, &json!({ "status": "disabled" }));
    assert_named(&setup.examine(KEY, &[]).await, "webhooks", Level::Warning, "is disabled");
}

#[tokio::test]
async fn work_that_is_left_is_named() {
    let setup = Setup::new().await;
    let store = setup.healthy(KEY).await;
    let event = br#"{"id":"evt_1","object":"event","type":"x","created":1}"#;
    let event = Received::parse(event).expect("an event").received_by("acct_fake");
    store.receive(&[event]).await.expect("stored");
    let letter = DeadLetter {
        model: "Customer",
        id: "cus_broken".to_owned(),
        reason: "a column".to_owned(),
        object: "{}".to_owned(),
        as_of: 1,
    };
    let batch = Batch { account: "acct_fake".to_owned(), dead_letters: vec![letter], ..Batch::default() };
    store.commit(&batch).await.expect("stored");
    assert_named(
        &setup.examine(KEY, &[]).await,
        "dead letters",
        Level::Warning,
        "such as Customer cus_broken",
    );
    let Pool::Sqlite(pool) = store.pool() else { panic!("another database") };
    for (change, check, says) in [
        ("received_at = 1", "lag", "1 events of acct_fake wait, the oldest for "),
        ("state = 'parked'", "events", "1 events of acct_fake failed"),
    ] {
        let text = format!("UPDATE stripe_sync_events SET {change}");
        sqlx::query(sqlx::AssertSqlSafe(text)).execute(pool).await.expect("updated");
        assert_named(&setup.examine(KEY, &[]).await, check, Level::Fault, says);
    }
}
