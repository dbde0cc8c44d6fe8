//! The catalog: lookup keys of prices, and lists by them.

use fake_stripe::FakeStripe;
use serde_json::{Value, json};

#[tokio::test]
async fn a_lookup_key_belongs_to_one_price() {
    let fake = FakeStripe::start().await.expect("a free port");
    let create = |transfers: bool| {
        let parameters = json!({ "currency": "usd", "unit_amount": 100, "product_data": { "name": "Plan" }, "lookup_key": "gold",
            "transfer_lookup_key": transfers });
        fake.call("POST", "/v1/prices", &parameters)
    };
    let first = create(false).expect("a price")["id"].clone();
    assert_eq!(create(false).expect_err("taken")["param"], "lookup_key");
    let second = create(true).expect("a price")["id"].clone();
    let parameters = json!({ "lookup_keys": ["gold", "silver"] });
    let listed = fake.call("GET", "/v1/prices", &parameters).expect("a list");
    let ids: Vec<&Value> = listed["data"].as_array().expect("a list").iter().map(|it| &it["id"]).collect();
    assert_eq!(ids, [&second]);
    let path = format!("/v1/prices/{}", first.as_str().expect("an id"));
    assert_eq!(fake.call("GET", &path, &json!({})).expect("a price")["lookup_key"], Value::Null);
    assert_eq!(
        fake.call("POST", &path, &json!({ "lookup_key": "gold" })).expect_err("taken")["param"],
        "lookup_key"
    );
}

#[tokio::test]
async fn lists_are_narrowed_by_prices_and_types() {
    let fake = FakeStripe::start().await.expect("a free port");
    let (gold, silver) = (fake.monthly_price(900), fake.monthly_price(500));
    let made = fake.customer().with_subscription(&gold).create();
    fake.customer().with_subscription(&silver).create();
    let listed = fake.call("GET", "/v1/subscriptions", &json!({ "price": gold })).expect("a list");
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(listed["data"][0]["id"], json!(made.subscription));
    let invoices =
        fake.call("GET", "/v1/invoices", &json!({ "subscription": made.subscription })).expect("a list");
    assert_eq!(invoices["data"].as_array().map(Vec::len), Some(1));
    let plan = fake.call("GET", &format!("/v1/plans/{gold}"), &json!({})).expect("a plan");
    assert_eq!((&plan["amount"], &plan["interval"]), (&json!(900), &json!("month")));
    let endpoint = json!({ "url": "https://example.com", "enabled_events": ["*", "nothing.happened"] });
    let refused = fake.call("POST", "/v1/webhook_endpoints", &endpoint).expect_err("no such type");
    assert_eq!(refused["param"], "enabled_events[1]");
    let types = json!({ "types": ["customer.created", "price.created"], "limit": 100 });
    let events = fake.call("GET", "/v1/events", &types).expect("a list");
    assert_eq!(events["data"].as_array().map(Vec::len), Some(4));
}
