//! Webhooks that are accepted, and webhooks that are rejected.

use crate::fixture::{ACCOUNT, Kind, SECRET, Setup, send};
use crate::on_each_database;
use axum::body::Body;
use axum::http::Request;
use serde_json::json;
use std::time::{Duration, SystemTime};
use stripe_sync::client::webhook::{Verifier, signature};
use stripe_sync::runtime::{Receipt, Receiver};
use tower::ServiceExt as _;

on_each_database!(
    only_what_stripe_has_signed_is_kept,
    what_comes_twice_changes_nothing,
    many_at_once_are_all_kept,
    a_database_that_fails_is_told,
    test_events_of_the_dashboard_are_all_kept_and_asked_about,
);

fn event(id: &str) -> serde_json::Value {
    json!({ "id": id, "object": "event", "type": "x.y", "created": 1, "data": { "object": {} } })
}

async fn only_what_stripe_has_signed_is_kept(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let verifier = Verifier::new(SECRET).and_then(|it| it.or("whsec_old")).expect("secrets");
    let receiver = Receiver::new(setup.store.clone(), verifier, ACCOUNT).limit(1 << 20);
    let body = event("evt_1").to_string().into_bytes();
    let now = SystemTime::now();
    let long_ago = now - Duration::from_secs(301);
    let refused = [
        None,
        Some(String::new()),
        Some("garbage".to_owned()),
        Some(signature("whsec_other", now, &body)),
        Some(signature(SECRET, now, b"{}")),
        Some(signature(SECRET, long_ago, &body)),
        Some(signature(SECRET, now, &body).replace("v1=", "v0=")),
    ];
    for header in refused {
        let receipt = receiver.receive(header.as_deref(), &body).await;
        assert_eq!(receipt, Receipt::Unverified, "{header:?}");
        assert_eq!((receipt.status(), receipt.message()), (400, "the signature is not valid"));
    }
    let sign = |body: &[u8]| signature("whsec_old", now, body);
    for no_event in [&b"\xFF\xFE"[..], b"", b"[]", br#"{"id":"cus_1","object":"customer"}"#] {
        assert_eq!(receiver.receive(Some(&sign(no_event)), no_event).await, Receipt::NoEvent);
    }
    let large =
        json!({ "id": "evt_2", "object": "event", "type": "x.y", "created": 1, "x": "y".repeat(1_000_000) });
    let large = large.to_string().into_bytes();
    let too_large = [large.as_slice(), &[b' '; 60_000]].concat();
    assert_eq!(receiver.receive(Some(&sign(&too_large)), &too_large).await.status(), 413);
    assert_eq!(setup.status().await.pending, 0);
    let router = receiver.router("/stripe");
    for (body, header, expected) in [
        (body.clone(), sign(&body), 200),
        (large.clone(), sign(&large), 200),
        (too_large.clone(), sign(&too_large), 413),
        (body.clone(), "t=1,v1=00".to_owned(), 400),
    ] {
        let request = Request::post("/stripe").header("Stripe-Signature", header).body(Body::from(body));
        let answer = router.clone().oneshot(request.expect("a request")).await.expect("an answer");
        assert_eq!(answer.status(), expected);
    }
    let get = Request::get("/stripe").body(Body::empty()).expect("a request");
    assert_eq!(router.oneshot(get).await.expect("an answer").status(), 405);
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_events ORDER BY id").await, ["evt_1", "evt_2"]);
}

async fn what_comes_twice_changes_nothing(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let receiver = setup.receiver();
    setup.receive_all(&receiver).await;
    setup.drain(&setup.events()).await;
    let before = setup.status().await;
    setup.receive_all(&receiver).await;
    assert_eq!(setup.status().await, before);
}

async fn many_at_once_are_all_kept(kind: Kind) {
    const EVENTS: usize = 600;
    let setup = Setup::new(kind, 1).await;
    let receiver = setup.receiver();
    let sent = (0..EVENTS).map(|number| {
        let receiver = receiver.clone();
        tokio::spawn(async move { send(&receiver, &event(&format!("evt_{}", number % (EVENTS / 2)))).await })
    });
    for receipt in sent.collect::<Vec<_>>() {
        assert_eq!(receipt.await.expect("no panic"), Receipt::Kept);
    }
    assert_eq!(setup.status().await.pending, EVENTS as u64 / 2);
}

async fn a_database_that_fails_is_told(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let receiver = setup.receiver();
    setup.execute("ALTER TABLE stripe_sync_events RENAME TO elsewhere").await;
    assert_eq!(send(&receiver, &event("evt_1")).await.status(), 503);
    setup.execute("ALTER TABLE elsewhere RENAME TO stripe_sync_events").await;
    assert_eq!(send(&receiver, &event("evt_1")).await, Receipt::Kept);
}

async fn test_events_of_the_dashboard_are_all_kept_and_asked_about(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let receiver = setup.receiver();
    let real = setup.stripe.objects("customer")[0]["id"].clone();
    let test = |id: &serde_json::Value| {
        json!({ "id": "evt_00000000000000", "object": "event", "type": "customer.updated", "created": 1326853478,
            "livemode": false, "api_version": setup.engine().client().api_version(),
            "data": { "object": { "id": id, "object": "customer", "name": "an example" } } })
    };
    let example = json!("cus_00000000000000");
    for event in [test(&example), test(&example), test(&real)] {
        assert_eq!(send(&receiver, &event).await, Receipt::Kept);
    }
    assert_eq!(send(&receiver, &event_of("evt_1", &example)).await, Receipt::Kept);
    assert_eq!(send(&receiver, &event_of("evt_1", &example)).await, Receipt::Kept);
    let kept = setup.rows("SELECT id FROM stripe_sync_events ORDER BY id").await;
    assert_eq!((kept.len(), receiver.counts().duplicates), (4, 1), "{kept:?}");
    setup.drain(&setup.events()).await;
    assert_eq!(setup.status().await.applied, 4);
    // The example is no row; the object that exists is as Stripe has it.
    assert_eq!(setup.rows("SELECT id FROM customers").await, [real.as_str().expect("an id")]);
    assert_eq!(setup.rows("SELECT id FROM customers WHERE name = 'an example'").await, [""; 0]);
}

/// A deletion that happened.
fn event_of(id: &str, customer: &serde_json::Value) -> serde_json::Value {
    json!({ "id": id, "object": "event", "type": "customer.deleted", "created": 1_700_000_000, "livemode": false,
        "data": { "object": { "id": customer, "object": "customer" } } })
}
