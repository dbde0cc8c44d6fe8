//! Faults that a test switches on.

use crate::support::Api;
use fake_stripe::Fault;
use serde_json::Value;
use std::time::{Duration, Instant};

#[tokio::test]
async fn faults_strike_matching_requests_only() {
    let api = Api::new().await;
    let faults = api.stripe.faults();
    faults.next(1, "/v1/charges", Fault::RateLimited);
    faults.once_after(1, "/v1/charges", Fault::ServerError { status: 503, should_retry: Some(false) });
    assert_eq!(api.get("/v1/customers").await.status, 200);
    assert_eq!(api.get("/v1/charges").await.status, 429);
    assert_eq!(api.get("/v1/charges").await.status, 503);
    assert_eq!(api.get("/v1/charges").await.status, 200);
    faults.next(1, "/", Fault::Latency(Duration::from_millis(50)));
    let start = Instant::now();
    api.get("/v1/charges").await;
    assert!(start.elapsed() >= Duration::from_millis(50));
    for fault in [Fault::Reset, Fault::Truncated] {
        faults.next(1, "/", fault);
        assert!(api.try_send("GET", "/v1/charges", &[], "").await.is_none(), "{fault:?}");
    }
    faults.next(1, "/", Fault::BrokenObject);
    let list = api.get("/v1/charges").await.json();
    assert_eq!(list["data"][0]["created"], "soon");
    assert_eq!(list["data"][1]["id"], Value::Null);
}

#[tokio::test]
async fn faults_of_proxies_and_conflicts_look_like_them() {
    let api = Api::new().await;
    api.stripe.faults().next(1, "/", Fault::Html502);
    let page = api.get("/v1/customers").await;
    assert_eq!((page.status, page.header("content-type")), (502, Some("text/html")));
    api.stripe.faults().next(1, "/", Fault::Conflict);
    assert_eq!(
        api.post("/v1/customers", "").await.error(),
        (409, "idempotency_key_in_use".to_owned(), String::new())
    );
}
