//! A crate of somebody else: outside the workspace, with the façade alone, its own struct, and its own types of the API.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use fake_stripe::{FakeStripe, Sizes};
use serde_json::json;
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use stripe_codegen::Builder;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the workspace")
}

/// Writes the crate. Its types are of the document that the façade is generated from, and of two resources.
fn write_crate(folder: &Path) {
    let document = workspace().join(format!("spec/{}.json", stripe_sync::client::API_VERSION));
    let types = Builder::from_file(document).expect("a document").resources(["customer", "subscription"]);
    let built = types.primitives("::stripe_sync::types").names(folder.join("stripe-names.toml"));
    built.build(folder.join("src/stripe")).expect("types").tree.write().expect("written");
    let manifest = format!(
        "[package]\nname = \"their-app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[profile.dev]\ndebug = false\n\
         [dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\
         stripe-sync = {{ path = {:?}, default-features = false, features = [\"postgres\", \"sqlite\", \"type-subscription\"] }}\n",
        workspace().join("stripe-sync")
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    // The same versions of what it depends on, so that nothing is looked for elsewhere.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a copy");
    fs::write(folder.join("src/main.rs"), MAIN).expect("a file");
}

#[tokio::test]
async fn a_crate_of_somebody_else_builds_synchronises_and_reads_its_row() {
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::scaled(10))
        .start()
        .await
        .expect("a free port");
    stripe.create("customer", &json!({ "email": "jenny@example.com", "address": { "city": "Lund" } }));
    let (folder, database) =
        (tempfile::tempdir().expect("a folder"), test_postgres::TestDatabase::new().await);
    write_crate(folder.path());
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("app");
    let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["build", "--offline", "--quiet"]).current_dir(folder.path()).env("CARGO_TARGET_DIR", &target);
    let output =
        tokio::task::spawn_blocking(move || build.output()).await.expect("no panic").expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("src/stripe/"), "no warnings in what was generated: {said}");
    assert_types_name_their_features(folder.path(), &target).await;
    let expected = expected(&stripe);
    for url in ["sqlite::memory:", database.url()] {
        let mut run = Command::new(target.join("debug/their-app"));
        run.env("STRIPE_API_BASE", stripe.url())
            .env("STRIPE_API_KEY", stripe.api_key())
            .env("DATABASE_URL", url);
        let output =
            tokio::task::spawn_blocking(move || run.output()).await.expect("no panic").expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), expected, "{url}");
    }
}

/// The names of the crates that an application compiles, by the features of the façade.
fn crates(features: &str) -> BTreeSet<String> {
    let mut tree = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    tree.args(["tree", "--offline", "--prefix=none", "--edges=normal,build", "--package=stripe-sync"])
        .args(["--no-default-features", "--features", features])
        .current_dir(workspace());
    let output = tree.output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("text");
    lines.lines().filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).collect()
}

#[test]
fn an_application_compiles_no_more_than_it_needs() {
    let (sqlite, postgres) = (crates("sqlite,webhook,operations"), crates("postgres,webhook,operations"));
    assert!(sqlite.len() <= 200, "{}: {sqlite:?}", sqlite.len());
    assert!(postgres.len() <= 200, "{}: {postgres:?}", postgres.len());
    assert!(!postgres.contains("libsqlite3-sys") && !postgres.contains("sqlx-sqlite"), "{postgres:?}");
    assert!(!sqlite.contains("sqlx-postgres"), "{sqlite:?}");
}

/// The compiler names the feature of a type that is off.
async fn assert_types_name_their_features(folder: &Path, target: &Path) {
    fs::create_dir_all(folder.join("src/bin")).expect("a folder");
    fs::write(folder.join("src/bin/off.rs"), OFF).expect("a file");
    let mut check = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    check.args(["build", "--offline", "--quiet", "--bin", "off"]).current_dir(folder);
    check.env("CARGO_TARGET_DIR", target);
    let output =
        tokio::task::spawn_blocking(move || check.output()).await.expect("no panic").expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("type-dispute"), "{said}");
    fs::remove_file(folder.join("src/bin/off.rs")).expect("removed");
}

