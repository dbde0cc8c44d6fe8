//! Idempotency keys, and searches page by page.

use crate::support::{Answer, Api, FORM, id};
use fake_stripe::Fault;
use serde_json::{Value, json};

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

fn search(query: &str, rest: &str) -> String {
    let query = percent_encoding::utf8_percent_encode(query, percent_encoding::NON_ALPHANUMERIC);
    format!("/v1/customers/search?query={query}{rest}")
}

fn ids(list: &Value) -> Vec<String> {
    list["data"].as_array().expect("a list").iter().map(id).collect()
}

#[tokio::test]
async fn searches_find_by_fields_and_metadata() {
    let api = Api::new().await;
    let made = api.post("/v1/customers", "name=O'Neil&email=o@n.ie&metadata[team]=red").await.object();
    api.post("/v1/customers", "name=Other&metadata[team]=red").await.object();
    for query in [r"name:'O\'Neil'", r#"email:"o@n.ie" AND metadata['team']:'red'"#] {
        let found = api.get(&search(query, "")).await.object();
        assert_eq!((ids(&found), &found["has_more"]), (vec![id(&made)], &json!(false)), "{query}");
        assert_eq!((&found["object"], &found["next_page"]), (&json!("search_result"), &Value::Null));
        assert_eq!((&found["url"], found.get("total_count")), (&json!("/v1/customers/search"), None));
    }
    let none = api.get(&search("email:'nobody'", "")).await.object();
    assert_eq!(ids(&none), Vec::<String>::new());
}

#[tokio::test]
async fn searches_go_on_page_by_page() {
    let api = Api::new().await;
    let all: Vec<String> = api.stripe.objects("customer").iter().rev().map(id).collect();
    let mut walked = Vec::new();
    let mut page = String::new();
    loop {
        let rest = format!("&limit=7&expand[]=total_count{page}");
        let found = api.get(&search("currency:'usd'", &rest)).await.object();
        assert_eq!(found["total_count"], all.len());
        walked.extend(ids(&found));
        let Some(next) = found["next_page"].as_str() else { break };
        page = format!("&page={next}");
    }
    assert_eq!(walked, all);
    assert!(walked.len() > 7);
}

#[tokio::test]
async fn searches_compare_negate_and_join() {
    let api = Api::new().await;
    for (name, balance) in [("Ada Lovelace", 100), ("Grace Hopper", 200), ("Ada Byron", 300)] {
        api.post("/v1/customers", &format!("name={name}&balance={balance}&metadata[tier]=t{balance}"))
            .await
            .object();
    }
    let cases = [
        ("name~'ada'", 2),
        ("name~'ada' -name:'ada byron'", 1),
        ("balance>=200 AND metadata['tier']:'t300'", 1),
        ("balance<200 OR balance>200 ", 2),
        ("metadata['tier']:'t100' OR metadata['tier']:'t200'", 2),
        ("name~\"hopper\" AND description:null", 1),
        ("name~'hopper' AND -metadata['tier']:null", 1),
    ];
    for (query, count) in cases {
        let found = api.get(&search(query, "")).await.object();
        let ours =
            found["data"].as_array().expect("a list").iter().filter(|it| it["metadata"]["tier"].is_string());
        assert_eq!(ours.count(), count, "{query}");
    }
}

#[tokio::test]
async fn invalid_searches_are_refused() {
    let api = Api::new().await;
    let queries = [
        "",
        "name",
        "name:x",
        "name:'x' OR email:'y' AND name:'z'",
        "name:'x' AND",
        "colour:'red'",
        "metadata:'x'",
        "name['x']:'y'",
        "name:'x",
    ];
    for query in queries {
        assert_eq!(api.get(&search(query, "")).await.error().0, 400, "{query}");
    }
    assert_eq!(api.get("/v1/customers/search").await.error().1, "parameter_missing");
    assert_eq!(api.get(&search("name:'x'", "&page=none")).await.error().2, "page");
}
