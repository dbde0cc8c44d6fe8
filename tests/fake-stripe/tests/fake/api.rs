//! The fake answers as Stripe does.

use fake_stripe::{FakeStripe, Sizes};
use reqwest::StatusCode;
use serde_json::{Value, json};

struct Api {
    stripe: FakeStripe,
    http: reqwest::Client,
}

impl Api {
    async fn new() -> Self {
        // Where the whole workspace is built, reqwest has TLS and wants to be told whose.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let stripe = FakeStripe::builder().sizes(Sizes::scaled(120)).start().await.expect("a free port");
        Self { stripe, http: reqwest::Client::new() }
    }

    async fn get(&self, path: &str) -> (StatusCode, Value) {
        let request =
            self.http.get(format!("{}{path}", self.stripe.url())).bearer_auth(self.stripe.api_key());
        let response = request.header("stripe-version", "2026-05-27.dahlia").send().await.expect("an answer");
        let status = response.status();
        let text = response.text().await.expect("a body");
        (status, serde_json::from_str(&text).expect("JSON"))
    }

    async fn ids(&self, path: &str) -> Vec<String> {
        let (status, list) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {list}");
        list["data"].as_array().expect("a list").iter().map(id).collect()
    }

    async fn error(&self, path: &str) -> (u16, Value) {
        let (status, body) = self.get(path).await;
        (status.as_u16(), body["error"].clone())
    }

