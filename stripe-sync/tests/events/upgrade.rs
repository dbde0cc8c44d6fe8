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
    times_and_decimals_change_their_types_and_keep_their_values,
    views_of_the_application_keep_types_from_changing,
    views_of_an_earlier_version_are_replaced,
);

/// The dumps of a release, of both databases.
const RELEASES: [(&str, &str); 3] = [
    (include_str!("../upgrade/first.sqlite.sql"), include_str!("../upgrade/first.postgres.sql")),
    (include_str!("../upgrade/second.sqlite.sql"), include_str!("../upgrade/second.postgres.sql")),
    (include_str!("../upgrade/third.sqlite.sql"), include_str!("../upgrade/third.postgres.sql")),
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
    for release in RELEASES {
        all.push(of_release(kind, release).await);
    }
    all
}

/// A database of the last release.
async fn last(kind: Kind) -> Setup {
    of_release(kind, RELEASES[RELEASES.len() - 1]).await
}

async fn of_release(kind: Kind, (sqlite, postgres): (&str, &str)) -> Setup {
    let dump = match kind {
        Kind::Sqlite => sqlite,
        Kind::Postgres => postgres,
    };
    let setup = Setup::of_dump(kind, dump, |fake| fake.seed(7).sizes(Sizes::scaled(3))).await;
    young(&setup).await;
    setup
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

/// Columns of times, with their tables: of models, and of child rows, which may be NULL and may not.
const TIMES: [(&str, &str); 5] = [
    ("customers", "created"),
    ("subscriptions", "trial_end"),
    ("subscriptions", "billing_cycle_anchor"),
    ("subscription_items", "current_period_end"),
    ("invoices", "period_end"),
];

/// The seconds of all times, read by an expression for a column.
async fn times(setup: &Setup, seconds: fn(&str) -> String) -> Vec<String> {
    let mut all = Vec::new();
    for (table, column) in TIMES {
        let seconds = seconds(column);
        let query =
            format!("SELECT id || ' ' || coalesce(CAST({seconds} AS text), '-') FROM {table} ORDER BY id");
        all.extend(setup.rows(&query).await);
    }
    all
}

async fn times_and_decimals_change_their_types_and_keep_their_values(kind: Kind) {
    let (digits, seconds, form): (_, fn(&str) -> String, _) = match kind {
        Kind::Sqlite => {
            ("unit_amount_decimal_digits", |it| format!("strftime('%s', {it})"), "typeof(created)")
        }
        Kind::Postgres => (
            "unit_amount_decimal",
            |it| format!("extract(epoch FROM {it})::bigint"),
            "pg_typeof(created)::text",
        ),
    };
    let decimals = |column: &str| {
        format!("SELECT id || ' ' || coalesce(CAST({column} AS text), '-') FROM prices ORDER BY id")
    };
    for setup in upgraded(kind).await {
        let before = (times(&setup, str::to_owned).await, setup.rows(&decimals("unit_amount_decimal")).await);
        let migrated = run(&setup, &["migrate"]).await;
        succeeds(&migrated);
        let told = "changed the types of columns of customers without loss: created";
        assert!(migrated.out.contains(told), "{}", migrated.out);
        let after = (times(&setup, seconds).await, setup.rows(&decimals(digits)).await);
        assert_eq!(after, before);
        let form = setup.rows(&format!("SELECT DISTINCT {form} FROM customers")).await;
        assert_eq!(form, [if let Kind::Sqlite = kind { "text" } else { "timestamp with time zone" }]);
        // The fake is younger than the dump, so that its rows are written again.
        let synced = run(&setup, &["sync", "Price", "--full"]).await;
        succeeds(&synced);
        let verified = run(&setup, &["verify", "Price"]).await;
        succeeds(&verified);
        assert_eq!(setup.rows(&decimals(digits)).await, before.1);
    }
}

async fn views_of_the_application_keep_types_from_changing(kind: Kind) {
    let setup = last(kind).await;
    let before = everything(&setup).await;
    let table = if let Kind::Sqlite = kind { "customers" } else { "stripe.customers" };
    setup.execute(&format!("CREATE VIEW signups AS SELECT id, created FROM {table}")).await;
    let refused = run(&setup, &["migrate"]).await;
    assert_eq!(refused.status, Some(2), "{}", refused.out);
    let message = "the view signups reads the column customers.created, whose type changes to";
    assert!(refused.err.contains(message), "{}", refused.err);
    assert!(everything(&setup).await == before, "nothing has changed");
    setup.execute("DROP VIEW signups").await;
    succeeds(&run(&setup, &["migrate"]).await);
}

async fn views_of_an_earlier_version_are_replaced(kind: Kind) {
    let setup = last(kind).await;
    let name = "payout_reconciliation";
    let installed = match kind {
        Kind::Sqlite => {
            format!("CREATE VIEW {name} AS /* stripe-sync view */ SELECT created AS old FROM customers")
        }
        Kind::Postgres => format!(
            "CREATE VIEW stripe.{name} AS SELECT created AS old FROM stripe.customers; \
             COMMENT ON VIEW stripe.{name} IS 'stripe-sync view: it''s old'"
        ),
    };
    setup.execute(&installed).await;
    let blocked = match kind {
        Kind::Sqlite => "CREATE VIEW mine AS SELECT created FROM customers",
        Kind::Postgres => "CREATE VIEW mine AS SELECT created FROM stripe.customers",
    };
    setup.execute(blocked).await;
    assert_eq!(run(&setup, &["sync", "Customer"]).await.status, Some(2));
    assert!(
        !setup.rows(&format!("SELECT CAST(old AS text) FROM {name}")).await.is_empty(),
        "it is as it was"
    );
    setup.execute("DROP VIEW mine").await;
    succeeds(&run(&setup, &["sync", "Customer"]).await);
    let rows = setup.rows(&format!("SELECT payout || arrival FROM {name}")).await;
    assert_eq!(rows, Vec::<String>::new(), "the view of this version");
}