/// A model of an object whose feature is off.
const OFF: &str = r"
use stripe_sync::{StripeSync, types};

#[derive(StripeSync)]
#[stripe(object = types::Dispute)]
struct Dispute {
    id: types::DisputeId,
}

fn main() {}
";

/// Returns the line that the program prints.
fn expected(stripe: &FakeStripe) -> String {
    let active = stripe.objects("subscription").iter().filter(|it| it["status"] == "active").count();
    let customers = stripe.objects("customer").len();
    format!("{customers} customers, one in Lund; {active} active subscriptions; no news")
}

/// Its only file that is handwritten.
const MAIN: &str = r#"
#[allow(missing_docs, dead_code, unused_imports)]
mod stripe;

use std::sync::atomic::{AtomicU32, Ordering};
use stripe::{SubscriptionId, SubscriptionStatus};
use stripe_sync::types::{self, events};
use stripe_sync::{
    AnyStore, Client, Engine, EventContext, Events, Handler, HookError, Hooks, Model, RowOrigin, Rows, SavedRow,
    StripeSync, Transaction,
};

#[derive(StripeSync)]
#[stripe(object = stripe::Customer, table = "people", hooks = News)]
#[allow(dead_code)]
struct Person {
    id: stripe::CustomerId,
    email: Option<String>,
    #[stripe(path = address.city)]
    city: Option<String>,
    created: stripe_sync::types::Timestamp,
    #[stripe(with = name_length)]
    name_length: Option<i32>,
    #[stripe(local)]
    notes: Option<String>,
}

fn name_length(customer: &stripe::Customer) -> Option<i32> {
    customer.name.as_ref().map(|name| name.chars().map(|_| 1).sum())
}

#[derive(StripeSync)]
#[stripe(object = stripe::Subscription, table = "subscriptions", filter = is_active)]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = Person)]
    customer: stripe::CustomerId,
    status: SubscriptionStatus,
}

fn is_active(subscription: &stripe::Subscription) -> bool {
    subscription.status == SubscriptionStatus::Active
}

static NEWS: AtomicU32 = AtomicU32::new(0);

struct News;

impl Hooks for News {
    async fn after(&self, row: &SavedRow<'_>, _: &mut Transaction<'_>) -> Result<(), HookError> {
        let person: Person = row.current()?;
        if row.is_new() && matches!(row.origin(), RowOrigin::Event(_)) && person.email.is_some() {
            NEWS.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

struct Ended;

impl Handler<types::Subscription> for Ended {
    async fn outside(&self, event: &EventContext<'_, types::Subscription>) -> Result<(), HookError> {
        println!("{} has ended", event.object()?.id);
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder(std::env::var("STRIPE_API_KEY")?).base_url(std::env::var("STRIPE_API_BASE")?).build()?;
    let store = AnyStore::open(&std::env::var("DATABASE_URL")?).await?;
    let engine = Engine::new(client, store.clone(), &[Person::table(), Sub::table()]);
    engine.store().migrate(&engine.tables()).await?;
    assert!(engine.sync_all().await?.is_clean());
    let events = Events::new(engine).on(events::CUSTOMER_SUBSCRIPTION_DELETED, Ended);
    events.check_handlers()?;
    let subscriptions = Sub::by(&store, "status", "active").await?;
    let mut people = std::collections::BTreeSet::new();
    for subscription in &subscriptions {
        let person = subscription.customer(&store).await?.ok_or("a parent")?;
        assert_eq!(Sub::find(&store, subscription.id.as_str()).await?.map(|it| it.status), Some(SubscriptionStatus::Active));
        people.insert(person.id.to_string());
    }
    assert!(!people.is_empty());
    let jenny = Person::by(&store, "email", "jenny@example.com").await?;
    let all = Person::by(&store, "notes", None::<String>).await?.len();
    let (city, news) = (jenny[0].city.as_deref().unwrap_or_default(), NEWS.load(Ordering::Relaxed));
    assert_eq!(news, 0);
    println!("{all} customers, one in {city}; {} active subscriptions; no news", subscriptions.len());
    Ok(())
}
"#;
