//! Payments: intents, charges, refunds, disputes and payouts, exact in minor units.

use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};

async fn fake() -> FakeStripe {
    FakeStripe::builder().empty().time(Time::Fixed(1_780_000_000)).start().await.expect("a free port")
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

fn pay(fake: &FakeStripe, amount: i64, card: &str) -> Result<Value, Value> {
    let parameters = json!({ "amount": amount, "currency": "usd", "payment_method": card, "confirm": true });
    fake.call("POST", "/v1/payment_intents", &parameters)
}

fn get(fake: &FakeStripe, path: &str) -> Value {
    fake.call("GET", path, &json!({})).expect("an object")
}

/// The types of the events so far, oldest first.
pub(crate) fn events(fake: &FakeStripe) -> Vec<String> {
    let of = |event: &Value| event["type"].as_str().expect("a type").to_owned();
    fake.objects("event").iter().map(of).collect()
}

#[tokio::test]
async fn a_confirmed_intent_is_charged_and_the_balance_has_its_net() {
    let fake = fake().await;
    let intent = pay(&fake, 2000, "pm_card_visa").expect("paid");
    assert_eq!((&intent["status"], &intent["amount_received"]), (&json!("succeeded"), &json!(2000)));
    let charge = get(&fake, &format!("/v1/charges/{}", intent["latest_charge"].as_str().expect("a charge")));
    assert_eq!(
        (&charge["captured"], &charge["payment_method_details"]["card"]["last4"]),
        (&json!(true), &json!("4242"))
    );
    let path = format!("/v1/balance_transactions/{}", charge["balance_transaction"].as_str().expect("one"));
    let transaction = get(&fake, &path);
    assert_eq!((&transaction["fee"], &transaction["net"]), (&json!(88), &json!(1912)), "2.9 % and 30 cents");
    assert_eq!(get(&fake, "/v1/balance")["pending"][0]["amount"], 1912);
    assert_eq!(events(&fake), ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]);
}

#[tokio::test]
async fn cards_are_declined_with_their_codes() {
    let fake = fake().await;
    let cases = [
        ("pm_card_chargeDeclined", "card_declined", "generic_decline"),
        ("pm_card_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"),
        ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"),
        ("pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"),
    ];
    for (card, code, decline_code) in cases {
        let error = pay(&fake, 1000, card).expect_err("a decline");
        let found = (&error["type"], &error["code"], &error["decline_code"]);
        assert_eq!(found, (&json!("card_error"), &json!(code), &json!(decline_code)), "{card}");
        assert_eq!(error["payment_intent"]["status"], "requires_payment_method");
    }
    let mut last = events(&fake);
    let last = last.split_off(last.len() - 3);
    assert_eq!(last, ["payment_intent.created", "charge.failed", "payment_intent.payment_failed"]);
    assert_eq!(get(&fake, "/v1/balance")["pending"][0]["amount"], 0);
    assert_eq!(pay(&fake, 10, "pm_card_visa").expect_err("too small")["code"], "amount_too_small");
    assert_eq!(pay(&fake, 1000, "pm_none").expect_err("no such")["code"], "resource_missing");
}

#[tokio::test]
async fn an_authorization_is_captured_in_part_or_cancelled() {
    let fake = fake().await;
    let authorize = || {
        let parameters = json!({ "amount": 5000, "currency": "eur", "payment_method": "pm_card_visa", "confirm": true,
            "capture_method": "manual" });
        id(&fake.post("/v1/payment_intents", &parameters))
    };
    let first = authorize();
    let path = format!("/v1/payment_intents/{first}/capture");
    let error = fake.call("POST", &path, &json!({ "amount_to_capture": 5001 })).expect_err("too much");
    assert_eq!(error["param"], "amount_to_capture");
    let captured = fake.post(&path, &json!({ "amount_to_capture": 3000 }));
    assert_eq!((&captured["status"], &captured["amount_received"]), (&json!("succeeded"), &json!(3000)));
    let error = fake.call("POST", &path, &json!({})).expect_err("again");
    assert_eq!(error["code"], "payment_intent_unexpected_state");
    let second = authorize();
    let canceled = fake.post(
        &format!("/v1/payment_intents/{second}/cancel"),
        &json!({ "cancellation_reason": "duplicate" }),
    );
    assert_eq!(
        (&canceled["status"], &canceled["cancellation_reason"]),
        (&json!("canceled"), &json!("duplicate"))
    );
    assert!(events(&fake).contains(&"payment_intent.amount_capturable_updated".to_owned()));
}

#[tokio::test]
async fn a_payment_that_requires_authentication_waits_for_it() {
    let fake = fake().await;
    let intent = pay(&fake, 1500, "pm_card_authenticationRequired").expect("waiting");
    assert_eq!(
        (&intent["status"], &intent["next_action"]["type"]),
        (&json!("requires_action"), &json!("use_stripe_sdk"))
    );
    let done = fake.authenticate(&id(&intent)).expect("authenticated");
    assert_eq!((&done["status"], &done["next_action"]), (&json!("succeeded"), &Value::Null));
    let parameters = json!({ "amount": 1500, "currency": "usd", "payment_method": "pm_card_authenticationRequired",
        "confirm": true, "off_session": true });
    let error = fake.call("POST", "/v1/payment_intents", &parameters).expect_err("nobody is there");
    assert_eq!(error["code"], "authentication_required");
}

