//! A crate of somebody else: outside the workspace, with the façade alone, its own struct, and its own types of the API.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use fake_stripe::{FakeStripe, Sizes};
use serde_json::json;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use stripe_codegen::Builder;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the workspace")
}

/// Writes the crate. Its types are of the document that the façade is generated from, and of one resource.
fn write_crate(folder: &Path) {
    let document = workspace().join(format!("spec/{}.json", stripe_sync::client::API_VERSION));
    let types = Builder::from_file(document).expect("a document").resources(["customer"]);
    let built = types.primitives("::stripe_sync::types").names(folder.join("stripe-names.toml"));
    built.build(folder.join("src/stripe")).expect("types").tree.write().expect("written");
    let manifest = format!(
        "[package]\nname = \"their-app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[profile.dev]\ndebug = false\n\
         [dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\
         stripe-sync = {{ path = {:?}, default-features = false, features = [\"sqlite\"] }}\n",
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
    let folder = tempfile::tempdir().expect("a folder");
    write_crate(folder.path());
    let mut run = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    run.args(["run", "--offline", "--quiet"]).current_dir(folder.path());
    run.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("app"));
    run.env("STRIPE_API_BASE", stripe.url()).env("STRIPE_API_KEY", stripe.api_key());
    let output = tokio::task::spawn_blocking(move || run.output()).await.expect("no panic").expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("src/stripe/"), "no warnings in what was generated: {said}");
    let customers = stripe.objects("customer").len();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(printed.trim(), format!("{customers} customers, one in Lund"));
}

/// Its only file that is handwritten.
const MAIN: &str = r#"
#[allow(missing_docs, dead_code, unused_imports)]
mod stripe;

use stripe_sync::{Client, Engine, Model, SqliteStore, StripeSync, sqlx};

#[derive(StripeSync)]
#[stripe(object = stripe::Customer, table = "people")]
#[allow(dead_code)]
struct Person {
    id: stripe::CustomerId,
    email: Option<String>,
    #[stripe(path = address.city)]
    city: Option<String>,
    created: stripe_sync::types::Timestamp,
    #[stripe(local)]
    notes: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder(std::env::var("STRIPE_API_KEY")?).base_url(std::env::var("STRIPE_API_BASE")?).build()?;
    let store = SqliteStore::open("sqlite::memory:").await?;
    let engine = Engine::new(client, store, &[Person::table()]);
    engine.store().migrate(&engine.tables()).await?;
    assert!(engine.sync_all().await?.is_clean());
    let pool = engine.store().pool();
    let (people,): (i64,) = sqlx::query_as("SELECT count(*) FROM people").fetch_one(pool).await?;
    let (city,): (String,) =
        sqlx::query_as("SELECT city FROM people WHERE email = 'jenny@example.com'").fetch_one(pool).await?;
    println!("{people} customers, one in {city}");
    Ok(())
}
"#;
