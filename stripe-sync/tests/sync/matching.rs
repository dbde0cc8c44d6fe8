//! Filters that compare a value: rows that stop matching are removed, or marked.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::runtime::{AnyStore, Engine, Events, Options};
use stripe_sync::types::{self, CustomerId, SubscriptionId, SubscriptionStatus};
use stripe_sync::{Model, Rows, StripeSync};

on_each_database!(a_row_that_stops_matching_is_removed_or_marked);

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "running", filter = status in (active, trialing))]
struct Running {
    id: SubscriptionId,
    status: SubscriptionStatus,
}

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "ever_running", filter = status in (active, trialing), unmatched = flag)]
struct EverRunning {
    id: SubscriptionId,
    status: SubscriptionStatus,
    #[stripe(unmatched)]
    ended: bool,
}

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "others", filter = status not in (active, trialing), unmatched = flag)]
struct Other {
    id: SubscriptionId,
    customer: CustomerId,
}

const RUNNING: [&str; 2] = ["active", "trialing"];

/// The ids of the subscriptions that match, in order.
fn matching(setup: &Setup, matches: bool) -> Vec<String> {
    let objects = setup.stripe.objects("subscription");
    let found =
        objects.iter().filter(|it| it["status"].as_str().is_some_and(|it| RUNNING.contains(&it)) == matches);
    let mut ids: Vec<String> = found.map(|it| it["id"].as_str().expect("an id").to_owned()).collect();
    ids.sort_unstable();
    ids
}

async fn set(setup: &Setup, events: &Events<AnyStore>, id: &str, status: &str) {
    setup.stripe.advance(10);
    assert!(setup.stripe.update("subscription", id, &json!({ "status": status })));
    setup.stripe.advance(10);
    events.poll().await.expect("a poll");
    let applied = events.process().await.expect("applied");
    assert!(applied.is_clean(), "{applied:?}");
    let verified = verify(events.engine()).await;
    assert!(verified.is_equal() && verified.is_complete(), "{status}: {verified:?}");
}

async fn a_row_that_stops_matching_is_removed_or_marked(setup: Setup) {
    let tables = [Running::table(), EverRunning::table(), Other::table()];
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    let (running, others) = (matching(&setup, true), matching(&setup, false));
    assert!(!running.is_empty() && !others.is_empty());
    assert_eq!(setup.row_ids("running").await, running);
    assert_eq!(setup.row_ids("ever_running").await, running);
    assert_eq!(setup.row_ids("others").await, others);
    let marked = setup.rows("SELECT id FROM others WHERE _unmatched").await;
    assert_eq!(marked, Vec::<String>::new());

    let events = Events::new(engine);
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    let (id, store) = (running[0].clone(), &setup.store);
    set(&setup, &events, &id, "past_due").await;
    assert!(Running::find(store, &*id).await.expect("rows").is_none());
    let row = EverRunning::find(store, &*id).await.expect("rows").expect("it stays");
    assert_eq!((row.status, row.ended), (SubscriptionStatus::PastDue, true), "marked, and up to date");
    assert!(Other::find(store, &*id).await.expect("rows").is_some(), "it matches here");

    set(&setup, &events, &id, "active").await;
    assert!(Running::find(store, &*id).await.expect("rows").is_some(), "it is back");
    let row = EverRunning::find(store, &*id).await.expect("rows").expect("a row");
    assert_eq!((row.status, row.ended), (SubscriptionStatus::Active, false));
    assert_eq!(setup.rows("SELECT id FROM others WHERE _unmatched").await, [&*id]);

    // A row that never matched is not written, and a full list changes nothing.
    let report = backfill(events.engine(), &Options { full: true, ..Options::default() }).await;
    assert!(report.is_clean() && report.models.iter().all(|model| model.written() == 0), "{report:?}");
    assert_eq!(setup.row_ids("ever_running").await, running);
}
