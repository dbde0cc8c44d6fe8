//! Events of objects that are no more, although nothing in their type says so.

use crate::fixture::{Kind, Setup, client, send, text};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::client::API_VERSION;
use stripe_sync::models::PaymentMethod;
use stripe_sync::runtime::{AnyStore, Engine, Events, Model, NoObserver, Options};

on_each_database!(
    a_detached_source_is_gone_and_a_detached_payment_method_is_not,
    a_deleted_source_is_no_payment_method_any_more,
);

const ROWS: &str = "SELECT id || coalesce(' of ' || customer, '') FROM payment_methods ORDER BY id";

/// The methods of a customer, one with each beginning, in the tables.
async fn filled(kind: Kind) -> (Setup, Events<AnyStore>, String) {
    let setup = Setup::new(kind, 1).await;
    for id in setup.stripe.objects("payment_method") {
        setup.stripe.delete("payment_method", &text(&id["id"]));
    }
    let customer = text(&setup.stripe.objects("customer")[0]["id"]);
    for id in ["card_1", "src_1", "ba_1", "pm_1"] {
        setup.stripe.create("payment_method", &json!({ "id": id, "customer": customer }));
    }
    let api = client(&setup.stripe.url(), setup.stripe.api_key(), None);
    let engine = Engine::new(api, setup.store.clone(), &[PaymentMethod::table()]);
    engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
    assert_eq!(setup.rows(ROWS).await.len(), 4);
    setup.stripe.advance(100);
    (setup, Events::new(engine), customer)
}

fn event(setup: &Setup, event_type: &str, object: &Value) -> Value {
    json!({ "id": format!("evt_{event_type}_{}", text(&object["id"])), "object": "event", "api_version": API_VERSION,
        "created": setup.stripe.now(), "livemode": false, "type": event_type, "data": { "object": object } })
}

async fn a_detached_source_is_gone_and_a_detached_payment_method_is_not(kind: Kind) {
    let (setup, events, _) = filled(kind).await;
    let receiver = setup.receiver();
    for mut method in setup.stripe.objects("payment_method") {
        method["customer"] = Value::Null;
        let id = text(&method["id"]);
        match id.starts_with("pm_") {
            true => assert!(setup.stripe.update("payment_method", &id, &json!({ "customer": null }))),
            false => assert!(setup.stripe.delete("payment_method", &id)),
        }
        send(&receiver, &event(&setup, "payment_method.detached", &method)).await;
    }
    setup.stripe.advance(100);
    setup.stripe.forget_requests();
    let report = events.process().await.expect("applied");
    assert_eq!((report.applied, report.parked), (4, 0), "{report:?}");
    assert_eq!(setup.rows(ROWS).await, ["pm_1"]);
    let asked = setup.stripe.requests();
    assert!(!asked.iter().any(|request| request.contains("pm_1")), "it is believed: {asked:?}");
}

async fn a_deleted_source_is_no_payment_method_any_more(kind: Kind) {
    let (setup, events, customer) = filled(kind).await;
    let receiver = setup.receiver();
    for (id, kind) in [("card_1", "card"), ("src_1", "source"), ("ba_1", "bank_account")] {
        assert!(setup.stripe.delete("payment_method", id));
        let source = json!({ "id": id, "object": kind, "customer": customer });
        send(&receiver, &event(&setup, "customer.source.deleted", &source)).await;
    }
    let paid = json!({ "id": "ba_2", "object": "bank_account", "account": "acct_1" });
    send(&receiver, &event(&setup, "account.external_account.deleted", &paid)).await;
    setup.stripe.advance(100);
    setup.stripe.forget_requests();
    let report = events.process().await.expect("applied");
    assert_eq!((report.applied, report.ignored, report.parked), (3, 1, 0), "{report:?}");
    assert_eq!(setup.rows(ROWS).await, [format!("pm_1 of {customer}")]);
    let asked = setup.stripe.requests();
    assert!(!asked.iter().any(|request| request.contains("ba_2")), "it is no payment method: {asked:?}");
}
