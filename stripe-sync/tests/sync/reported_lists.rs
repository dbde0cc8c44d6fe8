//! Nested lists that events report changes of: the transactions of payouts, and the entitlements of customers.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::Model;
use stripe_sync::models::{
    ActiveEntitlement, BalanceTransaction, Customer, Payout, PayoutBalanceTransaction,
};
use stripe_sync::runtime::{AnyStore, Engine, Events, Options, Table};

on_each_database!(
    the_transactions_of_a_payout_are_read_once,
    the_entitlements_of_a_customer_follow_their_events,
);

async fn engine(setup: &Setup, tables: &[&'static Table]) -> Engine<AnyStore> {
    let engine = Engine::new(setup.client(setup.stripe.api_key()), setup.store.clone(), tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

/// Polls and applies events. Returns the number of requests with a text in their path.
async fn follow(setup: &Setup, events: &Events<AnyStore>, part: &str) -> usize {
    // An event of this second is confirmed by another request.
    setup.stripe.advance(60);
    setup.stripe.forget_requests();
    events.poll().await.expect("a poll");
    let report = events.process().await.expect("applied");
    assert_eq!((report.parked, report.retried), (0, 0), "{report:?}");
    setup.stripe.requests().iter().filter(|request| request.contains(part)).count()
}

async fn the_transactions_of_a_payout_are_read_once(setup: Setup) {
    const LISTS: &str = "payout=po_";
    let tables = [Payout::table(), BalanceTransaction::table(), PayoutBalanceTransaction::table()];
    let first = setup.stripe.pay_out("usd").expect("a payout");
    let events = Events::new(engine(&setup, &tables).await);
    setup.stripe.forget_requests();
    let report = backfill(events.engine(), &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    let paid = |payout: &serde_json::Value| {
        format!("SELECT id FROM payout_balance_transactions WHERE payout = {}", payout["id"])
            .replace('"', "'")
    };
    let rows = setup.rows(&paid(&first)).await;
    assert!(rows.len() > 5, "with its own transaction: {rows:?}");
    assert_eq!(rows.len(), setup.row_ids("payout_balance_transactions").await.len());
    let lists = |setup: &Setup| setup.stripe.requests().iter().filter(|it| it.contains(LISTS)).count();
    assert!((1..=rows.len() / 100 + 1).contains(&lists(&setup)), "others have no list, or none yet");

    setup.stripe.forget_requests();
    let again = backfill(events.engine(), &Options::default()).await;
    assert!(again.is_clean() && lists(&setup) == 0, "{again:?}");
    follow(&setup, &events, LISTS).await;

    let price = setup.stripe.monthly_price(1000);
    for _ in 0..3 {
        // Its funds are available at once.
        setup.stripe.customer().with_card("bypassPending").with_subscription(&price).create();
    }
    let second = setup.stripe.pay_out("usd").expect("a payout");
    assert_eq!(follow(&setup, &events, LISTS).await, 1, "one event, one list");
    let rows = setup.rows(&paid(&second)).await;
    assert!(rows.len() >= 4, "three charges, and the payout: {rows:?}");
    let verified = verify(events.engine()).await;
    let below = verified.models.iter().find(|it| it.model == "PayoutBalanceTransaction").expect("it");
    assert_eq!((below.missing, below.extra, below.differing, &below.error), (0, 0, 0, &None), "{below:?}");
}

async fn the_entitlements_of_a_customer_follow_their_events(setup: Setup) {
    const LISTS: &str = "/v1/entitlements/active_entitlements";
    let events = Events::new(engine(&setup, &[Customer::table(), ActiveEntitlement::table()]).await);
    let report = backfill(events.engine(), &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    let listed = setup.row_ids("active_entitlements").await;
    assert!(listed.len() > 3, "{listed:?}");
    let many = "SELECT customer FROM active_entitlements GROUP BY customer HAVING count(*) > 1 ORDER BY 1";
    let customer = setup.rows(many).await.first().cloned().expect("a customer with several");
    let of_customer = format!("SELECT id FROM active_entitlements WHERE customer = '{customer}' ORDER BY id");
    let before = setup.rows(&of_customer).await;
    follow(&setup, &events, LISTS).await;

    assert!(setup.stripe.delete("entitlements.active_entitlement", &before[0]));
    let summary = json!({ "object": "entitlements.active_entitlement_summary", "customer": customer, "livemode": false });
    let event = json!({ "type": "entitlements.active_entitlement_summary.updated", "livemode": false,
        "api_version": null, "data": { "object": summary } });
    setup.stripe.create("event", &event);
    assert_eq!(follow(&setup, &events, LISTS).await, 1, "one event, one list");
    assert_eq!(setup.rows(&of_customer).await, before[1..], "one is gone");

    setup.stripe.forget_requests();
    let again = backfill(events.engine(), &Options::default()).await;
    assert!(again.is_clean(), "{again:?}");
    let lists = setup.stripe.requests().iter().filter(|request| request.contains(LISTS)).count();
    assert_eq!(lists, 1, "the event is read once more, and no other list");
}
