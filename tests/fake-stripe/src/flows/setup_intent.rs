//! Setup intents: a payment method for future payments.

use super::machine::Machine;
use super::objects::{again, fetch, new, text};
use super::payment_method::{behavior, given, resolve, set_up};
use crate::error::ApiError;
use crate::facts::CardBehavior;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a setup intent.
const SETUP: Machine = Machine {
    name: "SetupIntent",
    code: "setup_intent_unexpected_state",
    actions: &[
        ("confirm", &["requires_payment_method", "requires_confirmation", "requires_action"], "succeeded"),
        ("authenticate", &["requires_action"], "succeeded"),
        ("cancel", &["requires_payment_method", "requires_confirmation", "requires_action"], "canceled"),
    ],
};

/// Creates a setup intent, and confirms it on request.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let method = given(state, input)?;
    let mut intent = new(state, "setup_intent");
    apply("setup_intent", &mut intent, input);
    let id = text(&intent["id"]).to_owned();
    intent["client_secret"] = format!("{id}_secret_{}", &id[5..]).into();
    intent["payment_method"] = method.as_ref().map_or(Value::Null, |method| method["id"].clone());
    intent["status"] =
        if method.is_some() { "requires_confirmation" } else { "requires_payment_method" }.into();
    state.add("setup_intent", &intent);
    if input["confirm"] == true { confirm(state, &[&id], &json!({})) } else { Ok(intent) }
}

/// Confirms a setup intent.
pub(super) fn confirm(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let intent = fetch(state, "setup_intent", ids[0])?;
    SETUP.next(&intent, "confirm")?;
    let method = match given(state, input)? {
        Some(method) => method,
        None if intent["payment_method"].is_string() => resolve(state, text(&intent["payment_method"]))?,
        None => {
            let message = "You cannot confirm this SetupIntent because it's missing a payment method.";
            return Err(ApiError::state("setup_intent_unexpected_state", message));
        }
    };
    finish(state, intent, &method, false)
}

/// Lets the customer authenticate a setup, as a browser does.
pub(super) fn authenticate(state: &mut State, id: &str) -> Result<Value, ApiError> {
    let intent = fetch(state, "setup_intent", id)?;
    SETUP.next(&intent, "authenticate")?;
    let method = resolve(state, text(&intent["payment_method"]))?;
    finish(state, intent, &method, true)
}

fn finish(
    state: &mut State,
    mut intent: Value,
    method: &Value,
    authenticated: bool,
) -> Result<Value, ApiError> {
    let before = intent.clone();
    intent["payment_method"] = method["id"].clone();
    let change = match behavior(state, method) {
        CardBehavior::Declined { code, decline_code } => {
            let refusal =
                ApiError::card(code, "Your card was declined.", json!({ "decline_code": decline_code }));
            let failed = json!({ "status": "requires_payment_method", "payment_method": null, "last_setup_error": refusal.embedded() });
            merge(&mut intent, &failed);
            state.put("setup_intent", &intent);
            state.record("setup_intent", "setup_failed", &intent, Some(&before));
            return Err(refusal.with("setup_intent", intent));
        }
        CardBehavior::Authenticates if !authenticated => {
            let action =
                json!({ "type": "use_stripe_sdk", "use_stripe_sdk": { "type": "three_d_secure_redirect" } });
            merge(&mut intent, &json!({ "status": "requires_action", "next_action": action }));
            "requires_action"
        }
        _ => {
            merge(
                &mut intent,
                &json!({ "status": "succeeded", "next_action": null, "last_setup_error": null }),
            );
            "succeeded"
        }
    };
    state.put("setup_intent", &intent);
    state.record("setup_intent", change, &intent, Some(&before));
    if change == "succeeded" {
        set_up(state, method);
    }
    if change == "succeeded" && intent["customer"].is_string() && method["customer"].is_null() {
        let fields = json!({ "customer": intent["customer"] });
        state.change("payment_method", text(&method["id"]), &fields, &["attached"]);
    }
    Ok(intent)
}

/// Cancels a setup intent.
pub(super) fn cancel(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let intent = fetch(state, "setup_intent", ids[0])?;
    let status = SETUP.next(&intent, "cancel")?;
    let fields =
        json!({ "status": status, "cancellation_reason": input["cancellation_reason"], "next_action": null });
    state.change("setup_intent", ids[0], &fields, &["canceled"]);
    Ok(again(state, &intent))
}
