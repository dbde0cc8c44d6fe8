//! The command as a user meets it: what it says and with which status it ends, also when things are wrong.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod accounts;
mod config;
mod errors;
mod existing_database;
mod letters;
mod migrate;
mod objects;
mod output;
mod pipe;
mod places;
mod pull;
#[path = "../support/schema.rs"]
mod schema;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod views;

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin;
use fake_stripe::{FakeStripe, Fault};
use serde_json::Value;
use sqlx::Row;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use stripe_sync::runtime::AnyStore;
use stripe_sync::runtime::store::HistoryStore as _;
use support::{assert_equal, fake};
use test_postgres::TestDatabase;

/// The outcome of a run of the command.
struct Outcome {
    status: Option<i32>,
    out: String,
    err: String,
}

/// Runs the command in a folder, with nothing of ours in its environment.
async fn run(folder: &Path, arguments: &[&str]) -> Outcome {
    let mut command = Command::new(cargo_bin!("stripe-sync"));
    command.current_dir(folder).args(arguments);
    for variable in ["DATABASE_URL", "STRIPE_API_KEY", "STRIPE_API_KEYS", "STRIPE_API_BASE", "RUST_LOG"] {
        command.env_remove(variable);
    }
    let output =
        tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    errors::assert_told_once(&text(&output.stderr));
    schema::check(arguments, &text(&output.stdout));
    Outcome { status: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
}

async fn sync(folder: &Path, stripe: &FakeStripe, more: &[&str]) -> Outcome {
    let (url, key) = (stripe.url(), stripe.api_key().to_owned());
    let arguments = ["sync", "--api-base", &url, "--api-key", &key, "--rate", "unlimited"];
    run(folder, &[&arguments, more].concat()).await
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A database for the command: its URL, and what goes with it.
struct Database {
    url: String,
    folder: tempfile::TempDir,
    _server: Option<TestDatabase>,
}

impl Database {
    fn sqlite() -> Self {
        let folder = folder();
        let url = format!("sqlite://{}", folder.path().join("stripe.db").display());
        Self { url, folder, _server: None }
    }

    async fn postgres() -> Self {
        let server = TestDatabase::new().await;
        Self { url: server.url().to_owned(), folder: folder(), _server: Some(server) }
    }

    /// Runs the command with this database.
    async fn run(&self, arguments: &[&str]) -> Outcome {
        run(self.folder.path(), &[arguments, &["--database-url", &self.url]].concat()).await
    }

    /// Runs a command that asks the fake.
    async fn ask(&self, stripe: &FakeStripe, arguments: &[&str]) -> Outcome {
        let base = ["--api-base", &stripe.url(), "--rate", "unlimited"];
        self.run(&[arguments, &base].concat()).await
    }

    /// The texts of a query's first column. A statement has none.
    async fn rows(&self, query: &str) -> Vec<String> {
        let query = sqlx::AssertSqlSafe(query.to_owned());
        if self.url.starts_with("sqlite") {
            let pool =
                sqlx::SqlitePool::connect(&format!("{}?mode=rwc", self.url)).await.expect("a database");
            let rows = sqlx::raw_sql(query).fetch_all(&pool).await.expect("rows");
            rows.iter().map(|row| row.get(0)).collect()
        } else {
            let pool = sqlx::PgPool::connect(&self.url).await.expect("a database");
            let rows = sqlx::raw_sql(query).fetch_all(&pool).await.expect("rows");
            rows.iter().map(|row| row.get(0)).collect()
        }
    }
}

/// Declares tests that run on each database.
macro_rules! on_each_database {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test(crate::Database::sqlite()).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test(crate::Database::postgres().await).await;
            })*
        }
    };
}
use on_each_database;

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_fills_a_database_and_says_so() {
    let folder = folder();
    let demo = ["demo", "--customers", "60", "--database-url", "sqlite://X.db"];
    let first = run(folder.path(), &demo).await;
    assert_eq!(first.status, Some(0), "{}", first.err);
    for part in ["Customer", "BalanceTransaction", "dead-lettered", "database: sqlite://X.db"] {
        assert!(first.out.contains(part), "{}", first.out);
    }
    assert!(folder.path().join("X.db").exists());
    let second = run(folder.path(), &demo).await;
    assert!(second.out.contains("nothing new: all"), "{}", second.out);

    let json = run(folder.path(), &["status", "--json", "--database-url", "sqlite://X.db"]).await;
    let status: Value = serde_json::from_str(&json.out).expect("JSON");
    let models = status.as_array().expect("models");
    assert_eq!(models.len(), stripe_sync::models::ready().len());
    let customers = models.iter().find(|model| model["model"] == "Customer").expect("customers");
    assert_eq!((&customers["rows"], &customers["in_progress"]), (&60.into(), &false.into()));
    assert!(customers["last_complete_walk"].is_i64());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_was_killed_is_gone_on_with() {
    let stripe = fake().await;
    let folder = folder();
    // The third page never comes: the run stands still in the middle of a list.
    stripe.faults().once_after(2, "/v1/customers", Fault::Latency(Duration::from_secs(600)));
    let mut victim = std::process::Command::new(cargo_bin!("stripe-sync"))
        .args(["sync", "--api-base", &stripe.url(), "--api-key", stripe.api_key(), "--rate", "unlimited"])
        .args(["--concurrency", "1", "--database-url", "sqlite://killed.db"])
        .current_dir(folder.path())
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .expect("it runs");
    stripe.wait_for_requests(3, "/v1/customers").await;
    victim.kill().expect("killed");
    victim.wait().expect("dead");
    stripe.faults().clear();

    let second = sync(folder.path(), &stripe, &["--database-url", "sqlite://killed.db"]).await;
    assert_eq!(second.status, Some(0), "{}", second.err);
    assert!(second.out.contains("models resumed where the last run stopped"), "{}", second.out);
    let url = format!("sqlite://{}", folder.path().join("killed.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.expect("a database");
    assert_equal(&stripe, &pool).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn models_are_found_by_name_in_any_case() {
    let stripe = fake().await;
    let folder = folder();
    let outcome = sync(folder.path(), &stripe, &["product", "COUPONS", "--json"]).await;
    assert_eq!(outcome.status, Some(0), "{}", outcome.err);
    let report: Value = serde_json::from_str(&outcome.out).expect("JSON");
    let models: Vec<&str> = report["models"]
        .as_array()
        .expect("models")
        .iter()
        .filter_map(|model| model["model"].as_str())
        .collect();
    assert_eq!(models, ["Product", "Coupon"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_that_does_not_exist_is_told_with_the_nearest_and_no_others() {
    let outcome = run(folder().path(), &["sync", "Custmer", "--api-key", "sk_test_x"]).await;
    assert_eq!(outcome.status, Some(2));
    assert_eq!(outcome.err, "error: unknown model `Custmer`; did you mean `Customer`?\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_said_to_be_wrong_and_not_repeated() {
    let stripe = fake().await;
    let folder = folder();
    let arguments = ["sync", "--api-base", &stripe.url(), "--api-key", "sk_test_wrong_secret"];
    let outcome = run(folder.path(), &arguments).await;
    assert_eq!(outcome.status, Some(2));
    assert!(outcome.err.contains("the API key is not accepted; check it (status 401"), "{}", outcome.err);
    assert!(!(outcome.err + &outcome.out).contains("wrong_secret"));
    assert_eq!(stripe.requests().len(), 1);
    let outcome = run(folder.path(), &["sync"]).await;
    assert_eq!(outcome.status, Some(2));
    assert!(outcome.err.contains("no API key; set STRIPE_API_KEY"), "{}", outcome.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_that_is_not_reached_is_said_not_to_be() {
    let arguments =
        ["sync", "--api-base", "http://127.0.0.1:1", "--api-key", "sk_test_x", "--rate", "unlimited"];
    let outcome = run(folder().path(), &arguments).await;
    assert_eq!(outcome.status, Some(2));
    assert!(outcome.err.contains("the API cannot be reached"), "{}", outcome.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_written_is_said_why() {
    let stripe = fake().await;
    let folder = folder();
    std::fs::write(folder.path().join("garbage.db"), vec![b'x'; 8192]).expect("a file");
    sync(folder.path(), &stripe, &["Product", "--database-url", "sqlite://good.db"]).await;
    let cases = [
        ("sqlite://garbage.db", "damaged or not an SQLite database"),
        ("sqlite://good.db?mode=ro", "read-only"),
        ("sqlite://none/such/folder.db", "there is no such folder"),
        ("mysql://localhost/x", "no store for mysql"),
    ];
    for (url, message) in cases {
        let outcome = sync(folder.path(), &stripe, &["Product", "--database-url", url]).await;
        assert_eq!(outcome.status, Some(2), "{url}: {}", outcome.out);
        assert!(outcome.err.contains(message), "{url}: {}", outcome.err);
    }
    let garbage = std::fs::read(folder.path().join("garbage.db")).expect("a file");
    assert!(garbage.iter().all(|byte| *byte == b'x'), "a file that is no database is left alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_without_a_row_and_lists_that_fail_make_the_status_1() {
    let stripe = fake().await;
    let folder = folder();
    stripe.faults().next(1, "/v1/customers", Fault::BrokenObject);
    let outcome = sync(folder.path(), &stripe, &["Customer"]).await;
    assert_eq!(outcome.status, Some(1), "{}", outcome.err);
    assert!(outcome.out.contains("2 objects have no row"), "{}", outcome.out);
    stripe.faults().next(1, "/v1/coupons", Fault::Html);
    let outcome = sync(folder.path(), &stripe, &["Coupon"]).await;
    assert_eq!(outcome.status, Some(1), "{}", outcome.err);
    let message = "Coupon is incomplete: GET /v1/coupons: the answer is not a page of a list";
    assert!(outcome.out.contains(message), "{}", outcome.out);
    assert_eq!(sync(folder.path(), &stripe, &["Coupon"]).await.status, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn models_tell_their_groups_and_lists() {
    let models = run(folder().path(), &["models", "--json"]).await;
    let models: Value = serde_json::from_str(&models.out).expect("JSON");
    let model = |name: &str| {
        let found = models.as_array().and_then(|all| all.iter().find(|model| model["model"] == name));
        found.expect("the model").clone()
    };
    let invoice = model("Invoice");
    assert_eq!((&invoice["group"], &invoice["object"]), (&"billing".into(), &"invoice".into()));
    assert_eq!((&invoice["lists"][0], &invoice["sub_list"]), (&"/v1/invoices".into(), &false.into()));
    assert_eq!(invoice["children"][0], "invoice_lines");
    let below = model("CustomerBalanceTransaction");
    assert_eq!(below["lists"][0], "/v1/customers/{customer}/balance_transactions");
    assert_eq!(below["sub_list"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_synchronised_by_name_and_sub_lists_on_request() {
    let (stripe, folder) = (
        FakeStripe::builder()
            .api_key("sk_test_fake")
            .time(fake_stripe::Time::Stepping)
            .start()
            .await
            .expect("a fake"),
        folder(),
    );
    let without = sync(folder.path(), &stripe, &["Payments"]).await;
    assert_eq!(without.status, Some(0), "{}", without.err);
    let asked = |path: &str| stripe.request_counts().keys().any(|found| found.starts_with(path));
    assert!(asked("/v1/payouts") && !asked("/v1/setup_attempts") && !asked("/v1/coupons"));
    let with = sync(folder.path(), &stripe, &["payments", "--sub-lists"]).await;
    assert_eq!(with.status, Some(0), "{}{}", with.out, with.err);
    assert!(asked("/v1/setup_attempts") && with.out.contains("SetupAttempt"), "{}", with.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_it_works_on_postgres() {
    let (folder, database) = (folder(), TestDatabase::new().await);
    fn with<'a>(url: &'a str, command: &[&'a str]) -> Vec<&'a str> {
        [command, &["--database-url", url]].concat()
    }
    let url = database.url();
    let demo = with(url, &["demo", "--customers", "60"]);
    let first = run(folder.path(), &demo).await;
    assert_eq!(first.status, Some(0), "{}", first.err);
    assert!(first.out.contains("database: postgres"), "{}", first.out);
    let second = run(folder.path(), &demo).await;
    assert!(second.out.contains("nothing new: all"), "{}", second.out);
    let json = run(folder.path(), &with(url, &["status", "--json"])).await;
    let status: Value = serde_json::from_str(&json.out).expect("JSON");
    let customers = status.as_array().and_then(|all| all.iter().find(|model| model["model"] == "Customer"));
    assert_eq!(customers.expect("customers")["rows"], 60, "{}", json.out);
    let printed = run(folder.path(), &with(url, &["migrate", "--print"])).await;
    assert!(printed.out.contains("\"raw\" json NOT NULL"), "{}", printed.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn databases_that_cannot_be_used_are_named_without_their_passwords() {
    let (folder, stripe) = (folder(), fake().await);
    for (url, says) in [
        ("postgres://me:hunter2@127.0.0.1:1/db", "127.0.0.1:1"),
        ("mysql://me:hunter2@localhost/db", "postgres://"),
    ] {
        let outcome = sync(folder.path(), &stripe, &["Product", "--database-url", url]).await;
        assert_eq!(outcome.status, Some(2));
        assert!(outcome.err.contains(says) && !outcome.err.contains("hunter2"), "{}", outcome.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn drift_is_told_by_the_status_and_mended_by_pruning() {
    let (stripe, folder) = (fake().await, folder());
    let (url, key) = (stripe.url(), stripe.api_key().to_owned());
    let verify = ["verify", "Customer", "--api-base", &url, "--api-key", &key, "--rate", "unlimited"];
    let nothing = run(folder.path(), &verify).await;
    assert_eq!(nothing.status, Some(2), "there are no tables: {}", nothing.out);
    assert_eq!(sync(folder.path(), &stripe, &["Customer"]).await.status, Some(0));
    let equal = run(folder.path(), &verify).await;
    assert_eq!(equal.status, Some(0), "{}{}", equal.out, equal.err);
    assert!(equal.out.contains("no drift"), "{}", equal.out);

    let customers = stripe.objects("customer");
    let [gone, changed] = [5, 6].map(|at: usize| customers[at]["id"].as_str().expect("an id").to_owned());
    stripe.delete("customer", &gone);
    stripe.update("customer", &changed, &serde_json::json!({ "email": "secret@example.com" }));
    let drift = run(folder.path(), &verify).await;
    assert_eq!(drift.status, Some(1), "{}{}", drift.out, drift.err);
    for line in [
        format!("Customer {gone}: row without an object"),
        format!("Customer {changed}: different values in email, raw"),
    ] {
        assert!(drift.out.contains(&line), "{}", drift.out);
    }
    assert!(!drift.out.contains("secret@"), "names of columns, never values");
    let url = format!("sqlite://{}", folder.path().join("stripe.db").display());
    let remembered = AnyStore::open(&url).await.expect("a database").verifications().await.expect("readable");
    let [remembered] = remembered.as_slice() else { panic!("{remembered:?}") };
    assert_eq!((remembered.extra, remembered.differing, remembered.complete), (1, 1, true));
    let json = run(folder.path(), &[verify.as_slice(), &["--json"]].concat()).await;
    let json: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&json["equal"], &json["models"][0]["extra"]), (&false.into(), &1.into()));
    assert_eq!(json["models"][0]["columns"]["email"], 1);

    let refused = sync(folder.path(), &stripe, &["Customer", "--prune", "--limit", "5"]).await;
    assert_eq!(refused.status, Some(2), "a limit is no complete walk");
    let pruned = sync(folder.path(), &stripe, &["Customer", "--prune"]).await;
    assert_eq!(pruned.status, Some(0), "{}", pruned.err);
    assert!(pruned.out.contains("1 pruned (no list shows them any more)"), "{}", pruned.out);
    let sampled = run(folder.path(), &[verify.as_slice(), &["--sample", "3"]].concat()).await;
    assert_eq!(sampled.status, Some(0), "{}{}", sampled.out, sampled.err);
    stripe.faults().next(1, "/v1/customers", Fault::Forbidden);
    let incomplete = run(folder.path(), &verify).await;
    assert_eq!(incomplete.status, Some(2), "{}", incomplete.out);
    assert!(incomplete.out.contains("Customer is incomplete"), "{}", incomplete.out);
}
