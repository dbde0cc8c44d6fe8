//! Within a second, Stripe's clock does not tell what came first.

use crate::fixture::{Kind, Setup, send, text};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::runtime::Receipt;
use stripe_sync::types::UpdateCustomer;

on_each_database!(
    an_answer_of_the_same_second_overwrites_no_event,
    two_events_of_a_second_are_asked_about_until_it_is_over,
    a_refund_brings_its_charge,
);

/// Changes the first customer in this second.
fn change(setup: &Setup, email: &str) -> String {
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    // A change takes place in the next second.
    setup.stripe.advance(-1);
    setup.stripe.update("customer", &id, &json!({ "email": email }));
    id
}

async fn email(setup: &Setup, id: &str) -> Vec<String> {
    setup.rows(&format!("SELECT email FROM customers WHERE id = '{id}'")).await
}

async fn an_answer_of_the_same_second_overwrites_no_event(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.stripe.advance(100);
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    let client = events.engine().client();
    let update = UpdateCustomer::new(id.as_str()).email("before@example.com");
    let before = client.call(update).reply().await.expect("an answer");
    assert_eq!(change(&setup, "after@example.com"), id);
    let event = setup.told().pop().expect("an event");
    assert_eq!(send(&setup.receiver(), &event).await, Receipt::Kept);
    let report = events.step().await.expect("a step");
    assert_eq!((report.applied, report.rows.inserted), (1, 1), "{report:?}");
    events.engine().sync(&before).await.expect("written");
    assert_eq!(email(&setup, &id).await, ["after@example.com"]);
}

async fn two_events_of_a_second_are_asked_about_until_it_is_over(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.stripe.advance(100);
    let id = change(&setup, "first@example.com");
    change(&setup, "second@example.com");
    let told = setup.told();
    let [first, second] = &told[told.len() - 2..] else { panic!("two events") };
    assert_eq!(first["created"], second["created"]);
    let receiver = setup.receiver();
    for event in [second, first] {
        assert_eq!(send(&receiver, event).await, Receipt::Kept);
    }
    setup.stripe.forget_requests();
    let report = events.step().await.expect("a step");
    assert_eq!(email(&setup, &id).await, ["second@example.com"], "at once");
    let asked = setup.stripe.requests().iter().filter(|request| request.contains(&id)).count();
    assert_eq!((report.retried, asked), (2, 1), "one request for both: {report:?}");
    assert!(report.failures.is_empty(), "that is no failure");
    setup.stripe.advance(5);
    let report = events.step().await.expect("a step");
    assert_eq!((report.applied, report.retried, report.rows.unchanged), (2, 0, 1), "{report:?}");
}

async fn a_refund_brings_its_charge(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    let charge = setup.stripe.objects("charge")[0].clone();
    setup.engine().sync_json("charge", &charge.to_string(), setup.stripe.now()).await.expect("written");
    setup.stripe.advance(100);
    let id = text(&charge["id"]);
    setup.stripe.update("charge", &id, &json!({ "description": "refunded" }));
    setup.stripe.create("refund", &json!({ "charge": id, "balance_transaction": null }));
    setup.stripe.advance(100);
    let event = setup.told().pop().expect("an event");
    assert_eq!(event["type"], "refund.created");
    assert_eq!(send(&setup.receiver(), &event).await, Receipt::Kept);
    let report = events.process().await.expect("applied");
    assert!(report.is_clean(), "{report:?}");
    let query = format!("SELECT CAST(raw AS text) FROM charges WHERE id = '{id}'");
    let raw: serde_json::Value = serde_json::from_str(&setup.rows(&query).await[0]).expect("JSON");
    assert_eq!(raw["description"], "refunded");
}
