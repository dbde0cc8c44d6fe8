//! Payment methods: creation from cards and tokens, attaching and detaching.

use super::objects::{again, fetch, new, text};
use crate::error::ApiError;
use crate::facts::{CardBehavior, TestCard, bank_account_by_token, card_by_number, card_by_token};
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
    if method["customer"].is_string() && method["customer"] != customer {
        let message = "The payment method you provided has already been attached to a customer.";
        return Err(ApiError::state("payment_method_already_attached", message));
    }
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
    if let Some(card) = state.object("card", id) {
        return Ok(of_source(&card));
    }
    if bank_account_by_token(id).is_some() {
        return Ok(bank_account(state, id));
    }
    // A token that was created through the API is of a card.
    let number = state.hidden(id)["number"].as_str().map(str::to_owned);
    let number = number.or_else(|| card_by_token(id).map(|card| card.number.to_owned()));
    let number = number.ok_or_else(|| ApiError::bad_reference("PaymentMethod", id, "payment_method"))?;
    create(state, &[], &json!({ "type": "card", "card": { "number": number } }))
}

/// Returns a card of a customer as a payment method, which has the id of the card.
fn of_source(card: &Value) -> Value {
    let mut fields = card.clone();
    fields["brand"] = text(&card["brand"]).to_lowercase().into();
    json!({ "id": card["id"], "object": "payment_method", "type": "card", "card": fields, "customer": card["customer"],
        "billing_details": { "address": null, "email": null, "name": card["name"], "phone": null, "tax_id": null } })
}

/// Creates the payment method of a test bank account.
fn bank_account(state: &mut State, token: &str) -> Value {
    let mut method = new(state, "payment_method");
    let account = json!({ "account_holder_type": "individual", "account_type": "checking", "bank_name": "STRIPE TEST BANK",
        "financial_connections_account": null, "fingerprint": "fpbank", "last4": "6789", "routing_number": "110000000",
        "networks": { "preferred": "ach", "supported": ["ach"] }, "status_details": null });
    merge(&mut method, &json!({ "type": "us_bank_account", "us_bank_account": account }));
    state.hide(text(&method["id"]), json!({ "token": token }));
    state.put("payment_method", &method);
    method
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
    let hidden = state.hidden(text(&method["id"]));
    if let Some(failure) = bank_account_by_token(text(&hidden["token"])) {
        return CardBehavior::Processes { failure };
    }
    let behavior =
        card_by_number(text(&hidden["number"])).map_or(CardBehavior::Succeeds, |card| card.behavior);
    match behavior {
        CardBehavior::AuthenticatesOnce if hidden["set_up"] == true => CardBehavior::Succeeds,
        CardBehavior::AuthenticatesOnce => CardBehavior::Authenticates,
        behavior => behavior,
    }
}

/// Remembers that the customer has set a payment method up, so that it may need no authentication any more.
pub(super) fn set_up(state: &mut State, method: &Value) {
    state.hide(text(&method["id"]), json!({ "set_up": true }));
}

/// Returns the test card that parameters name, by its number or a token.
pub(super) fn test_card(card: &Value) -> Result<&'static TestCard, ApiError> {
    let found = match card["token"].as_str() {
        Some(token) => card_by_token(token),
        None => card_by_number(&text(&card["number"]).replace([' ', '-'], "")),
    };
    let unknown = "Your card number is incorrect.";
    found.ok_or_else(|| ApiError::card("incorrect_number", unknown, json!({ "param": "number" })))
}

/// Returns the details of a card in a payment method.
pub(super) fn details(card: &TestCard, given: &Value) -> Value {
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
