//! Checkout sessions: discounts, completion, and payments that are processed for a while.

use crate::payments::events;
use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};

async fn fake() -> FakeStripe {
    FakeStripe::builder().empty().time(Time::Fixed(1_780_000_000)).start().await.expect("a free port")
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

fn get(fake: &FakeStripe, path: &str) -> Value {
    fake.call("GET", path, &json!({})).expect("an object")
}

#[tokio::test]
async fn completed_checkout_sessions_have_their_payment_or_subscription() {
    let fake = fake().await;
    let price = fake.monthly_price(700);
    let session = |mode: &str, item: Value| {
        let parameters = json!({ "mode": mode, "line_items": [item], "success_url": "https://example.com" });
        id(&fake.post("/v1/checkout/sessions", &parameters))
    };
    let data = json!({ "price_data": { "currency": "usd", "unit_amount": 450, "product_data": { "name": "Mug" } }, "quantity": 2 });
    let payment = session("payment", data);
    let done = fake.complete_checkout(&payment, "pm_card_visa").expect("complete");
    assert_eq!(
        (&done["status"], &done["payment_status"], &done["amount_total"]),
        (&json!("complete"), &json!("paid"), &json!(900))
    );
    let subscribing = session("subscription", json!({ "price": price, "quantity": 1 }));
    let done = fake.complete_checkout(&subscribing, "pm_card_visa").expect("complete");
    assert_eq!(
        get(&fake, &format!("/v1/subscriptions/{}", done["subscription"].as_str().expect("one")))["status"],
        "active"
    );
    let items = get(&fake, &format!("/v1/checkout/sessions/{subscribing}/line_items"));
    assert_eq!(items["data"][0]["price"]["id"], price);
    let third = session("subscription", json!({ "price": price, "quantity": 1 }));
    assert_eq!(
        fake.complete_checkout(&third, "pm_card_chargeDeclined").expect_err("declined")["code"],
        "card_declined"
    );
    assert_eq!(fake.post(&format!("/v1/checkout/sessions/{third}/expire"), &json!({}))["status"], "expired");
    let all = events(&fake);
    assert_eq!(all.iter().filter(|it| *it == "checkout.session.completed").count(), 2);
}

#[tokio::test]
async fn discounts_lower_checkout_sessions_and_are_redeemed_when_they_complete() {
    let fake = fake().await;
    fake.post("/v1/coupons", &json!({ "id": "QUARTER", "percent_off": 25 }));
    let item = json!({ "price_data": { "currency": "usd", "unit_amount": 999, "product_data": { "name": "Mug" } }, "quantity": 3 });
    let parameters = json!({ "mode": "payment", "line_items": [item], "success_url": "https://example.com",
        "discounts": [{ "coupon": "QUARTER" }] });
    let session = fake.post("/v1/checkout/sessions", &parameters);
    // 2997 × 0.25 = 749.25
    let found =
        (&session["amount_subtotal"], &session["amount_total"], &session["total_details"]["amount_discount"]);
    assert_eq!(found, (&json!(2997), &json!(2248), &json!(749)));
    assert_eq!(fake.objects("coupon")[0]["times_redeemed"], 0);
    fake.complete_checkout(&id(&session), "pm_card_visa").expect("complete");
    assert_eq!(fake.objects("payment_intent")[0]["amount"], 2248);
    assert_eq!(fake.objects("coupon")[0]["times_redeemed"], 1);
}

#[tokio::test]
async fn bank_debits_are_processed_and_then_succeed_or_fail() {
    let fake = fake().await;
    let item = json!({ "price_data": { "currency": "usd", "unit_amount": 900, "product_data": { "name": "Mug" } }, "quantity": 1 });
    let parameters = json!({ "mode": "payment", "line_items": [item], "success_url": "https://example.com" });
    let cases = [
        ("pm_usBankAccount_success", "paid", "checkout.session.async_payment_succeeded"),
        ("pm_usBankAccount_insufficientFunds", "unpaid", "checkout.session.async_payment_failed"),
    ];
    for (account, status, event) in cases {
        let session = id(&fake.post("/v1/checkout/sessions", &parameters));
        let done = fake.complete_checkout(&session, account).expect("complete");
        assert_eq!((&done["status"], &done["payment_status"]), (&json!("complete"), &json!("unpaid")));
        fake.advance(3600);
        let settled = get(&fake, &format!("/v1/checkout/sessions/{session}"));
        assert_eq!(settled["payment_status"], status, "{account}");
        assert!(events(&fake).contains(&event.to_owned()), "{event}");
    }
    let charges: Vec<Value> = fake.objects("charge").iter().map(|it| it["status"].clone()).collect();
    assert_eq!(charges, ["succeeded", "failed"]);
}
