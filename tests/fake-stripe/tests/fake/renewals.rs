//! Renewals as time passes: retries of failed payments, drafts, metered usage and tiers.

use crate::payments::events;
use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};

const START: i64 = 1_780_000_000;
const DAY: i64 = 86_400;

async fn fake() -> FakeStripe {
    FakeStripe::builder().empty().time(Time::Fixed(START)).start().await.expect("a free port")
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

fn get(fake: &FakeStripe, path: &str) -> Value {
    fake.call("GET", path, &json!({})).expect("an object")
}

fn latest_invoice(fake: &FakeStripe, subscription: &str) -> Value {
    let subscription = get(fake, &format!("/v1/subscriptions/{subscription}"));
    get(fake, &format!("/v1/invoices/{}", subscription["latest_invoice"].as_str().expect("an invoice")))
}

#[tokio::test]
async fn a_failed_renewal_is_retried_and_the_subscription_ends_with_the_last_attempt() {
    let fake = fake().await;
    let price = fake.monthly_price(500);
    let made = fake.customer().with_subscription(&price).past_due().create();
    let subscription = made.subscription.expect("one");
    let invoice = id(&latest_invoice(&fake, &subscription));
    let path = format!("/v1/invoices/{invoice}");
    for (attempt, days) in [3, 5, 6].into_iter().enumerate() {
        let due = get(&fake, &path);
        assert_eq!(due["attempt_count"], attempt + 1);
        assert_eq!(due["next_payment_attempt"], fake.now() + days * DAY);
        // A payment that the merchant tries is outside of the schedule.
        fake.call("POST", &format!("{path}/pay"), &json!({})).expect_err("declined");
        assert_eq!(get(&fake, &path)["next_payment_attempt"], due["next_payment_attempt"]);
        fake.advance(days * DAY);
    }
    let ended = get(&fake, &format!("/v1/subscriptions/{subscription}"));
    assert_eq!(
        (&ended["status"], &ended["cancellation_details"]["reason"]),
        (&json!("canceled"), &json!("payment_failed"))
    );
    let last = get(&fake, &path);
    assert_eq!(
        (&last["status"], &last["attempt_count"], &last["next_payment_attempt"]),
        (&json!("open"), &json!(4), &Value::Null)
    );
}

#[tokio::test]
async fn a_retry_with_a_better_card_makes_the_subscription_active_again() {
    let fake = fake().await;
    let price = fake.monthly_price(500);
    let made = fake.customer().with_subscription(&price).past_due().create();
    let method = fake.post("/v1/payment_methods/pm_card_visa/attach", &json!({ "customer": made.id }));
    let settings = json!({ "invoice_settings": { "default_payment_method": method["id"] } });
    fake.post(&format!("/v1/customers/{}", made.id), &settings);
    fake.advance(3 * DAY);
    let subscription = made.subscription.expect("one");
    assert_eq!(latest_invoice(&fake, &subscription)["status"], "paid");
    assert_eq!(get(&fake, &format!("/v1/subscriptions/{subscription}"))["status"], "active");
}

#[tokio::test]
async fn time_that_passes_is_enough() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time").as_secs();
    let fake = FakeStripe::start().await.expect("a free port");
    let price = fake.monthly_price(500);
    let customer = fake.customer().with_card("visa").create().id;
    let parameters = json!({ "customer": customer, "items": [{ "price": price }], "trial_end": now + 1 });
    let subscription = id(&fake.post("/v1/subscriptions", &parameters));
    let path = format!("/v1/subscriptions/{subscription}");
    for _ in 0..600 {
        if get(&fake, &path)["status"] == "active" {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the trial did not end: {}", get(&fake, &path));
}

#[tokio::test]
async fn drafts_advance_and_sent_invoices_are_overdue() {
    let fake = fake().await;
    let customer = fake.customer().with_card("visa").create().id;
    let draft = |fields: Value| {
        let mut parameters = json!({ "customer": customer, "currency": "usd" });
        parameters.as_object_mut().expect("one").extend(fields.as_object().expect("one").clone());
        let invoice = id(&fake.post("/v1/invoices", &parameters));
        let item = json!({ "customer": customer, "invoice": invoice, "amount": 1200, "currency": "usd" });
        fake.post("/v1/invoiceitems", &item);
        format!("/v1/invoices/{invoice}")
    };
    let automatic = draft(json!({ "auto_advance": true }));
    let sent = draft(json!({ "collection_method": "send_invoice", "days_until_due": 2 }));
    fake.post(&format!("{sent}/send"), &json!({}));
    fake.advance(3601);
    assert_eq!(get(&fake, &automatic)["status"], "paid");
    assert!(!events(&fake).contains(&"invoice.overdue".to_owned()));
    fake.advance(2 * DAY);
    assert_eq!(events(&fake).iter().filter(|it| *it == "invoice.overdue").count(), 1);
}

#[tokio::test]
async fn metered_usage_is_billed_with_the_next_period() {
    let fake = fake().await;
    let meter = id(&fake.post(
        "/v1/billing/meters",
        &json!({ "display_name": "Calls", "event_name": "calls", "default_aggregation": { "formula": "sum" } }),
    ));
    let price = id(&fake.post(
        "/v1/prices",
        &json!({ "currency": "usd", "unit_amount_decimal": "0.5", "product_data": { "name": "Calls" },
            "recurring": { "interval": "month", "usage_type": "metered", "meter": meter } }),
    ));
    let made = fake.customer().with_subscription(&price).create();
    let subscription = made.subscription.expect("one");
    assert_eq!(latest_invoice(&fake, &subscription)["total"], 0);
    let used = |value: &str, identifier: &str| {
        let payload = json!({ "stripe_customer_id": made.id, "value": value });
        let event = json!({ "event_name": "calls", "payload": payload, "identifier": identifier });
        fake.call("POST", "/v1/billing/meter_events", &event)
    };
    used("100", "a").expect("counted");
    used("201", "b").expect("counted");
    assert_eq!(used("1", "b").expect_err("twice")["param"], "identifier");
    assert_eq!(used("many", "c").expect_err("no number")["param"], "payload[value]");
    let preview = fake.post("/v1/invoices/create_preview", &json!({ "subscription": subscription }));
    assert_eq!(
        (&preview["total"], &preview["status"]),
        (&json!(151), &json!("draft")),
        "150.5, rounded half up"
    );
    fake.advance(32 * DAY);
    let renewed = latest_invoice(&fake, &subscription);
    assert_eq!((&renewed["total"], &renewed["lines"]["data"][0]["quantity"]), (&json!(151), &json!(301)));
    fake.advance(31 * DAY);
    assert_eq!(latest_invoice(&fake, &subscription)["total"], 0, "usage counts once");
    let unmetered = json!({ "currency": "usd", "unit_amount": 1, "product_data": { "name": "X" },
        "recurring": { "interval": "month", "usage_type": "metered" } });
    assert_eq!(
        fake.call("POST", "/v1/prices", &unmetered).expect_err("no meter")["param"],
        "recurring[meter]"
    );
}

#[tokio::test]
async fn tiers_and_packages_are_exact() {
    let fake = fake().await;
    let tiers = json!([{ "up_to": 10, "unit_amount": 100, "flat_amount": 500 }, { "up_to": 20, "unit_amount": 50 },
        { "up_to": "inf", "unit_amount_decimal": "0.25" }]);
    let price = |fields: Value| {
        let mut parameters = json!({ "currency": "usd", "product_data": { "name": "Seats" }, "recurring": { "interval": "month" } });
        parameters.as_object_mut().expect("one").extend(fields.as_object().expect("one").clone());
        id(&fake.post("/v1/prices", &parameters))
    };
    let graduated = price(json!({ "billing_scheme": "tiered", "tiers_mode": "graduated", "tiers": tiers }));
    let volume = price(json!({ "billing_scheme": "tiered", "tiers_mode": "volume", "tiers": tiers }));
    let packages =
        price(json!({ "unit_amount": 700, "transform_quantity": { "divide_by": 5, "round": "up" } }));
    let total = |price: &str, quantity: i64| {
        let customer = fake.customer().with_card("visa").create().id;
        let parameters = json!({ "customer": customer, "items": [{ "price": price, "quantity": quantity }] });
        let made = fake.post("/v1/subscriptions", &parameters);
        let invoice = get(&fake, &format!("/v1/invoices/{}", made["latest_invoice"].as_str().expect("one")));
        (invoice["total"].as_i64().expect("a total"), invoice["lines"]["data"].as_array().map_or(0, Vec::len))
    };
    assert_eq!(total(&graduated, 3), (800, 1));
    assert_eq!(total(&graduated, 15), (1750, 2));
    assert_eq!(total(&graduated, 24), (2001, 3));
    assert_eq!(total(&volume, 10), (1500, 1));
    assert_eq!(total(&volume, 11), (550, 1));
    assert_eq!(total(&packages, 11), (2100, 1));
    let shown =
        fake.call("GET", &format!("/v1/prices/{volume}"), &json!({ "expand": ["tiers"] })).expect("a price");
    assert_eq!((&shown["tiers"][0]["up_to"], &shown["tiers"][2]["up_to"]), (&json!(10), &Value::Null));
    assert_eq!(get(&fake, &format!("/v1/prices/{volume}")).get("tiers"), None);
}

#[tokio::test]
async fn previews_change_nothing() {
    let fake = fake().await;
    let price = fake.monthly_price(1000);
    fake.post("/v1/coupons", &json!({ "id": "HALF", "percent_off": 50 }));
    let made = fake.customer().with_subscription(&price).create();
    let before = fake.snapshot();
    let subscription = made.subscription.expect("one");
    let preview = |parameters: Value| fake.call("POST", "/v1/invoices/create_preview", &parameters);
    let next = preview(json!({ "subscription": subscription })).expect("a preview");
    assert_eq!((&next["total"], &next["billing_reason"]), (&json!(1000), &json!("upcoming")));
    let items = json!([{ "price": price, "quantity": 3 }]);
    let first = json!({ "customer": made.id, "subscription_details": { "items": items }, "discounts": [{ "coupon": "HALF" }] });
    assert_eq!(preview(first).expect("a preview")["total"], 1500);
    let once = json!({ "customer": made.id, "invoice_items": [{ "amount": 77, "currency": "usd" }] });
    assert_eq!(preview(once).expect("a preview")["total"], 77);
    assert_eq!(
        preview(json!({ "customer": made.id })).expect_err("nothing")["code"],
        "invoice_no_customer_line_items"
    );
    let item = get(&fake, &format!("/v1/subscriptions/{subscription}"))["items"]["data"][0]["id"].clone();
    let change = json!({ "subscription": subscription, "subscription_details": { "items": [{ "id": item, "quantity": 2 }] } });
    assert!(
        preview(change).expect_err("a proration")["message"].as_str().expect("one").contains("prorations")
    );
    assert_eq!(fake.snapshot(), before);
}
