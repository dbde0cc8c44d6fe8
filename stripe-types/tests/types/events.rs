//! Events with their types and objects.

use fake_stripe::{Variety, sample};
use serde_json::{Value, json};
use stripe_types::{
    DecodeErrorKind, Event, EventObject, EventType, Invoice, OBJECTS, OpenEnum, V2Event, V2EventType, decode,
};

fn event(event_type: &str, object: &Value) -> Event {
    let event = json!({ "id": "evt_1", "object": "event", "type": event_type, "data": { "object": object } });
    decode(&event.to_string()).expect("an event")
}

#[test]
fn each_type_and_each_object_of_an_event_is_known() {
    let mut types = 0;
    for info in OBJECTS.iter().map(|object| object.info) {
        let object = sample(info.name, 0, Variety::default());
        for event_type in info.events {
            let event = event(event_type, &object);
            assert!(!matches!(event.type_, EventType::UnknownValue(_)), "{event_type}");
            let found = event.object().unwrap_or_else(|error| panic!("{event_type}: {error}"));
            assert!(!matches!(found, EventObject::UnknownObject(_)), "{event_type}");
            types += 1;
        }
    }
    assert!(types > 250 && EventType::VALUES.len() >= 260, "{types}, {}", EventType::VALUES.len());
}

#[test]
fn an_event_is_matched_by_type_and_object() {
    let invoice = json!({ "id": "in_1", "object": "invoice", "amount_paid": 500 });
    let paid = event("invoice.paid", &invoice);
    assert_eq!(paid.type_, EventType::InvoicePaid);
    match paid.object().expect("an invoice") {
        EventObject::Invoice(invoice) => assert_eq!(invoice.amount_paid, 500),
        other => panic!("{other:?}"),
    }
    assert_eq!(paid.object_as::<Invoice>().expect("an invoice").id, "in_1");
    let later = event("invoice.shipped", &json!({ "id": "x_1", "object": "later" }));
    assert_eq!(later.type_, EventType::UnknownValue("invoice.shipped".into()));
    assert!(matches!(later.object(), Ok(EventObject::UnknownObject(raw)) if raw.as_str().contains("x_1")));
    let stub = json!({ "id": "cus_1", "object": "customer", "deleted": true });
    assert!(matches!(event("customer.deleted", &stub).object(), Ok(EventObject::UnknownObject(_))));
}

#[test]
fn the_preview_of_an_invoice_has_no_id() {
    let preview = json!({ "object": "invoice", "amount_due": 700, "lines": { "object": "list", "data": [
        { "object": "line_item", "amount": 700 },
    ] } });
    let upcoming = event("invoice.upcoming", &preview);
    let EventObject::Invoice(invoice) = upcoming.object().expect("a preview") else { panic!("no invoice") };
    assert_eq!((invoice.id.as_str(), invoice.amount_due, invoice.lines.data[0].amount), ("", 700, 700));
    assert_eq!(upcoming.object_as::<Invoice>().expect("a preview").amount_due, 700);
    let error = event("invoice.paid", &preview).object().expect_err("no id");
    assert_eq!(*error.kind(), DecodeErrorKind::Missing("id"));
}

#[test]
fn events_of_old_versions_decode() {
    let old = r#"{"id":"evt_1","object":"event","type":"charge.succeeded","request":"req_1","user_id":"x",
        "pending_webhooks":0,"data":{"object":{"id":"ch_1","object":"charge"}}}"#;
    let event: Event = decode(old).expect("an event");
    assert_eq!(event.request.and_then(|request| request.into_inner().id).as_deref(), Some("req_1"));
    let none: Event = decode(&old.replace("\"req_1\"", "null")).expect("an event");
    assert!(none.request.is_none());
    let error = decode::<Event>(&old.replace("\"req_1\"", "5")).expect_err("no request");
    assert_eq!(error.path(), "request");
}

#[test]
fn thin_events_have_types_and_related_objects() {
    let text = r#"{"id":"evt_1","object":"v2.core.event","type":"v2.core.account.created","livemode":false,
        "created":"2026-05-27T09:30:00.000Z","related_object":{"id":"acct_1","type":"v2.core.account",
        "url":"/v2/core/accounts/acct_1"}}"#;
    let event: V2Event = decode(text).expect("a thin event");
    assert_eq!(event.type_, V2EventType::V2CoreAccountCreated);
    assert_eq!(event.related_object.expect("an object").id, "acct_1");
    assert_eq!(
        event.created.timestamp().map(|time| time.to_string()).as_deref(),
        Some("2026-05-27T09:30:00Z")
    );
    let snapshot = decode::<Event>(text).expect_err("no snapshot event");
    assert_eq!(*snapshot.kind(), DecodeErrorKind::Object { expected: "event" });
}
