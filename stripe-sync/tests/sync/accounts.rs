//! Several accounts in one database.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::fixture::{LIVE_KEY, OTHER_KEY, Setup};
use crate::on_each_database;
use stripe_sync::models::{Customer, Subscription};
use stripe_sync::runtime::{Accounts, AnyStore, NoObserver, Options, VerifyOptions};
use stripe_sync::types::CouponId;
use stripe_sync::{Model, StripeSync};

on_each_database!(
    each_account_has_its_rows,
    what_goes_wrong_with_one_account_does_not_stop_the_others,
    accounts_that_cannot_share_tables_are_refused_in_words,
);

/// A table that does not tell accounts apart.
#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Coupon, table = "plain_coupons")]
pub(crate) struct PlainCoupon {
    id: CouponId,
}

async fn accounts(setup: &Setup, keys: &[&str]) -> Accounts<AnyStore> {
    let clients = keys.iter().map(|key| setup.client(key));
    let accounts = Accounts::new(clients, &setup.store, &[Subscription::table(), Customer::table()]);
    setup.store.migrate(&accounts.engines()[0].tables()).await.expect("tables");
    accounts
}

async fn counts(setup: &Setup, table: &str) -> Vec<String> {
    setup.rows(&format!("SELECT _account || ' ' || count(*) FROM {table} GROUP BY _account ORDER BY 1")).await
}

async fn each_account_has_its_rows(setup: Setup) {
    let accounts = accounts(&setup, &[setup.stripe.api_key(), OTHER_KEY]).await;
    let done =
        accounts.backfill(&Options { prune: true, ..Options::default() }, &NoObserver).await.expect("a run");
    let ids: Vec<&str> = done.iter().map(|account| account.account.as_str()).collect();
    assert_eq!(ids, ["acct_fake", "acct_other"]);
    for account in &done {
        let report = account.report.as_ref().expect("a report");
        assert!(report.is_clean(), "{report:?}");
        assert!(report.models.iter().all(|model| model.account == account.account));
    }
    assert_eq!(counts(&setup, "customers").await, ["acct_fake 250", "acct_other 250"]);
    let subscriptions = setup.ids("subscription").len();
    let expected = [format!("acct_fake {subscriptions}"), format!("acct_other {subscriptions}")];
    assert_eq!(counts(&setup, "subscriptions").await, expected);
    assert_eq!(setup.stripe.request_counts()["/v1/account"], 2, "each key is asked for its account once");

    let customer = setup.ids("customer")[0].clone();
    setup
        .execute(&format!(
            "UPDATE customers SET email = 'x' WHERE id = '{customer}' AND _account = 'acct_other'"
        ))
        .await;
    let verified = accounts.verify(&VerifyOptions::default(), &NoObserver).await.expect("compared");
    let drifted: Vec<(&str, &str)> = verified
        .models
        .iter()
        .filter(|model| model.differing > 0)
        .map(|model| (model.account.as_str(), model.model))
        .collect();
    assert_eq!(drifted, [("acct_other", "Customer")], "{verified:?}");
}

async fn what_goes_wrong_with_one_account_does_not_stop_the_others(setup: Setup) {
    let accounts = accounts(&setup, &["sk_test_wrong", OTHER_KEY]).await;
    let done = accounts.backfill(&Options::default(), &NoObserver).await.expect("a run");
    let error = done[0].report.as_ref().expect_err("a wrong key").to_string();
    assert!(error.contains("the API key is not accepted"), "{error}");
    assert!(done[1].report.as_ref().expect("a report").is_clean());
    assert_eq!(counts(&setup, "customers").await, ["acct_other 250"]);
}

async fn accounts_that_cannot_share_tables_are_refused_in_words(setup: Setup) {
    let key = setup.stripe.api_key();
    let same = accounts(&setup, &[key, LIVE_KEY]).await;
    let error =
        same.backfill(&Options::default(), &NoObserver).await.expect_err("the same account").to_string();
    assert!(error.contains("two of the keys are of the account acct_fake"), "{error}");
    let clients = [key, OTHER_KEY].map(|key| setup.client(key));
    let mixed = Accounts::new(clients, &setup.store, &[PlainCoupon::table()]);
    let error = mixed.backfill(&Options::default(), &NoObserver).await.expect_err("one table").to_string();
    assert!(error.contains("those of PlainCoupon have no column for the account"), "{error}");
    assert!(!setup.stripe.requests().iter().any(|request| request != "GET /v1/account"), "nothing is listed");
}
