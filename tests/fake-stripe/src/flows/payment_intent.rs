//! The operations of payment intents.

use super::objects::{again, fetch, int, text};
use super::payment::{self, PAYMENT};
use super::payment_method::{self, resolve};
use super::{charge, settlement};
use crate::error::ApiError;
use crate::facts::CardBehavior;
use crate::state::{State, apply};
use serde_json::{Value, json};

/// Creates a payment intent, and confirms it on request.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut input = input.clone();
    if let Some(method) = payment_method::given(state, &input)? {
        input["payment_method"] = method["id"].clone();
        input["payment_method_data"] = Value::Null;
    }
    let intent = payment::create(state, &input)?;
    if input["confirm"] != true {
        return Ok(intent);
    }
    confirm_with(state, &intent, &input)
}

/// Changes a payment intent that is not yet confirmed.
pub(super) fn update(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut intent = fetch(state, "payment_intent", ids[0])?;
    let only_notes = input.as_object().is_some_and(|fields| {
        fields
            .keys()
            .all(|name| ["metadata", "description", "expand", "receipt_email"].contains(&name.as_str()))
    });
    let mut input = input.clone();
    if !only_notes {
        PAYMENT.next(&intent, "update")?;
        if let Some(method) = payment_method::given(state, &input)? {
            input["payment_method"] = method["id"].clone();
            intent["status"] = "requires_confirmation".into();
        }
        if let Some(amount) = input["amount"].as_i64() {
            charge::check_amount(amount, text(&intent["currency"]))?;
        }
    }
    apply("payment_intent", &mut intent, &input);
    state.put("payment_intent", &intent);
    Ok(intent)
}

/// Confirms a payment intent.
pub(super) fn confirm(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let intent = fetch(state, "payment_intent", ids[0])?;
    confirm_with(state, &intent, input)
}

/// Captures an authorized payment intent.
pub(super) fn capture(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let intent = fetch(state, "payment_intent", ids[0])?;
    let status = PAYMENT.next(&intent, "capture")?;
    let amount = input["amount_to_capture"].as_i64().unwrap_or(int(&intent["amount_capturable"]));
    let charge = charge::capture(state, text(&intent["latest_charge"]), amount)?;
    payment::share(state, &intent, &charge)?;
    let fields = json!({ "status": status, "amount_received": amount, "amount_capturable": 0 });
    state.change("payment_intent", ids[0], &fields, &["succeeded"]);
    Ok(again(state, &intent))
}

/// Cancels a payment intent; an authorization is released.
pub(super) fn cancel(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let intent = fetch(state, "payment_intent", ids[0])?;
    let authorized = intent["status"] == "requires_capture";
    payment::cancel(state, &intent, &input["cancellation_reason"])?;
    if authorized {
        let amount = intent["amount"].clone();
        let fields = json!({ "amount_refunded": amount, "refunded": true });
        state.change("charge", text(&intent["latest_charge"]), &fields, &["refunded"]);
    }
    Ok(again(state, &intent))
}

/// Lets the customer authenticate a payment, as a browser does.
pub(super) fn authenticate(state: &mut State, id: &str) -> Result<Value, ApiError> {
    let intent = fetch(state, "payment_intent", id)?;
    PAYMENT.next(&intent, "authenticate")?;
    let method = resolve(state, text(&intent["payment_method"]))?;
    confirm_authenticated(state, &intent, &method, true)
}

fn confirm_with(state: &mut State, intent: &Value, input: &Value) -> Result<Value, ApiError> {
    let method = match payment_method::given(state, input)? {
        Some(method) => method,
        None => {
            let id = text(&intent["payment_method"]).to_owned();
            if id.is_empty() {
                let message = "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update \
                               the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with \
                               a payment method or ConfirmationToken.";
                return Err(ApiError::state("payment_intent_unexpected_state", message));
            }
            resolve(state, &id)?
        }
    };
    PAYMENT.next(intent, "confirm")?;
    let asks = payment_method::behavior(state, &method) == CardBehavior::Authenticates;
    if asks && input["off_session"] == true {
        let message = "Your card was declined. This transaction requires authentication.";
        let extra = json!({ "decline_code": "authentication_required" });
        let refusal = ApiError::card("authentication_required", message, extra);
        let fields = json!({ "status": "requires_payment_method", "last_payment_error": refusal.embedded() });
        state.change("payment_intent", text(&intent["id"]), &fields, &["payment_failed"]);
        return Err(refusal.with("payment_intent", again(state, intent)));
    }
    confirm_authenticated(state, intent, &method, false)
}

fn confirm_authenticated(
    state: &mut State,
    intent: &Value,
    method: &Value,
    done: bool,
) -> Result<Value, ApiError> {
    let outcome = payment::confirm(state, intent, method, done);
    match &outcome {
        Ok(intent) if intent["status"] == "succeeded" => settlement::intent_succeeded(state, intent),
        Ok(_) => {}
        Err(_) => settlement::intent_failed(state, &again(state, intent), false),
    }
    let intent = outcome?;
    if intent["status"] != "requires_action" {
        keep_method(state, &intent, method);
    }
    Ok(intent)
}

/// Ends the processing of a payment from a bank account, and does what follows for its invoice or its checkout session.
pub(super) fn settle(state: &mut State, intent: &Value) -> Result<(), ApiError> {
    let method = fetch(state, "payment_method", text(&intent["payment_method"]))?;
    let outcome = payment::settle(state, intent, &method);
    let change = match &outcome {
        Ok(intent) => {
            settlement::intent_succeeded(state, intent);
            "async_payment_succeeded"
        }
        Err(_) => {
            settlement::intent_failed(state, &again(state, intent), true);
            "async_payment_failed"
        }
    };
    let session = text(&state.hidden(text(&intent["id"]))["session"]).to_owned();
    if let Some(before) = state.object("checkout.session", &session) {
        let paid = if outcome.is_ok() { "paid".into() } else { before["payment_status"].clone() };
        state.change("checkout.session", &session, &json!({ "payment_status": paid }), &[change]);
    }
    outcome.map(drop)
}

/// Attaches the payment method to the customer if it is for future use.
fn keep_method(state: &mut State, intent: &Value, method: &Value) {
    if intent["setup_future_usage"].is_string() && intent["customer"].is_string() {
        payment_method::set_up(state, method);
        if method["customer"].is_null() {
            let fields = json!({ "customer": intent["customer"] });
            state.change("payment_method", text(&method["id"]), &fields, &["attached"]);
        }
    }
}
