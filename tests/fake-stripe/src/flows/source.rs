//! Tokens, and the cards and bank accounts of customers that are made from them.

use super::objects::{fetch, new, text};
use super::payment_method::{details, test_card};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// Creates a token of a card, or of a bank account.
pub(super) fn create_token(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut token = new(state, "token");
    let id = text(&token["id"]).to_owned();
    if input["card"].is_object() {
        let card = test_card(&input["card"])?;
        state.hide(&id, json!({ "number": card.number }));
        merge(&mut token, &json!({ "type": "card", "card": card_of(state, &input["card"])? }));
    } else if input["bank_account"].is_object() {
        merge(
            &mut token,
            &json!({ "type": "bank_account", "bank_account": bank_account_of(state, &input["bank_account"]) }),
        );
    }
    state.put("token", &token);
    Ok(token)
}

/// Adds a card or a bank account to a customer. The first one is its default source.
pub(super) fn create(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let customer = fetch(state, "customer", ids[0])?;
    let given =
        [&input["source"], &input["card"], &input["bank_account"]].into_iter().find(|it| !it.is_null());
    let given = given.ok_or_else(|| {
        ApiError::parameter("parameter_missing", "source", "Missing required param: source.")
    })?;
    let bank = input["bank_account"].is_object()
        || given["object"] == "bank_account"
        || given.as_str().is_some_and(|token| token.starts_with("btok_"));
    let mut source = if bank { bank_account_of(state, given) } else { card_of(state, given)? };
    source["customer"] = customer["id"].clone();
    source["metadata"] = input["metadata"].as_object().cloned().unwrap_or_default().into();
    let kind = if bank { "bank_account" } else { "card" };
    state.put_listed(kind, &source, "customer", ids[0]);
    state.record(kind, "created", &source, None);
    if customer["default_source"].is_null() {
        state.change("customer", ids[0], &json!({ "default_source": source["id"] }), &["updated"]);
    }
    Ok(source)
}

/// Removes a source of a customer.
pub(super) fn delete(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let kinds = ["card", "bank_account"];
    let kind = kinds.into_iter().find(|kind| state.object(kind, ids[1]).is_some());
    let kind = kind.ok_or_else(|| ApiError::missing("source", ids[1], "id"))?;
    state.delete(kind, ids[1]);
    let customer = fetch(state, "customer", ids[0])?;
    if customer["default_source"] == ids[1] {
        state.change("customer", ids[0], &json!({ "default_source": null }), &["updated"]);
    }
    Ok(json!({ "id": ids[1], "object": kind, "deleted": true }))
}

/// Returns a new card, from a token or its number.
fn card_of(state: &mut State, given: &Value) -> Result<Value, ApiError> {
    let number = given.as_str().and_then(|token| state.hidden(token)["number"].as_str());
    let named = match (given.as_str(), number) {
        (_, Some(number)) => json!({ "number": number }),
        (Some(token), None) => json!({ "token": token }),
        (None, None) => given.clone(),
    };
    let found = test_card(&named)?;
    let mut card = new(state, "card");
    state.hide(text(&card["id"]), json!({ "number": found.number }));
    let all = details(found, &named);
    for name in ["brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4"] {
        card[name] = all[name].clone();
    }
    // Cards of sources have the names that receipts show.
    card["brand"] = match found.brand {
        "amex" => "American Express".into(),
        "mastercard" => "MasterCard".into(),
        "visa" => "Visa".into(),
        brand => brand.into(),
    };
    card["cvc_check"] = "pass".into();
    Ok(card)
}

fn bank_account_of(state: &State, given: &Value) -> Value {
    let mut account = new(state, "bank_account");
    let number = given["account_number"].as_str().unwrap_or("000123456789");
    let status = if given == "btok_us_verified" { "verified" } else { "new" };
    let fields = json!({
        "bank_name": "STRIPE TEST BANK", "country": given["country"].as_str().unwrap_or("US"),
        "currency": given["currency"].as_str().unwrap_or("usd"), "last4": &number[number.len().saturating_sub(4)..],
        "routing_number": given["routing_number"].as_str().unwrap_or("110000000"), "status": status, "fingerprint": "fpbank",
    });
    merge(&mut account, &fields);
    account
}
