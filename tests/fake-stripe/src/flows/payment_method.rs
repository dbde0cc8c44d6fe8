//! Payment methods: creation from cards and tokens, attaching and detaching.

use super::objects::{again, fetch, new, text};
use crate::error::ApiError;
use crate::facts::{CardBehavior, TestCard, card_by_number, card_by_token};
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Creates a payment method.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut method = new(state, "payment_method");
    apply("payment_method", &mut method, input);
    if input["type"] == "card" || input["card"].is_object() {
        let card = test_card(&input["card"])?;
        method["type"] = "card".into();
        method["card"] = details(card, &input["card"]);
        state.hide(text(&method["id"]), json!({ "number": card.number }));
    }
    state.put("payment_method", &method);
    Ok(method)
}

/// Attaches a payment method to a customer.
pub(super) fn attach(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let method = resolve(state, ids[0])?;
    let customer = text(&input["customer"]);
    fetch(state, "customer", customer)?;
    if let CardBehavior::Declined { code, decline_code } = behavior(state, &method) {
        return Err(ApiError::card(code, "Your card was declined.", json!({ "decline_code": decline_code })));
    }
    state.change("payment_method", text(&method["id"]), &json!({ "customer": customer }), &["attached"]);
    Ok(again(state, &method))
}

/// Detaches a payment method from its customer.
pub(super) fn detach(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let method = fetch(state, "payment_method", ids[0])?;
    if method["customer"].is_null() {
        let message =
            "The payment method you provided is not attached to a customer so detachment is impossible.";
        return Err(ApiError::invalid(message));
    }
    state.change("payment_method", ids[0], &json!({ "customer": null }), &["detached"]);
    Ok(again(state, &method))
}

/// Returns the payment method with an id; creates it for a test token such as `pm_card_visa`.
pub(super) fn resolve(state: &mut State, id: &str) -> Result<Value, ApiError> {
    if let Some(method) = state.object("payment_method", id) {
        return Ok(method);
    }
    let card =
        card_by_token(id).ok_or_else(|| ApiError::bad_reference("PaymentMethod", id, "payment_method"))?;
    create(state, &[], &json!({ "type": "card", "card": { "number": card.number } }))
}

/// Returns the payment method that parameters name or describe.
pub(super) fn given(state: &mut State, input: &Value) -> Result<Option<Value>, ApiError> {
    if let Some(id) = input["payment_method"].as_str().filter(|id| !id.is_empty()) {
        return resolve(state, id).map(Some);
    }
    if !input["payment_method_data"].is_object() {
        return Ok(None);
    }
    let mut data = input["payment_method_data"].clone();
    if data["type"] == "card" && data["card"].is_null() {
        merge(&mut data, &json!({ "card": { "number": "4242424242424242" } }));
    }
    create(state, &[], &data).map(Some)
}

/// Returns what happens when a payment method is charged.
pub(super) fn behavior(state: &State, method: &Value) -> CardBehavior {
    let number = text(&state.hidden(text(&method["id"]))["number"]);
    card_by_number(number).map_or(CardBehavior::Succeeds, |card| card.behavior)
}

/// Returns the test card that parameters name, by its number or a token.
fn test_card(card: &Value) -> Result<&'static TestCard, ApiError> {
    let found = match card["token"].as_str() {
        Some(token) => card_by_token(token),
        None => card_by_number(&text(&card["number"]).replace([' ', '-'], "")),
    };
    let unknown = "Your card number is incorrect.";
    found.ok_or_else(|| ApiError::card("incorrect_number", unknown, json!({ "param": "number" })))
}

/// Returns the details of a card in a payment method.
fn details(card: &TestCard, given: &Value) -> Value {
    let (month, year) =
        (given["exp_month"].as_i64().unwrap_or(12), given["exp_year"].as_i64().unwrap_or(2034));
    json!({
        "brand": card.brand, "country": "US", "display_brand": card.brand, "exp_month": month, "exp_year": year,
        "checks": { "address_line1_check": null, "address_postal_code_check": null, "cvc_check": "pass" },
        "fingerprint": format!("fp{}", &card.number[card.number.len() - 8..]), "funding": card.funding,
        "generated_from": null, "last4": &card.number[card.number.len() - 4..],
        "networks": { "available": [card.brand], "preferred": null }, "regulated_status": "unregulated",
        "three_d_secure_usage": { "supported": true }, "wallet": null,
    })
}
