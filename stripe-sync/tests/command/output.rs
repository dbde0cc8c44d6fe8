//! The output: tables that fit, logs as JSON, warnings, and the demo's queries.

use crate::support::fake;
use crate::{Database, folder, on_each_database, run};
use assert_cmd::cargo::cargo_bin;
use fake_stripe::Fault;
use serde_json::Value;

on_each_database!(the_queries_of_the_demo_can_be_run);

async fn the_queries_of_the_demo_can_be_run(database: Database) {
    let demo = database.run(&["demo", "--customers", "30"]).await;
    assert_eq!(demo.status, Some(0), "{}", demo.err);
    assert!(demo.out.starts_with("This demo needs no account and no key."), "{}", demo.out);
    let queries: Vec<&str> = demo.out.lines().filter(|line| line.starts_with("  SELECT ")).collect();
    assert_eq!(queries.len(), 3, "{}", demo.out);
    for query in queries {
        let query = query.trim().trim_end_matches(';');
        let count = format!("SELECT CAST(count(*) AS text) FROM ({query}) AS q");
        let rows = database.rows(&count).await;
        assert!(rows[0].parse::<i64>().is_ok_and(|count| count > 0) || query.contains("failed"), "{query}");
    }
    let status = database.run(&["status", "--json"]).await;
    let status: Value = serde_json::from_str(&status.out).expect("JSON");
    let lag = status.as_array().and_then(|all| all.iter().find(|it| it["model"] == "Customer"));
    assert!(lag.expect("customers")["lag"].as_u64().is_some_and(|lag| lag < 600), "the rows are of now");
}

#[tokio::test]
async fn tables_fit_the_terminal() {
    let models = run(folder().path(), &["models"]).await;
    let widest = models.out.lines().map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|widest| widest < 110), "{widest:?}");
    let output =
        std::process::Command::new(cargo_bin!("stripe-sync")).arg("models").env("COLUMNS", "60").output();
    let out = String::from_utf8(output.expect("it runs").stdout).expect("text");
    assert!(out.lines().filter(|line| line.starts_with('│')).all(|line| line.chars().count() <= 60), "{out}");
    let one = run(folder().path(), &["models", "invoice"]).await;
    assert!(one.out.starts_with("Invoice (billing)\n  object: invoice\n  table: invoices\n"), "{}", one.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn warnings_are_logged_by_default_and_logs_can_be_json() {
    let (folder, stripe) = (folder(), fake().await);
    let url = stripe.url();
    let sync = ["sync", "Coupon", "--api-base", &url, "--api-key", "sk_test_fake", "--rate", "unlimited"];
    stripe.faults().next(1, "/v1/coupons", Fault::BrokenObject);
    let text = run(folder.path(), &sync).await;
    assert!(text.err.contains("WARN") || text.err.contains("ERROR"), "{}", text.err);
    stripe.faults().next(1, "/v1/coupons", Fault::BrokenObject);
    let json = run(folder.path(), &[&sync[..], &["--full", "--log-format", "json"]].concat()).await;
    let lines: Vec<Value> = json
        .err
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}")))
        .collect();
    assert!(
        lines.iter().any(|line| line["fields"]["message"].as_str().is_some_and(|it| it.contains("Coupon: ")))
    );
    assert!(
        lines.iter().all(|line| line["level"].is_string() && line["timestamp"].is_string()),
        "{}",
        json.err
    );
    let error = run(folder.path(), &["sync", "Nothing", "--log-format", "json"]).await;
    let error: Value = serde_json::from_str(&error.err).expect("JSON");
    assert_eq!(error["level"], "ERROR");
}
