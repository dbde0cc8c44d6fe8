//! Connect: transfers and fees move the balances of both sides.

use fake_stripe::{FakeStripe, Time};
use serde_json::{Value, json};

async fn fake() -> FakeStripe {
    FakeStripe::builder().empty().time(Time::Fixed(1_780_000_000)).start().await.expect("a free port")
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

async fn available(fake: &FakeStripe, account: Option<&str>) -> i64 {
    let mut request =
        reqwest::Client::new().get(format!("{}/v1/balance", fake.url())).bearer_auth("sk_test_1");
    if let Some(account) = account {
        request = request.header("stripe-account", account);
    }
    let text = request.send().await.expect("an answer").text().await.expect("a body");
    let balance: Value = serde_json::from_str(&text).expect("JSON");
    balance["available"][0]["amount"].as_i64().expect("an amount")
}

fn account(fake: &FakeStripe) -> String {
    id(&fake.post("/v1/accounts", &json!({ "type": "express", "country": "US" })))
}

fn pay(fake: &FakeStripe, fields: Value) -> Result<Value, Value> {
    let mut parameters = json!({ "amount": 10_000, "currency": "usd", "payment_method": "pm_card_bypassPending", "confirm": true });
    parameters.as_object_mut().expect("one").extend(fields.as_object().expect("one").clone());
    fake.call("POST", "/v1/payment_intents", &parameters)
}

#[tokio::test]
async fn transfers_and_reversals_move_both_balances() {
    crate::support::install_tls();
    let fake = fake().await;
    let account = account(&fake);
    let transfer = |amount: i64| {
        fake.call(
            "POST",
            "/v1/transfers",
            &json!({ "amount": amount, "currency": "usd", "destination": account }),
        )
    };
    assert_eq!(transfer(1).expect_err("no funds")["code"], "balance_insufficient");
    pay(&fake, json!({})).expect("paid");
    let made = id(&transfer(4000).expect("a transfer"));
    // 10,000 less 2.9 % and 30 minor units.
    assert_eq!((available(&fake, None).await, available(&fake, Some(&account)).await), (5680, 4000));
    let path = format!("/v1/transfers/{made}/reversals");
    fake.post(&path, &json!({ "amount": 1500 }));
    assert_eq!((available(&fake, None).await, available(&fake, Some(&account)).await), (7180, 2500));
    assert_eq!(
        fake.call("POST", &path, &json!({ "amount": 2501 })).expect_err("too much")["param"],
        "amount"
    );
    fake.post(&path, &json!({}));
    let reversed = fake.objects("transfer")[0].clone();
    assert_eq!((&reversed["reversed"], &reversed["amount_reversed"]), (&json!(true), &json!(4000)));
    assert_eq!(reversed["reversals"]["data"].as_array().map(Vec::len), Some(2));
    assert_eq!(available(&fake, Some(&account)).await, 0);
    assert_eq!(transfer(0).expect_err("nothing")["param"], "amount");
}

#[tokio::test]
async fn destination_charges_share_the_payment() {
    crate::support::install_tls();
    let fake = fake().await;
    let account = account(&fake);
    let fields = json!({ "application_fee_amount": 1000, "transfer_data": { "destination": account } });
    pay(&fake, fields).expect("paid");
    assert_eq!(available(&fake, Some(&account)).await, 9000);
    assert_eq!(available(&fake, None).await, 1000 - 320, "the fee of the platform less the fee of Stripe");
    let fee = fake.objects("application_fee")[0].clone();
    assert_eq!((&fee["amount"], &fee["account"]), (&json!(1000), &json!(account)));
    fake.post(&format!("/v1/application_fees/{}/refunds", id(&fee)), &json!({ "amount": 400 }));
    assert_eq!(available(&fake, Some(&account)).await, 9400);
    let refused = pay(&fake, json!({ "application_fee_amount": 1 })).expect_err("nobody pays it");
    assert_eq!(refused["param"], "application_fee_amount");
}
