//! Several keys: rows of several accounts in the same tables, and keys that may not show or read everything.

use crate::{Database, Outcome, on_each_database};
use fake_stripe::{FakeStripe, Fault, Sizes};
use serde_json::Value;

on_each_database!(
    keys_of_two_accounts_share_the_tables,
    what_is_pruned_for_one_account_stays_with_the_other,
    a_key_that_may_not_read_its_account_is_known_by_the_refusal,
);

const KEY: &str = "sk_test_fake";
const OTHER: &str = "sk_test_other";
const BOTH: [&str; 4] = ["--api-key", KEY, "--api-key", OTHER];

/// A fake with two accounts, whose objects have the same ids.
async fn two_accounts() -> FakeStripe {
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes { others: 1, ..Sizes::scaled(30) });
    stripe.another_key(OTHER, "acct_other").start().await.expect("a fake")
}

async fn by_account(database: &Database, table: &str) -> Vec<String> {
    let query = format!("SELECT _account || ' ' || count(*) FROM {table} GROUP BY _account ORDER BY 1");
    database.rows(&query).await
}

fn succeeds(outcome: &Outcome) {
    assert_eq!(outcome.status, Some(0), "{}{}", outcome.out, outcome.err);
}

async fn keys_of_two_accounts_share_the_tables(database: Database) {
    let stripe = two_accounts().await;
    let first = database.ask(&stripe, &[["sync", "billing"].as_slice(), &BOTH].concat()).await;
    succeeds(&first);
    assert!(first.out.contains("acct_fake") && first.out.contains("acct_other"), "{}", first.out);
    assert_eq!(stripe.request_counts()["/v1/account"], 2, "each key is asked for its account once");
    for (table, kind) in [
        ("customers", "customer"),
        ("subscriptions", "subscription"),
        ("subscription_items", "subscription_item"),
        ("invoice_lines", "line_item"),
    ] {
        let count = stripe.objects(kind).len();
        let expected = ["acct_fake", "acct_other"].map(|account| format!("{account} {count}"));
        assert_eq!(by_account(&database, table).await, expected, "{table}");
    }

    let verified = database.ask(&stripe, &[["verify", "billing"].as_slice(), &BOTH].concat()).await;
    succeeds(&verified);
    let status = database.run(&["status", "--json"]).await;
    let status: Value = serde_json::from_str(&status.out).expect("JSON");
    let customers = status.as_array().expect("models").iter().filter(|model| model["model"] == "Customer");
    let customers: Vec<String> =
        customers.map(|model| format!("{} {}", model["account"], model["rows"]).replace('"', "")).collect();
    assert_eq!(customers, ["acct_fake 30", "acct_other 30"]);
    let again = database.ask(&stripe, &[["sync", "billing"].as_slice(), &BOTH].concat()).await;
    succeeds(&again);
    assert!(!again.out.contains("rows inserted"), "{}", again.out);
}

async fn what_is_pruned_for_one_account_stays_with_the_other(database: Database) {
    let stripe = two_accounts().await;
    succeeds(&database.ask(&stripe, &[["sync", "Customer"].as_slice(), &BOTH].concat()).await);
    let gone = stripe.objects("customer")[3]["id"].as_str().expect("an id").to_owned();
    stripe.delete("customer", &gone);
    let pruned = database.ask(&stripe, &["sync", "Customer", "--prune", "--api-key", OTHER]).await;
    succeeds(&pruned);
    assert!(pruned.out.contains("1 pruned (no list shows them any more)"), "{}", pruned.out);
    assert_eq!(by_account(&database, "customers").await, ["acct_fake 30", "acct_other 29"]);
    let left = database.rows(&format!("SELECT _account FROM customers WHERE id = '{gone}'")).await;
    assert_eq!(left, ["acct_fake"]);
    succeeds(&database.ask(&stripe, &["verify", "Customer", "--api-key", OTHER]).await);
    let own = database.ask(&stripe, &["verify", "Customer", "--api-key", KEY]).await;
    assert_eq!(own.status, Some(1), "it is gone there too, and nobody has looked: {}", own.out);
}

