//! Credits: coupons, promotion codes and credit notes.

use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};

async fn fake() -> FakeStripe {
    FakeStripe::builder().empty().time(Time::Fixed(1_780_000_000)).start().await.expect("a free port")
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

fn latest_invoice(fake: &FakeStripe, subscription: &str) -> Value {
    let subscription = get(fake, &format!("/v1/subscriptions/{subscription}"));
    get(fake, &format!("/v1/invoices/{}", subscription["latest_invoice"].as_str().expect("an invoice")))
}

fn get(fake: &FakeStripe, path: &str) -> Value {
    fake.call("GET", path, &json!({})).expect("an object")
}

#[tokio::test]
async fn coupons_and_codes_lower_the_total_exactly() {
    let fake = fake().await;
    let customer = fake.customer().with_card("visa").create().id;
    fake.post("/v1/coupons", &json!({ "id": "THIRD", "percent_off": 33.33, "duration": "once" }));
    let code = fake.post(
        "/v1/promotion_codes",
        &json!({ "promotion": { "type": "coupon", "coupon": "THIRD" }, "code": "SAVE" }),
    );
    let price = fake.monthly_price(999);
    let parameters = json!({ "customer": customer, "items": [{ "price": price, "quantity": 3 }],
        "discounts": [{ "promotion_code": id(&code) }] });
    let made = fake.post("/v1/subscriptions", &parameters);
    let invoice = latest_invoice(&fake, &id(&made));
    // 2997 × 0.3333 = 998.9…
    assert_eq!((&invoice["subtotal"], &invoice["total"]), (&json!(2997), &json!(1998)));
    assert_eq!(invoice["total_discount_amounts"][0]["amount"], 999);
    assert_eq!(fake.objects("coupon")[0]["times_redeemed"], 1);
    fake.advance(32 * 86_400);
    let renewed = latest_invoice(&fake, &id(&made));
    assert_eq!(renewed["total"], 2997, "once");
    let bad = json!({ "percent_off": 10, "amount_off": 5, "currency": "usd" });
    assert_eq!(fake.call("POST", "/v1/coupons", &bad).expect_err("both")["param"], "percent_off");
}

#[tokio::test]
async fn credit_notes_lower_an_open_invoice_or_refund_a_paid_one() {
    let fake = fake().await;
    let customer = fake.customer().with_card("visa").create().id;
    let invoice = id(&fake.post("/v1/invoices", &json!({ "customer": customer })));
    fake.post(
        "/v1/invoiceitems",
        &json!({ "customer": customer, "invoice": invoice, "amount": 1000, "currency": "usd" }),
    );
    fake.post(&format!("/v1/invoices/{invoice}/finalize"), &json!({}));
    fake.post("/v1/credit_notes", &json!({ "invoice": invoice, "amount": 300 }));
    assert_eq!(get(&fake, &format!("/v1/invoices/{invoice}"))["amount_remaining"], 700);
    let paid = fake.post(&format!("/v1/invoices/{invoice}/pay"), &json!({}));
    assert_eq!((&paid["status"], &paid["amount_paid"]), (&json!("paid"), &json!(700)));
    let credit = |parameters: Value| fake.call("POST", "/v1/credit_notes", &parameters);
    let error = credit(json!({ "invoice": invoice, "amount": 200 })).expect_err("to where?");
    assert_eq!(error["param"], "refund_amount");
    credit(json!({ "invoice": invoice, "amount": 200, "refund_amount": 150, "credit_amount": 50 }))
        .expect("a note");
    assert_eq!(fake.objects("refund")[0]["amount"], 150);
    assert_eq!(get(&fake, &format!("/v1/customers/{customer}"))["balance"], -50);
    assert_eq!(
        credit(json!({ "invoice": invoice, "amount": 501, "refund_amount": 501 })).expect_err("too much")["param"],
        "amount"
    );
}

#[tokio::test]
async fn credit_notes_take_no_more_of_a_line_than_is_left() {
    let fake = fake().await;
    let customer = fake.customer().with_card("visa").create().id;
    let invoice = id(&fake.post("/v1/invoices", &json!({ "customer": customer })));
    let data = json!({ "currency": "usd", "unit_amount": 250, "product": id(&fake.post("/v1/products", &json!({ "name": "Hour" }))) });
    fake.post(
        "/v1/invoiceitems",
        &json!({ "customer": customer, "invoice": invoice, "price_data": data, "quantity": 4 }),
    );
    fake.post(&format!("/v1/invoices/{invoice}/finalize"), &json!({}));
    let line = id(&fake.objects("line_item")[0]);
    let credit =
        |line: Value| fake.call("POST", "/v1/credit_notes", &json!({ "invoice": invoice, "lines": [line] }));
    let of_line = |quantity: i64| json!({ "type": "invoice_line_item", "invoice_line_item": line, "quantity": quantity });
    let before = fake.snapshot();
    let preview = json!({ "invoice": invoice, "lines": [of_line(3)] });
    assert_eq!(fake.call("GET", "/v1/credit_notes/preview", &preview).expect("a preview")["amount"], 750);
    assert_eq!(fake.snapshot(), before, "a preview changes nothing");
    assert_eq!(credit(of_line(3)).expect("a note")["amount"], 750);
    assert_eq!(credit(of_line(2)).expect_err("500 of 250")["param"], "lines[0]");
    assert_eq!(credit(of_line(1)).expect("the rest")["amount"], 250);
    assert_eq!(get(&fake, &format!("/v1/invoices/{invoice}"))["status"], "paid");
    let foreign = json!({ "type": "invoice_line_item", "invoice_line_item": "il_none", "quantity": 1 });
    assert_eq!(credit(foreign).expect_err("no such line")["code"], "resource_missing");
    let custom = json!({ "type": "custom_line_item", "description": "x", "quantity": 1 });
    assert_eq!(credit(custom).expect_err("no amount")["param"], "lines[0][unit_amount]");
}
