//! What must hold after any sequence of operations.

use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A sequence of pseudo-random numbers.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn pick<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        (!values.is_empty()).then(|| &values[self.below(values.len() as u64) as usize])
    }
}

const CARDS: [&str; 6] =
    ["visa", "mastercard", "chargeDeclined", "chargeCustomerFail", "createDispute", "authenticationRequired"];

fn ids(fake: &FakeStripe, kind: &str) -> Vec<String> {
    fake.objects(kind).iter().map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
}

fn some(fake: &FakeStripe, kind: &str, dice: &mut Dice) -> String {
    dice.pick(&ids(fake, kind)).cloned().unwrap_or_else(|| "none".to_owned())
}

/// Does something; that it is refused is fine.
fn step(fake: &FakeStripe, price: &str, dice: &mut Dice) {
    let amount = 50 + dice.below(5000) as i64;
    let card = format!("pm_card_{}", dice.pick(&CARDS).expect("one"));
    let customer = some(fake, "customer", dice);
    let invoice = some(fake, "invoice", dice);
    let post = |path: &str, parameters: Value| drop(fake.call("POST", path, &parameters));
    match dice.below(16) {
        0 => {
            post("/v1/customers", json!({ "payment_method": card, "balance": 300 - dice.below(600) as i64 }))
        }
        1..4 => post(
            "/v1/payment_intents",
            json!({ "amount": amount, "currency": "usd", "payment_method": card, "confirm": true,
            "capture_method": if dice.below(3) == 0 { "manual" } else { "automatic" } }),
        ),
        4..6 => post("/v1/refunds", json!({ "charge": some(fake, "charge", dice), "amount": amount })),
        6 => post(
            &format!("/v1/payment_intents/{}/capture", some(fake, "payment_intent", dice)),
            json!({ "amount_to_capture": amount }),
        ),
        7 => post(
            "/v1/subscriptions",
            json!({ "customer": customer, "items": [{ "price": price, "quantity": 1 + dice.below(3) }],
            "discounts": [{ "coupon": some(fake, "coupon", dice) }], "default_payment_method": some(fake, "payment_method", dice) }),
        ),
        8 => post("/v1/invoices", json!({ "customer": customer, "currency": "usd" })),
        9 => post(
            "/v1/invoiceitems",
            json!({ "customer": customer, "invoice": invoice, "amount": amount, "currency": "usd" }),
        ),
        10 => post(&format!("/v1/invoices/{invoice}/pay"), json!({ "payment_method": card })),
        11 => post(&format!("/v1/invoices/{invoice}/void"), json!({})),
        12 => post("/v1/coupons", json!({ "percent_off": 1 + dice.below(99), "duration": "forever" })),
        13 => {
            post("/v1/credit_notes", json!({ "invoice": invoice, "amount": amount, "credit_amount": amount }))
        }
        14 => fake.advance(86_400 * dice.below(20) as i64),
        _ => drop(fake.pay_out("usd")),
    }
}

fn int(value: &Value) -> i64 {
    value.as_i64().unwrap_or_default()
}

/// What must hold of all money.
fn check(fake: &FakeStripe) {
    for charge in fake.objects("charge") {
        let refunds = fake.objects("refund");
        let refunded: i64 =
            refunds.iter().filter(|it| it["charge"] == charge["id"]).map(|it| int(&it["amount"])).sum();
        assert!(refunded <= int(&charge["amount_captured"]), "refunds above {charge}");
    }
    for invoice in fake.objects("invoice") {
        let lines: i64 = fake
            .objects("line_item")
            .iter()
            .filter(|it| it["invoice"] == invoice["id"])
            .map(|it| int(&it["amount"]))
            .sum();
        let off: i64 = invoice["total_discount_amounts"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|it| int(&it["amount"]))
            .sum();
        assert_eq!(int(&invoice["subtotal"]), lines, "{invoice}");
        assert_eq!(int(&invoice["total"]), lines - off, "{invoice}");
        assert!(int(&invoice["amount_remaining"]) >= 0 && int(&invoice["amount_due"]) >= 0);
        if invoice["status"] == "paid" {
            assert_eq!(int(&invoice["amount_remaining"]), 0, "{invoice}");
            assert_eq!(int(&invoice["amount_paid"]), int(&invoice["amount_due"]), "{invoice}");
        }
    }
    let transactions = fake.objects("balance_transaction");
    let net: i64 = transactions.iter().map(|it| int(&it["net"])).sum();
    let balance = fake.call("GET", "/v1/balance", &json!({})).expect("a balance");
    assert_eq!(net, int(&balance["available"][0]["amount"]) + int(&balance["pending"][0]["amount"]));
    for transaction in &transactions {
        assert_eq!(int(&transaction["net"]), int(&transaction["amount"]) - int(&transaction["fee"]));
    }
    check_events(fake);
}

/// The last event of an object shows it as it is, as far as its kind has events for each change.
fn check_events(fake: &FakeStripe) {
    let mut last: BTreeMap<String, Value> = BTreeMap::new();
    for event in fake.objects("event") {
        let object = event["data"]["object"].clone();
        last.insert(object["id"].as_str().expect("an id").to_owned(), object);
    }
    for kind in ["subscription", "refund", "payout", "dispute", "payment_intent"] {
        for object in fake.objects(kind) {
            let told = last
                .get(object["id"].as_str().expect("an id"))
                .unwrap_or_else(|| panic!("no event of {object}"));
            assert_eq!(told["status"], object["status"], "{object}");
        }
    }
}

#[tokio::test]
async fn money_is_right_after_any_sequence_of_operations() {
    for seed in 0..12 {
        let fake = FakeStripe::builder()
            .empty()
            .time(Time::Fixed(1_780_000_000))
            .start()
            .await
            .expect("a free port");
        let price = fake.monthly_price(333 + seed as i64);
        let mut dice = Dice(seed);
        for number in 0..150 {
            step(&fake, &price, &mut dice);
            if number % 50 == 49 {
                check(&fake);
            }
        }
        assert!(
            fake.objects("charge").len() > 10 && fake.objects("invoice").len() > 3,
            "seed {seed} does too little"
        );
    }
}
