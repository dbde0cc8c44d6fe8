//! Billing: subscriptions, invoices, discounts, credit notes, checkout sessions and test clocks.

use crate::payments::events;
use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};

const START: i64 = 1_780_000_000;

async fn fake() -> FakeStripe {
    FakeStripe::builder().empty().time(Time::Fixed(START)).start().await.expect("a free port")
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

fn get(fake: &FakeStripe, path: &str) -> Value {
    fake.call("GET", path, &json!({})).expect("an object")
}

fn subscription(fake: &FakeStripe, id: &str) -> Value {
    get(fake, &format!("/v1/subscriptions/{id}"))
}

fn latest_invoice(fake: &FakeStripe, subscription: &Value) -> Value {
    get(fake, &format!("/v1/invoices/{}", subscription["latest_invoice"].as_str().expect("an invoice")))
}

#[tokio::test]
async fn a_subscription_has_items_an_invoice_with_lines_and_its_payment() {
    let fake = fake().await;
    let price = fake.monthly_price(1999);
    let made = fake.customer().email("a@b.c").with_subscription(&price).create();
    let found = subscription(&fake, made.subscription.as_deref().expect("one"));
    assert_eq!(
        (&found["status"], &found["items"]["data"][0]["price"]["id"]),
        (&json!("active"), &json!(price))
    );
    let invoice = latest_invoice(&fake, &found);
    assert_eq!(
        (&invoice["status"], &invoice["amount_paid"], &invoice["amount_remaining"]),
        (&json!("paid"), &json!(1999), &json!(0))
    );
    assert_eq!(invoice["lines"]["data"][0]["pricing"]["price_details"]["price"], price);
    assert_eq!(invoice["billing_reason"], "subscription_create");
    let payments =
        fake.call("GET", "/v1/invoice_payments", &json!({ "invoice": id(&invoice) })).expect("a list");
    let intent = payments["data"][0]["payment"]["payment_intent"].as_str().expect("an intent").to_owned();
    assert_eq!(get(&fake, &format!("/v1/payment_intents/{intent}"))["status"], "succeeded");
    let all = events(&fake);
    for wanted in [
        "customer.subscription.created",
        "invoice.created",
        "invoice.finalized",
        "invoice.paid",
        "invoice.payment_succeeded",
        "charge.succeeded",
        "payment_intent.succeeded",
        "invoice_payment.paid",
    ] {
        assert!(all.iter().any(|it| it == wanted), "{wanted}: {all:?}");
    }
}

#[tokio::test]
async fn a_declined_first_payment_is_incomplete_or_an_error() {
    let fake = fake().await;
    let price = fake.monthly_price(1000);
    let customer = fake.customer().with_card("chargeCustomerFail").create().id;
    let parameters = json!({ "customer": customer, "items": [{ "price": price }] });
    let made = fake.post("/v1/subscriptions", &parameters);
    assert_eq!(made["status"], "incomplete");
    let mut strict = parameters.clone();
    strict["payment_behavior"] = "error_if_incomplete".into();
    let before = fake.objects("subscription").len();
    assert_eq!(
        fake.call("POST", "/v1/subscriptions", &strict).expect_err("declined")["code"],
        "card_declined"
    );
    assert_eq!(fake.objects("subscription").len(), before, "nothing was created");
    let invoice = made["latest_invoice"].as_str().expect("an invoice");
    fake.post(&format!("/v1/invoices/{invoice}/pay"), &json!({ "payment_method": "pm_card_visa" }));
    assert_eq!(subscription(&fake, &id(&made))["status"], "active");
    let poor = fake.customer().create().id;
    let refused = json!({ "customer": poor, "items": [{ "price": price }] });
    assert_eq!(
        fake.call("POST", "/v1/subscriptions", &refused).expect_err("no card")["code"],
        "resource_missing"
    );
}

#[tokio::test]
async fn time_renews_ends_trials_and_cancels() {
    let fake = fake().await;
    let price = fake.monthly_price(500);
    let active = fake.customer().with_subscription(&price).create().subscription.expect("one");
    let trial = fake.customer().with_subscription(&price).trialing().create().subscription.expect("one");
    let ending = fake.customer().with_subscription(&price).create().subscription.expect("one");
    fake.post(&format!("/v1/subscriptions/{ending}"), &json!({ "cancel_at_period_end": true }));
    assert_eq!(subscription(&fake, &trial)["status"], "trialing");
    fake.advance(32 * 86_400);
    let renewed = subscription(&fake, &active);
    assert_eq!(
        (&renewed["status"], &latest_invoice(&fake, &renewed)["billing_reason"]),
        (&json!("active"), &json!("subscription_cycle"))
    );
    assert_eq!(
        fake.objects("invoice")
            .iter()
            .filter(|it| it["parent"]["subscription_details"]["subscription"] == active.as_str())
            .count(),
        2
    );
    assert_eq!(subscription(&fake, &trial)["status"], "active");
    assert_eq!(subscription(&fake, &ending)["status"], "canceled");
    let all = events(&fake);
    for wanted in [
        "customer.subscription.trial_will_end",
        "customer.subscription.deleted",
        "customer.subscription.updated",
    ] {
        assert!(all.iter().any(|it| it == wanted), "{wanted}");
    }
}

#[tokio::test]
async fn a_declined_renewal_is_past_due_until_it_is_paid() {
    let fake = fake().await;
    let price = fake.monthly_price(500);
    let made = fake.customer().with_subscription(&price).past_due().create();
    let past_due = subscription(&fake, made.subscription.as_deref().expect("one"));
    assert_eq!(past_due["status"], "past_due");
    let invoice = latest_invoice(&fake, &past_due);
    assert_eq!((&invoice["status"], &invoice["attempt_count"]), (&json!("open"), &json!(1)));
    fake.post(&format!("/v1/invoices/{}/pay", id(&invoice)), &json!({ "payment_method": "pm_card_visa" }));
    assert_eq!(subscription(&fake, &id(&past_due))["status"], "active");
    assert!(events(&fake).contains(&"invoice.payment_failed".to_owned()));
}

#[tokio::test]
async fn an_invoice_goes_from_draft_to_its_end() {
    let fake = fake().await;
    let customer = fake.customer().with_card("visa").create().id;
    let draft = || {
        let invoice = id(&fake.post("/v1/invoices", &json!({ "customer": customer, "currency": "usd" })));
        let item = json!({ "customer": customer, "invoice": invoice, "amount": 1200, "currency": "usd", "description": "Work" });
        fake.post("/v1/invoiceitems", &item);
        invoice
    };
    let act = |invoice: &str, action: &str| {
        fake.call("POST", &format!("/v1/invoices/{invoice}/{action}"), &json!({}))
    };
    let status =
        |outcome: Result<Value, Value>| outcome.expect("done")["status"].as_str().expect("one").to_owned();
    let first = draft();
    assert_eq!(get(&fake, &format!("/v1/invoices/{first}"))["total"], 1200);
    assert_eq!(status(act(&first, "finalize")), "open");
    assert_eq!(act(&first, "finalize").expect_err("not a draft")["code"], "invoice_not_editable");
    assert_eq!(status(act(&first, "pay")), "paid");
    assert_eq!(act(&first, "void").expect_err("paid")["code"], "invoice_not_editable");
    let second = draft();
    act(&second, "finalize").expect("open");
    assert_eq!(status(act(&second, "mark_uncollectible")), "uncollectible");
    assert_eq!(status(act(&second, "void")), "void");
    let third = draft();
    fake.call("DELETE", &format!("/v1/invoices/{third}"), &json!({})).expect("a draft can be deleted");
    let numbers: Vec<Value> = fake.objects("invoice").iter().map(|it| it["number"].clone()).collect();
    assert!(
        numbers[0].as_str().expect("one").ends_with("-0001")
            && numbers[1].as_str().expect("one").ends_with("-0002")
    );
    let all = events(&fake);
    for wanted in [
        "invoice.created",
        "invoice.finalized",
        "invoice.paid",
        "invoice.voided",
        "invoice.marked_uncollectible",
        "invoice.deleted",
        "invoiceitem.created",
    ] {
        assert!(all.iter().any(|it| it == wanted), "{wanted}");
    }
}

#[tokio::test]
async fn test_clocks_renew_subscriptions_as_they_advance() {
    let fake = fake().await;
    let price = fake.monthly_price(500);
    let clock = id(&fake.post("/v1/test_helpers/test_clocks", &json!({ "frozen_time": START })));
    let customer =
        id(&fake.post("/v1/customers", &json!({ "test_clock": clock, "payment_method": "pm_card_visa" })));
    let method = id(&fake.objects("payment_method")[0]);
    let parameters =
        json!({ "customer": customer, "items": [{ "price": price }], "default_payment_method": method });
    let made = id(&fake.post("/v1/subscriptions", &parameters));
    let advanced = json!({ "frozen_time": START + 95 * 86_400 });
    let ready = fake.post(&format!("/v1/test_helpers/test_clocks/{clock}/advance"), &advanced);
    assert_eq!((&ready["status"], &ready["frozen_time"]), (&json!("ready"), &advanced["frozen_time"]));
    let invoices: Vec<i64> = fake.objects("invoice").iter().filter_map(|it| it["created"].as_i64()).collect();
    assert_eq!(invoices.len(), 4, "one at the beginning, and three months");
    assert!(invoices.is_sorted() && invoices[3] > START + 85 * 86_400);
    let listed = get(&fake, "/v1/subscriptions");
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(0), "objects on clocks are not in plain lists");
    let listed = fake.call("GET", "/v1/subscriptions", &json!({ "test_clock": clock })).expect("a list");
    assert_eq!(listed["data"][0]["id"], made);
    fake.call("DELETE", &format!("/v1/test_helpers/test_clocks/{clock}"), &json!({})).expect("deleted");
    assert_eq!(fake.objects("customer").len(), 0);
}

#[tokio::test]
async fn prorations_and_taxes_are_refused_clearly() {
    let fake = fake().await;
    let price = fake.monthly_price(500);
    let made = fake.customer().with_subscription(&price).create();
    let path = format!("/v1/subscriptions/{}", made.subscription.expect("one"));
    let item = get(&fake, &path)["items"]["data"][0]["id"].clone();
    let change = json!({ "items": [{ "id": item, "quantity": 3 }] });
    let error = fake.call("POST", &path, &change).expect_err("a proration");
    assert_eq!(
        error["message"],
        "This fake of Stripe does not compute prorations; pass proration_behavior=none"
    );
    let mut plain = change;
    plain["proration_behavior"] = "none".into();
    assert_eq!(fake.post(&path, &plain)["items"]["data"][0]["quantity"], 3);
    let taxed = json!({ "customer": made.id, "automatic_tax": { "enabled": true } });
    let error = fake.call("POST", "/v1/invoices", &taxed).expect_err("taxes");
    assert_eq!(error["param"], "automatic_tax[enabled]");
}