#[tokio::test]
async fn refunds_are_never_above_their_charge() {
    let fake = fake().await;
    let intent = id(&pay(&fake, 1000, "pm_card_visa").expect("paid"));
    let refund = |amount: i64| {
        fake.call("POST", "/v1/refunds", &json!({ "payment_intent": intent, "amount": amount }))
    };
    assert_eq!(refund(400).expect("a refund")["status"], "succeeded");
    assert_eq!(refund(601).expect_err("too much")["param"], "amount");
    let rest = fake.post("/v1/refunds", &json!({ "payment_intent": intent }));
    assert_eq!(rest["amount"], 600);
    assert_eq!(refund(1).expect_err("nothing left")["code"], "charge_already_refunded");
    let charge = fake.objects("charge")[0].clone();
    assert_eq!((&charge["amount_refunded"], &charge["refunded"]), (&json!(1000), &json!(true)));
    let expanded =
        fake.call("GET", &format!("/v1/charges/{}", id(&charge)), &json!({ "expand": ["refunds"] }));
    assert_eq!(expanded.expect("a charge")["refunds"]["data"].as_array().map(Vec::len), Some(2));
    let last = events(&fake);
    assert_eq!(last[last.len() - 2..], ["refund.created", "charge.refunded"]);
}

#[tokio::test]
async fn disputes_withdraw_funds_and_give_them_back_when_won() {
    let fake = fake().await;
    pay(&fake, 8000, "pm_card_createDispute").expect("paid");
    let dispute = fake.objects("dispute")[0].clone();
    assert_eq!((&dispute["status"], &dispute["amount"]), (&json!("needs_response"), &json!(8000)));
    assert_eq!(dispute["balance_transactions"][0]["net"], -9500);
    let path = format!("/v1/disputes/{}", id(&dispute));
    let won = fake.post(&path, &json!({ "evidence": { "uncategorized_text": "winning_evidence" } }));
    assert_eq!((&won["status"], &won["balance_transactions"][1]["net"]), (&json!("won"), &json!(9500)));
    assert_eq!(
        fake.call("POST", &format!("{path}/close"), &json!({})).expect_err("closed")["code"],
        "dispute_unexpected_state"
    );
    for wanted in ["created", "funds_withdrawn", "funds_reinstated", "closed"] {
        assert!(events(&fake).contains(&format!("charge.dispute.{wanted}")), "{wanted}");
    }
}

#[tokio::test]
async fn an_automatic_payout_is_the_sum_of_its_transactions() {
    let fake = fake().await;
    for amount in [1000, 2000, 3333] {
        pay(&fake, amount, "pm_card_visa").expect("paid");
    }
    assert_eq!(fake.pay_out("usd"), None, "nothing is available yet");
    let error =
        fake.call("POST", "/v1/payouts", &json!({ "amount": 1, "currency": "usd" })).expect_err("nothing");
    assert_eq!(error["code"], "balance_insufficient");
    fake.advance(3 * 86_400);
    let payout = fake.pay_out("usd").expect("a payout");
    let list = fake
        .call("GET", "/v1/balance_transactions", &json!({ "payout": id(&payout), "limit": 100 }))
        .expect("a list");
    let listed = list["data"].as_array().expect("a list");
    let nets = |own: bool| -> i64 {
        listed.iter().filter(|it| (it["type"] == "payout") == own).filter_map(|it| it["net"].as_i64()).sum()
    };
    assert_eq!((listed.len(), Some(nets(false))), (4, payout["amount"].as_i64()));
    assert_eq!(nets(true), -nets(false));
    assert_eq!(get(&fake, "/v1/balance")["available"][0]["amount"], 0);
    fake.advance(3 * 86_400);
    assert_eq!(get(&fake, &format!("/v1/payouts/{}", id(&payout)))["status"], "paid");
}

#[tokio::test]
async fn a_setup_intent_keeps_a_payment_method() {
    let fake = fake().await;
    let customer = fake.customer().create().id;
    let parameters = json!({ "customer": customer, "payment_method": "pm_card_visa", "confirm": true });
    let intent = fake.post("/v1/setup_intents", &parameters);
    assert_eq!(intent["status"], "succeeded");
    assert_eq!(fake.objects("payment_method")[0]["customer"], customer);
    let declined = json!({ "payment_method": "pm_card_chargeDeclined", "confirm": true });
    assert_eq!(
        fake.call("POST", "/v1/setup_intents", &declined).expect_err("declined")["code"],
        "card_declined"
    );
    let waits = fake.post(
        "/v1/setup_intents",
        &json!({ "payment_method": "pm_card_authenticationRequired", "confirm": true }),
    );
    assert_eq!(waits["status"], "requires_action");
    assert_eq!(fake.authenticate(&id(&waits)).expect("done")["status"], "succeeded");
}