    fn newest_first(&self, kind: &str) -> Vec<String> {
        self.stripe.objects(kind).iter().rev().map(id).collect()
    }
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn lists_are_newest_first_and_cut_by_cursors() {
    let api = Api::new().await;
    let all = api.newest_first("customer");
    assert_eq!(api.ids("/v1/customers").await, all[..10]);
    let mut walked = Vec::new();
    let mut cursor = String::new();
    loop {
        let (_, page) = api.get(&format!("/v1/customers?limit=50{cursor}")).await;
        walked.extend(page["data"].as_array().expect("a list").iter().map(id));
        if page["has_more"] == false {
            break;
        }
        cursor = format!("&starting_after={}", walked.last().expect("one"));
    }
    assert_eq!(walked, all);
    let before = format!("/v1/customers?limit=5&ending_before={}", all[20]);
    assert_eq!(api.ids(&before).await, all[15..20], "the page just newer, newest first");
}

#[tokio::test]
async fn invalid_limits_and_cursors_are_refused() {
    let api = Api::new().await;
    for limit in ["0", "101", "many"] {
        let (status, error) = api.error(&format!("/v1/customers?limit={limit}")).await;
        assert_eq!((status, &error["param"]), (400, &json!("limit")), "{limit}");
    }
    let (status, error) = api.error("/v1/customers?starting_after=cus_none").await;
    assert_eq!(
        (status, &error["code"], &error["param"]),
        (400, &json!("resource_missing"), &json!("starting_after"))
    );
    let newest = api.newest_first("customer");
    let both = format!("/v1/customers?starting_after={}&ending_before={}", newest[0], newest[1]);
    assert_eq!(api.error(&both).await.0, 400);
}

#[tokio::test]
async fn a_cursor_that_no_longer_passes_the_filter_is_refused() {
    let api = Api::new().await;
    let active = api.ids("/v1/subscriptions?limit=3").await;
    api.stripe.update("subscription", &active[2], &json!({ "status": "canceled" }));
    let path = format!("/v1/subscriptions?starting_after={}", active[2]);
    assert_eq!(api.error(&path).await.0, 400);
    assert_eq!(api.get(&format!("{path}&status=all")).await.0, 200);
}

#[tokio::test]
async fn hidden_objects_are_listed_only_on_request() {
    let api = Api::new().await;
    let has = |ids: &[String], kind: &str, field: &str, value: Value| {
        let objects = api.stripe.objects(kind);
        objects.iter().any(|object| object[field] == value && ids.contains(&id(object)))
    };
    let cases = [
        ("subscriptions", "subscription", "status", json!("canceled"), "status=all"),
        ("prices", "price", "active", json!(false), "active=false"),
        ("payment_methods", "payment_method", "type", json!("custom"), "type=custom"),
    ];
    for (path, kind, field, value, asked) in cases {
        let hidden = api.ids(&format!("/v1/{path}?limit=100")).await;
        assert!(!has(&hidden, kind, field, value.clone()), "{path}");
        let shown = api.ids(&format!("/v1/{path}?limit=100&{asked}")).await;
        assert!(has(&shown, kind, field, value), "{path}");
    }
}

#[tokio::test]
async fn lists_are_cut_by_the_time_of_creation() {
    let api = Api::new().await;
    let objects = api.stripe.objects("charge");
    let middle = objects[60]["created"].as_i64().expect("a time");
    let expected: Vec<String> = objects
        .iter()
        .rev()
        .filter(|object| object["created"].as_i64().is_some_and(|at| at < middle))
        .take(100)
        .map(id)
        .collect();
    assert_eq!(api.ids(&format!("/v1/charges?limit=100&created[lt]={middle}")).await, expected);
    let at = api.ids(&format!("/v1/charges?created[gte]={middle}&created%5Blte%5D={middle}")).await;
    assert!(at.contains(&id(&objects[60])));
}

#[tokio::test]
async fn embedded_lists_go_on_at_their_url() {
    let api = Api::new().await;
    for (kind, list, child) in
        [("invoice", "lines", "line_item"), ("subscription", "items", "subscription_item")]
    {
        let objects = api.stripe.objects(kind);
        let long = objects.iter().find(|object| object[list]["has_more"] == true).expect("a long one");
        assert_eq!(long[list]["data"].as_array().expect("a list").len(), 10);
        let url = long[list]["url"].as_str().expect("a url");
        let separator = if url.contains('?') { '&' } else { '?' };
        let all = api.ids(&format!("{url}{separator}limit=100")).await;
        let count = api.stripe.objects(child).iter().filter(|child| child[kind] == long["id"]).count();
        assert!(count > 10);
        assert_eq!(all.len(), count);
    }
}

#[tokio::test]
async fn ids_are_expanded_on_request() {
    let api = Api::new().await;
    let path = "/v1/charges?limit=1&expand[]=data.customer&expand[]=data.payment_intent.customer";
    let (_, list) = api.get(path).await;
    let charge = &list["data"][0];
    assert_eq!(charge["customer"]["object"], "customer");
    assert_eq!(charge["payment_intent"]["customer"]["id"], charge["customer"]["id"]);
    let customer = id(&charge["customer"]);
    api.stripe.delete("customer", &customer);
    let (_, charge) = api.get(&format!("/v1/charges/{}?expand[]=customer", id(charge))).await;
    assert_eq!(charge["customer"], json!({ "id": customer, "object": "customer", "deleted": true }));
    for refused in ["amount", "nothing", "customer.a.b.c.d"] {
        assert_eq!(
            api.error(&format!("/v1/charges/{}?expand[]={refused}", id(&charge))).await.0,
            400,
            "{refused}"
        );
    }
}

#[tokio::test]
async fn deleted_objects_leave_the_lists_and_answer_as_stripe_does() {
    let api = Api::new().await;
    let customer = api.newest_first("customer")[0].clone();
    assert!(api.stripe.delete("customer", &customer));
    assert!(!api.ids("/v1/customers").await.contains(&customer));
    let (status, stub) = api.get(&format!("/v1/customers/{customer}")).await;
    assert_eq!((status.as_u16(), &stub["deleted"]), (200, &json!(true)));
    let coupon = api.newest_first("coupon")[0].clone();
    api.stripe.delete("coupon", &coupon);
    let (status, error) = api.error(&format!("/v1/coupons/{coupon}")).await;
    assert_eq!((status, &error["code"]), (404, &json!("resource_missing")));
    let types: Vec<Value> = api.get("/v1/events?limit=2").await.1["data"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| event["type"].clone())
        .collect();
    assert_eq!(types, ["coupon.deleted", "customer.deleted"]);
}

#[tokio::test]
async fn requests_outside_the_document_are_refused() {
    let api = Api::new().await;
    let (status, error) = api.error("/v1/customers?colour=red").await;
    assert_eq!((status, &error["code"]), (400, &json!("parameter_unknown")));
    assert_eq!(api.error("/v1/nothing").await.0, 404);
    let bare = api.http.get(format!("{}/v1/customers", api.stripe.url())).send().await.expect("an answer");
    assert_eq!(bare.status(), 401);
    assert!(bare.headers().contains_key("request-id") && bare.headers().contains_key("date"));
    let v2 = api.http.get(format!("{}/v2/core/accounts", api.stripe.url())).bearer_auth(api.stripe.api_key());
    assert_eq!(v2.send().await.expect("an answer").status(), 400, "version 2 needs a version");
    let (_, events) = api.get("/v2/core/events?limit=2").await;
    let next = events["next_page_url"].as_str().expect("a next page").to_owned();
    assert_eq!(api.ids(&next).await.len(), 1);
}

#[tokio::test]
async fn pages_of_version_2_keep_their_filters() {
    let api = Api::new().await;
    for closed in [true, false, true, false, true] {
        api.stripe.create("v2.core.account", &json!({ "closed": closed }));
    }
    let mut shown = Vec::new();
    for closed in [true, false] {
        let mut next = Some(format!("/v2/core/accounts?limit=2&closed={closed}"));
        while let Some(path) = next {
            let (_, page) = api.get(&path).await;
            shown.extend(page["data"].as_array().expect("accounts").iter().map(|it| it["id"].clone()));
            next = page["next_page_url"].as_str().map(str::to_owned);
        }
    }
    let mut all: Vec<Value> =
        api.stripe.objects("v2.core.account").iter().map(|it| it["id"].clone()).collect();
    for ids in [&mut shown, &mut all] {
        ids.sort_by_key(ToString::to_string);
    }
    assert!(all.len() > 5 && shown == all, "{shown:?} of {all:?}");
}
