//! Databases of earlier releases, with all that these may leave behind: today's commands go on with them, and nothing is lost.
//!
//! The dumps are in `tests/upgrade`; CONTRIBUTING.md says how they are made.

use crate::binary::{Outcome, run};
use crate::fixture::{ACCOUNT, Kind, Setup};
use crate::on_each_database;
use fake_stripe::Sizes;
use std::time::{SystemTime, UNIX_EPOCH};

on_each_database!(
    nothing_is_lost_by_migrating,
    events_without_an_account_go_on_with_the_key_of_theirs,
    events_without_an_account_are_not_applied_with_the_key_of_another,
    a_run_that_was_cut_off_goes_on,
);

/// The dumps of a release, of both databases.
const RELEASES: [(&str, &str); 2] = [
    (include_str!("../upgrade/first.sqlite.sql"), include_str!("../upgrade/first.postgres.sql")),
    (include_str!("../upgrade/second.sqlite.sql"), include_str!("../upgrade/second.postgres.sql")),
];

/// The queries that cover the content of the dumps.
const ALL: [&str; 11] = [
    "SELECT id || ' ' || _account || ' ' || notes || ' ' || _as_of FROM customers",
    "SELECT id || ' ' || _account || ' ' || _as_of FROM products",
    "SELECT id || ' ' || _account || ' ' || _as_of FROM prices",
    "SELECT id || ' ' || _account || ' ' || _as_of FROM subscriptions",
    "SELECT id || ' ' || _account FROM subscription_items",
    "SELECT id || ' ' || _account || ' ' || _as_of FROM invoices",
    "SELECT id || ' ' || _account FROM invoice_lines",
    "SELECT model || ' ' || id || ' ' || reason || ' ' || attempts FROM stripe_sync_dead_letters",
    "SELECT account || ' ' || object || ' ' || id || ' ' || as_of FROM stripe_sync_tombstones",
    "SELECT account || ' ' || model || ' ' || coalesce(cursor, '') FROM stripe_sync_progress",
    "SELECT id || ' ' || state || ' ' || attempts || ' ' || coalesce(error, '') || body FROM stripe_sync_events",
];

const STATES: &str = "SELECT account || ' ' || id || ' ' || state FROM stripe_sync_events \
     WHERE id IN ('evt_pending', 'evt_claimed', 'evt_parked', 'evt_applied', 'evt_ignored', 'evt_connected') ORDER BY id";

/// A database of each release, with the fake that it was filled from.
async fn upgraded(kind: Kind) -> Vec<Setup> {
    let mut all = Vec::new();
    for (sqlite, postgres) in RELEASES {
        let dump = match kind {
            Kind::Sqlite => sqlite,
            Kind::Postgres => postgres,
        };
        let setup = Setup::of_dump(kind, dump, |fake| fake.seed(7).sizes(Sizes::scaled(3))).await;
        young(&setup).await;
        all.push(setup);
    }
    all
}

/// Makes what a database has kept as young as if its release had ended just now: what is old is forgotten.
async fn young(setup: &Setup) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    setup.execute(&format!("UPDATE stripe_sync_events SET received_at = {now}000")).await;
    setup.execute(&format!("UPDATE stripe_sync_dead_letters SET first_seen = {now}")).await;
}

async fn everything(setup: &Setup) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for query in ALL {
        let mut rows = setup.rows(query).await;
        rows.sort_unstable();
        assert!(!rows.is_empty(), "the dump has something for {query}");
        all.push(rows);
    }
    all
}

fn succeeds(outcome: &Outcome) {
    assert_eq!(outcome.status, Some(0), "{}{}", outcome.out, outcome.err);
}

async fn nothing_is_lost_by_migrating(kind: Kind) {
    for setup in upgraded(kind).await {
        let before = everything(&setup).await;
        succeeds(&run(&setup, &["migrate"]).await);
        let again = run(&setup, &["migrate"]).await;
        assert!(again.out.contains("the tables match the models"), "{}", again.out);
        let status = run(&setup, &["status"]).await;
        succeeds(&status);
        assert!(status.out.contains("unknown"), "events have no account yet: {}", status.out);
        assert!(everything(&setup).await == before, "nothing has changed");
    }
}

