//! Values of Stripe in axum, sqlx and clap.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clap::Parser;
use example_sdk::frameworks::{self, Arguments};
use example_sdk::webhooks::{self, Endpoint};
use sqlx::Connection;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;
use stripe_client::types::{Currency, CustomerId, Decimal, InvoiceStatus, SubscriptionStatus, Timestamp};
use stripe_client::webhook::{Verifier, signature};
use tower::ServiceExt;

async fn post(router: axum::Router, uri: &str, headers: &[(&str, &str)], body: &str) -> (StatusCode, String) {
    let request =
        headers.iter().fold(Request::post(uri), |request, (name, value)| request.header(*name, *value));
    let request = request.body(Body::from(body.to_owned())).expect("a request");
    let response = router.oneshot(request).await.expect("an answer");
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.expect("a body");
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn axum_extracts_values_and_objects() {
    let order = r#"{"amount":5,"currency":"EUR","invoice":{"id":"in_1","object":"invoice","status":"open"}}"#;
    let uri = "/customers/cus_1/orders?status=past_due&since=1779874200&rate=0.190";
    let json = [("content-type", "application/json")];
    let (status, body) = post(frameworks::router(), uri, &json, order).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let (text, back): (String, frameworks::Order) = serde_json::from_str(&body).expect("JSON");
    assert_eq!(text, "cus_1 past_due 2026-05-27T09:30:00Z 0.190");
    assert_eq!((back.currency, back.invoice.status), (Currency::EUR, Some(InvoiceStatus::Open)));
    for (uri, order) in [(uri.replace("1779874200", "soon"), order), (uri.to_owned(), "{}")] {
        let (status, _) = post(frameworks::router(), &uri, &json, order).await;
        assert!(status.is_client_error(), "{status}");
    }
}

#[tokio::test]
async fn a_webhook_answers_by_the_signature_and_the_event() {
    let paid = Arc::new(Mutex::new(0));
    let endpoint =
        Endpoint { verifier: Verifier::new("whsec_1").expect("a secret"), paid: Arc::clone(&paid) };
    let event = r#"{"id":"evt_1","object":"event","type":"invoice.paid",
        "data":{"object":{"id":"in_1","object":"invoice","amount_paid":500}}}"#;
    let signed = |body: &str| signature("whsec_1", SystemTime::now(), body.as_bytes());
    let send = |header: String, body: &'static str| {
        let router = webhooks::router(endpoint.clone());
        async move { post(router, "/stripe", &[("stripe-signature", &header)], body).await.0 }
    };
    assert_eq!(send(signed(event), event).await, StatusCode::OK);
    assert_eq!(send(signed("{}"), event).await, StatusCode::BAD_REQUEST);
    assert_eq!(send(signed("{}"), "{}").await, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(*paid.lock().expect("a sum"), 500);
}

#[test]
fn clap_parses_values() {
    let line = "x --customer cus_1 --status past_due --since 2026-05-27T09:30:00Z --rate 0.19 --currency EUR";
    let parsed = Arguments::try_parse_from(line.split(' ')).expect("arguments");
    let expected = Arguments {
        customer: "cus_1".into(),
        status: SubscriptionStatus::PastDue,
        since: Timestamp(1_779_874_200),
        rate: "0.190".parse().expect("a number"),
        currency: Currency::EUR,
    };
    assert_eq!(parsed, expected);
    Arguments::try_parse_from(line.replace("0.19", "much").split(' ')).expect_err("no number");
}

#[tokio::test]
async fn sqlx_stores_and_reads_values() {
    let mut connection = sqlx::SqliteConnection::connect("sqlite::memory:").await.expect("a database");
    type Row = (CustomerId, SubscriptionStatus, Timestamp, Decimal, Currency);
    let row: Row = sqlx::query_as("SELECT ?, ?, ?, ?, ?")
        .bind(CustomerId::from("cus_1"))
        .bind(SubscriptionStatus::PastDue)
        .bind(Timestamp(5))
        .bind(Decimal::from("0.19"))
        .bind(Currency::USD)
        .fetch_one(&mut connection)
        .await
        .expect("a row");
    let expected = (
        "cus_1".into(),
        SubscriptionStatus::PastDue,
        Timestamp(5),
        "0.190".parse().expect("a number"),
        Currency::USD,
    );
    assert_eq!(row, expected);
}