async fn a_key_that_may_not_read_its_account_is_known_by_the_refusal(database: Database) {
    let stripe = two_accounts().await;
    let coupons = ["sync", "Coupon", "--api-key", KEY];
    stripe.faults().next(1, "/v1/account", Fault::Forbidden);
    let unknown = database.ask(&stripe, &coupons).await;
    assert_eq!(unknown.status, Some(2), "{}", unknown.out);
    let says = "the key does not show which account it is of, and the rows of `Coupon` and others need it; \
                allow the key to read its account";
    assert!(unknown.err.contains(says), "{}", unknown.err);
    assert_eq!(stripe.requests(), ["GET /v1/account"], "nothing is listed");

    let message =
        "The provided key does not have the required permissions for this endpoint on account 'acct_fake'.";
    stripe.faults().next(1, "/v1/account", Fault::Refused { status: 403, message });
    succeeds(&database.ask(&stripe, &coupons).await);
    let count = stripe.objects("coupon").len();
    assert_eq!(by_account(&database, "coupons").await, [format!("acct_fake {count}")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_given_twice_is_one_and_two_of_an_account_are_refused() {
    let (stripe, database) = (two_accounts().await, Database::sqlite());
    let twice = ["sync", "Coupon", "--api-key", KEY, "--api-key", KEY];
    succeeds(&database.ask(&stripe, &twice).await);
    let live = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .another_key("sk_live_fake", "acct_fake")
        .start()
        .await
        .expect("a fake");
    let modes = ["sync", "Coupon", "--api-key", KEY, "--api-key", "sk_live_fake"];
    let refused = database.ask(&live, &modes).await;
    assert_eq!(refused.status, Some(2), "{}", refused.out);
    assert!(refused.err.contains("two of the keys are of the account acct_fake"), "{}", refused.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn connected_accounts_have_rows_of_their_own() {
    let (stripe, database) = (two_accounts().await, Database::sqlite());
    let connected = stripe.objects("account");
    assert!(!connected.is_empty());
    succeeds(&database.ask(&stripe, &["sync", "Coupon", "--connected", "--api-key", KEY]).await);
    let count = stripe.objects("coupon").len();
    let ids = connected.iter().map(|account| account["id"].as_str().expect("an id"));
    let mut expected: Vec<String> = ids.chain(["acct_fake"]).map(|id| format!("{id} {count}")).collect();
    expected.sort_unstable();
    assert_eq!(by_account(&database, "coupons").await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_restricted_key_may_not_read_is_told_at_the_end() {
    let (stripe, database) = (two_accounts().await, Database::sqlite());
    stripe.faults().always(1, "/v1/coupons", Fault::Forbidden);
    let outcome = database.ask(&stripe, &["sync", "Coupon", "Product", "--api-key", KEY]).await;
    assert_eq!(outcome.status, Some(1), "{}", outcome.err);
    let says = "Coupon is incomplete: GET /v1/coupons: the API key has no permission for this";
    assert!(outcome.out.contains(says), "{}", outcome.out);
    assert!(outcome.err.contains("Product: 3 fetched"), "{}", outcome.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_that_the_account_has_no_use_of_are_left_out_and_no_failure() {
    let (stripe, database) = (two_accounts().await, Database::sqlite());
    let refusals = [
        ("/v1/coupons", 400, "Your account is not set up to use these."),
        ("/v1/disputes", 403, "These are not enabled for the account."),
        ("/v1/payouts", 404, "Unrecognized request URL (GET: /v1/payouts)."),
    ];
    for (path, status, message) in refusals {
        stripe.faults().always(1, path, Fault::Refused { status, message });
    }
    let named = database.ask(&stripe, &["sync", "Payout", "--api-key", KEY]).await;
    assert_eq!(named.status, Some(1), "{}", named.out);
    assert!(named.out.contains("`Payout` cannot be listed, and it was asked for by name"), "{}", named.out);
    let verified = database.ask(&stripe, &["verify", "payout", "--api-key", KEY]).await;
    assert_eq!(verified.status, Some(2), "{}", verified.out);
    assert!(!verified.out.contains("no drift"), "{}", verified.out);
    let models = ["billing", "payments", "--api-key", KEY];
    let done = database.ask(&stripe, &[["sync"].as_slice(), &models].concat()).await;
    succeeds(&done);
    let says = "not available to the account, skipped (-v shows why): Coupon, Payout, Dispute";
    assert!(done.out.contains(says), "{}", done.out);
    let json = database.ask(&stripe, &[["sync", "--json"].as_slice(), &models].concat()).await;
    let json: Value = serde_json::from_str(&json.out).expect("JSON");
    let coupons = json["models"].as_array().expect("models").iter().find(|model| model["model"] == "Coupon");
    let coupons = coupons.expect("coupons");
    let why = coupons["unavailable"].as_str().expect("a reason");
    assert!(why.ends_with("): Your account is not set up to use these"), "{why}");
    assert_eq!((&coupons["error"], &coupons["resumed"]), (&Value::Null, &false.into()));
    let status = database.ask(&stripe, &["status", "--json"]).await;
    let status: Value = serde_json::from_str(&status.out).expect("JSON");
    let is_walked = |name: &str| {
        let model = status.as_array().expect("models").iter().find(|model| model["model"] == name);
        let model = model.expect("a model");
        (model["in_progress"].clone(), model["last_complete_walk"].is_i64())
    };
    assert_eq!((is_walked("Coupon"), is_walked("Product")), ((false.into(), false), (false.into(), true)));
    let verified = database.ask(&stripe, &[["verify"].as_slice(), &models].concat()).await;
    succeeds(&verified);
    assert!(verified.out.contains("Coupon is not available to the account"), "{}", verified.out);

    stripe.faults().clear();
    let later = database.ask(&stripe, &[["sync"].as_slice(), &models].concat()).await;
    succeeds(&later);
    assert_eq!(database.rows("SELECT id FROM coupons").await.len(), stripe.objects("coupon").len());
}
