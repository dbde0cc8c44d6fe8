//! Properties that hold after any sequence of operations.

use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The kinds of object of which each change has its event.
const RECORDED: [&str; 17] = [
    "charge",
    "coupon",
    "credit_note",
    "customer",
    "dispute",
    "invoice",
    "payout",
    "price",
    "product",
    "promotion_code",
    "quote",
    "refund",
    "setup_intent",
    "subscription",
    "test_helpers.test_clock",
    "topup",
    "transfer",
];

fn int(value: &Value) -> i64 {
    value.as_i64().unwrap_or_default()
}

fn sum<'v>(objects: impl Iterator<Item = &'v Value>, field: &str) -> i64 {
    objects.map(|it| int(&it[field])).sum()
}

fn check(fake: &FakeStripe) {
    no_refund_is_above_its_charge(fake);
    totals_equal_their_lines_less_discounts(fake);
    the_balance_is_the_sum_of_its_transactions(fake);
    each_change_has_its_event(fake);
}

fn no_refund_is_above_its_charge(fake: &FakeStripe) {
    let refunds = fake.objects("refund");
    for charge in fake.objects("charge") {
        let of = refunds.iter().filter(|it| it["charge"] == charge["id"] && it["status"] != "failed");
        let refunded = sum(of, "amount");
        assert!(refunded <= int(&charge["amount_captured"]), "refunds of {refunded} above {charge}");
    }
}

fn totals_equal_their_lines_less_discounts(fake: &FakeStripe) {
    let lines = fake.objects("line_item");
    for invoice in fake.objects("invoice") {
        let lines = sum(lines.iter().filter(|it| it["invoice"] == invoice["id"]), "amount");
        let off = sum(invoice["total_discount_amounts"].as_array().into_iter().flatten(), "amount");
        assert_eq!(int(&invoice["subtotal"]), lines, "{invoice}");
        assert_eq!(int(&invoice["total"]), lines - off, "{invoice}");
        assert!(int(&invoice["amount_remaining"]) >= 0 && int(&invoice["amount_due"]) >= 0);
        if invoice["status"] == "paid" {
            assert_eq!(int(&invoice["amount_remaining"]), 0, "{invoice}");
            assert_eq!(int(&invoice["amount_paid"]), int(&invoice["amount_due"]), "{invoice}");
        }
    }
}

fn the_balance_is_the_sum_of_its_transactions(fake: &FakeStripe) {
    let transactions = fake.objects("balance_transaction");
    let balance = fake.call("GET", "/v1/balance", &json!({})).expect("a balance");
    let shown = int(&balance["available"][0]["amount"]) + int(&balance["pending"][0]["amount"]);
    assert_eq!(sum(transactions.iter(), "net"), shown);
    for transaction in &transactions {
        assert_eq!(int(&transaction["net"]), int(&transaction["amount"]) - int(&transaction["fee"]));
    }
}

/// The last event of an object has it as it is now: whatever changed since would have had an event.
fn each_change_has_its_event(fake: &FakeStripe) {
    let mut last: BTreeMap<String, Value> = BTreeMap::new();
    for event in fake.objects("event") {
        let object = event["data"]["object"].clone();
        if let Some(id) = object["id"].as_str() {
            last.insert(id.to_owned(), object);
        }
    }
    for kind in RECORDED {
        for object in fake.objects(kind) {
            let id = object["id"].as_str().expect("an id");
            let known = last.get(id).unwrap_or_else(|| panic!("no event of {object}"));
            for (name, value) in object.as_object().expect("an object") {
                assert_eq!(&known[name], value, "{name} of {kind} {id} changed without an event");
            }
        }
    }
    // Intents have no event of updates.
    for intent in fake.objects("payment_intent") {
        let id = intent["id"].as_str().expect("an id");
        assert_eq!(last.get(id).map(|it| &it["status"]), Some(&intent["status"]), "{intent}");
    }
}

#[tokio::test]
async fn money_is_right_and_recorded_after_any_sequence_of_operations() {
    for seed in 0..10 {
        let fake = FakeStripe::builder().empty().time(Time::Fixed(1_780_000_000)).start().await;
        let fake = fake.expect("a free port");
        for round in 0..4 {
            fake.operate(seed * 100 + round, 60);
            check(&fake);
        }
        let counts = ["charge", "invoice", "subscription"].map(|kind| fake.objects(kind).len());
        assert!(counts.iter().all(|count| *count > 3), "seed {seed} does too little: {counts:?}");
    }
}
