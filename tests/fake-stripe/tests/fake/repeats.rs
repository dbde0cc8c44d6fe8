//! Idempotency keys.

use crate::support::{Answer, Api, FORM};
use fake_stripe::Fault;
use serde_json::json;

async fn post(api: &Api, key: &str, path: &str, form: &str) -> Option<Answer> {
    let headers = [("content-type", FORM), ("idempotency-key", key)];
    api.try_send("POST", path, &headers, form).await
}

async fn create(api: &Api, key: &str, form: &str) -> Answer {
    post(api, key, "/v1/customers", form).await.expect("an answer")
}

fn customers(api: &Api) -> usize {
    api.stripe.objects("customer").len()
}

#[tokio::test]
async fn the_same_request_again_gets_the_same_answer_again() {
    let api = Api::new().await;
    let first = create(&api, "k", "name=A").await;
    let count = customers(&api);
    let again = create(&api, "k", "name=A").await;
    assert_eq!((again.object(), customers(&api)), (first.object(), count));
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(again.header("original-request"), first.header("request-id"));
    assert_ne!(again.header("request-id"), first.header("request-id"));
    assert_eq!(first.header("idempotent-replayed"), None);
    assert_ne!(create(&api, "other", "name=A").await.object()["id"], first.object()["id"]);
}

#[tokio::test]
async fn a_key_with_other_parameters_is_refused() {
    let api = Api::new().await;
    create(&api, "k", "name=A").await;
    for (path, form) in [("/v1/customers", "name=B"), ("/v1/products", "name=A")] {
        let refused = post(&api, "k", path, form).await.expect("an answer");
        assert_eq!((refused.status, &refused.json()["error"]["type"]), (400, &json!("idempotency_error")));
    }
    assert_eq!(create(&api, &"k".repeat(256), "").await.status, 400);
    assert_eq!(create(&api, &"k".repeat(255), "").await.status, 200);
}

#[tokio::test]
async fn refused_requests_are_not_stored() {
    let api = Api::new().await;
    assert_eq!(create(&api, "k", "colour=red").await.status, 400);
    api.stripe.faults().next(1, "/", Fault::ServerError { status: 500, should_retry: None });
    assert_eq!(create(&api, "k", "name=A").await.status, 500);
    let made = create(&api, "k", "name=A").await;
    assert_eq!((made.status, made.header("idempotent-replayed")), (200, None));
}

#[tokio::test]
async fn version_1_stores_failures_after_execution() {
    let api = Api::new().await;
    let count = customers(&api);
    api.stripe.faults().next(1, "/", Fault::AfterExecution { status: 503 });
    assert_eq!(create(&api, "k", "name=A").await.status, 503);
    assert_eq!(customers(&api), count + 1);
    let again = create(&api, "k", "name=A").await;
    assert_eq!((again.status, again.header("idempotent-replayed")), (503, Some("true")));
    assert_eq!(customers(&api), count + 1);
}

#[tokio::test]
async fn version_2_completes_failed_requests_once() {
    let api = Api::new().await;
    let headers = [("content-type", "application/json"), ("idempotency-key", "k")];
    let count = api.stripe.objects("v2.core.account").len();
    api.stripe.faults().next(1, "/", Fault::AfterExecution { status: 500 });
    let mut statuses = Vec::new();
    for _ in 0..2 {
        statuses.push(api.send("POST", "/v2/core/accounts", &headers, "{}").await.status);
    }
    assert_eq!(statuses, [500, 200]);
    assert_eq!(api.stripe.objects("v2.core.account").len(), count + 1);
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_done_once() {
    let api = Api::new().await;
    for fault in [Fault::Reset, Fault::Truncated] {
        let count = customers(&api);
        let key = format!("{fault:?}");
        api.stripe.faults().next(1, "/", fault);
        assert!(post(&api, &key, "/v1/customers", "name=A").await.is_none(), "{fault:?}");
        assert_eq!(create(&api, &key, "name=A").await.object()["name"], "A");
        assert_eq!(customers(&api), count + 1, "{fault:?}");
    }
}

#[tokio::test]
async fn keys_are_ignored_for_reads() {
    let api = Api::new().await;
    let key = [("idempotency-key", "k")];
    let path = format!("/v1/coupons/{}", api.some("coupon"));
    assert_eq!(api.send("GET", &path, &key, "").await.status, 200);
    assert_eq!(api.send("DELETE", &path, &key, "").await.status, 200);
    assert_eq!(api.send("DELETE", &path, &key, "").await.status, 404);
    assert_eq!(create(&api, "k", "").await.status, 200);
}