async fn events_without_an_account_go_on_with_the_key_of_theirs(kind: Kind) {
    for setup in upgraded(kind).await {
        let rows = setup.rows("SELECT id FROM customers ORDER BY id").await;
        succeeds(&run(&setup, &["events", "poll", "--model", "Customer"]).await);
        let expected = [
            "acct_fake evt_applied applied",
            "acct_fake evt_claimed applied",
            "acct_connected evt_connected pending",
            "acct_fake evt_ignored ignored",
            "acct_fake evt_parked parked",
            "acct_fake evt_pending applied",
        ];
        assert_eq!(setup.rows(STATES).await, expected);
        succeeds(&run(&setup, &["events", "process", "--failed", "--inbox", "--model", "Customer"]).await);
        let states = setup.rows(STATES).await;
        assert_eq!(states[4], "acct_fake evt_parked applied");
        let customers = setup.rows("SELECT id FROM customers ORDER BY id").await;
        let came = customers.iter().filter(|id| !rows.contains(id)).filter(|id| id.len() < 15);
        let came: Vec<&str> = came.map(String::as_str).collect();
        assert_eq!(came, ["cus_claimed", "cus_parked", "cus_pending"]);
        assert!(rows.iter().all(|id| customers.contains(id)), "{rows:?} {customers:?}");
        let notes = setup.rows("SELECT DISTINCT notes FROM customers WHERE notes IS NOT NULL").await;
        assert_eq!(notes, ["of the application"]);
        let unowned = "SELECT id FROM stripe_sync_events WHERE account = ''";
        assert_eq!(setup.rows(unowned).await, Vec::<String>::new());
    }
}

async fn events_without_an_account_are_not_applied_with_the_key_of_another(kind: Kind) {
    for setup in upgraded(kind).await {
        let before = everything(&setup).await;
        let known = setup.stripe.objects("event")[0]["id"].as_str().expect("an id").to_owned();
        // One that Stripe answers this key for.
        let own = format!("UPDATE stripe_sync_events SET id = '{known}' WHERE id = 'evt_pending'");
        setup.execute(&format!("DELETE FROM stripe_sync_events WHERE id = '{known}'")).await;
        setup.execute(&own).await;
        succeeds(&run(&setup, &["migrate"]).await);
        setup.execute("INSERT INTO stripe_sync_accounts (account) VALUES ('acct_another')").await;
        let processed = run(&setup, &["events", "poll", "--model", "Customer"]).await;
        succeeds(&processed);
        let states = setup.rows(STATES).await;
        assert!(states.contains(&" evt_claimed pending".to_owned()), "{states:?}");
        assert!(states.contains(&" evt_parked parked".to_owned()), "{states:?}");
        let of_own = format!("SELECT account || ' ' || state FROM stripe_sync_events WHERE id = '{known}'");
        assert_eq!(setup.rows(&of_own).await, [format!("{ACCOUNT} applied")]);
        let asked = setup.stripe.requests();
        assert!(!asked.iter().any(|request| request.contains("/v1/customers/cus_parked")), "{asked:?}");
        let letters = setup.rows(ALL[7]).await;
        assert_eq!(letters, before[7]);
    }
}

async fn a_run_that_was_cut_off_goes_on(kind: Kind) {
    for setup in upgraded(kind).await {
        let before = setup.rows("SELECT id FROM invoices ORDER BY id").await;
        let synced = run(&setup, &["sync", "Customer", "Product", "Price", "Subscription", "Invoice"]).await;
        succeeds(&synced);
        assert!(synced.out.contains("models resumed where the last run stopped"), "{}", synced.out);
        let after = setup.rows("SELECT id FROM invoices ORDER BY id").await;
        assert!(before.iter().all(|id| after.contains(id)), "{before:?} {after:?}");
        let open = setup.rows("SELECT model FROM stripe_sync_runs WHERE open").await;
        assert_eq!(open, Vec::<String>::new());
        succeeds(&run(&setup, &["status"]).await);
    }
}
