//! Objects on test clocks: lists hide them, and their times are simulated.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::Model;
use stripe_sync::models::{Customer, Invoice, Quote, Subscription};
use stripe_sync::runtime::{AnyStore, Engine, Events, Options};

on_each_database!(objects_on_test_clocks_are_found_kept_and_verified);

async fn engine(setup: &Setup, key: &str) -> Engine<AnyStore> {
    let tables = [Customer::table(), Subscription::table(), Quote::table(), Invoice::table()];
    let engine = Engine::new(setup.client(key), setup.store.clone(), &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

/// Creates a test clock with a customer and a subscription, and moves it. Returns the ids of both.
fn customer_on_clock(setup: &Setup, start: i64, end: i64) -> [String; 2] {
    let stripe = &setup.stripe;
    let clock = id(&stripe.post("/v1/test_helpers/test_clocks", &json!({ "frozen_time": start })));
    let customer = json!({ "test_clock": clock, "payment_method": "pm_card_visa" });
    let customer = id(&stripe.post("/v1/customers", &customer));
    let price = stripe.monthly_price(1000);
    let method = id(stripe.objects("payment_method").last().expect("the method of the customer"));
    let subscription =
        json!({ "customer": customer, "items": [{ "price": price }], "default_payment_method": method });
    let subscription = id(&stripe.post("/v1/subscriptions", &subscription));
    let path = format!("/v1/test_helpers/test_clocks/{clock}/advance");
    stripe.post(&path, &json!({ "frozen_time": end }));
    [customer, subscription]
}

async fn objects_on_test_clocks_are_found_kept_and_verified(setup: Setup) {
    const MONTH: i64 = 31 * 86_400;
    let now = setup.stripe.now();
    let [future, subscribed] = customer_on_clock(&setup, now + MONTH, now + 4 * MONTH);
    let [past, _] = customer_on_clock(&setup, now - 8 * MONTH, now - 7 * MONTH);
    let quote = setup.stripe.create("quote", &json!({ "customer": future, "test_clock": "clock_none" }));
    let engine = engine(&setup, setup.stripe.api_key()).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    for table in ["customers", "subscriptions", "invoices"] {
        let kind = table.trim_end_matches('s');
        assert_eq!(setup.row_ids(table).await, setup.ids(kind), "{table}");
    }
    let simulated = format!("SELECT id FROM invoices WHERE customer = '{future}'");
    assert!(setup.rows(&simulated).await.len() >= 4, "renewals in the simulated future");
    assert!(setup.row_ids("quotes").await.len() >= setup.ids("quote").len() - 1, "{quote} is on no clock");

    let verified = verify(&engine).await;
    assert!(verified.is_equal(), "{verified:?}");
    setup.execute(&format!("DELETE FROM subscriptions WHERE id = '{subscribed}'")).await;
    setup.execute(&format!("DELETE FROM invoices WHERE customer = '{future}'")).await;
    let verified = verify(&engine).await;
    let missing: u64 = verified.models.iter().map(|model| model.missing).sum();
    assert!(missing >= 5, "{verified:?}");

    // A run that is not the first one finds what has changed on a clock, as does one that prunes.
    for customer in [&past, &future] {
        setup.stripe.update("customer", customer, &json!({ "phone": "+49 30" }));
    }
    backfill(&engine, &Options::default()).await;
    assert_eq!(setup.rows("SELECT id FROM customers WHERE phone = '+49 30'").await.len(), 2);
    let report = backfill(&engine, &Options { prune: true, ..Options::default() }).await;
    assert!(report.models.iter().all(|model| model.pruned == 0), "{report:?}");
    assert_eq!(setup.row_ids("subscriptions").await, setup.ids("subscription"));

    // So does an event, whose simulated time is before that of the row.
    let events = Events::new(engine);
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    for customer in [&past, &future] {
        let path = format!("/v1/customers/{customer}");
        setup.stripe.post(&path, &json!({ "phone": "+49 40" }));
    }
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    assert_eq!(setup.rows("SELECT id FROM customers WHERE phone = '+49 40'").await.len(), 2);

    let live = self::engine(&setup, crate::fixture::LIVE_KEY).await;
    setup.stripe.forget_requests();
    let refused = live.backfill(&Options::default(), &stripe_sync::NoObserver).await;
    assert!(refused.is_err(), "a database holds one mode");
    assert!(setup.stripe.requests().iter().all(|request| !request.contains("test_clock")));
}
